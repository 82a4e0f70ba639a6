package org.mashhuddle.ui.children.details;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.ui.children.form.BirthReading;

/// Reads a form: what is wrong in it, and the subject that it says.
public record SubjectFormReader(SubjectForm form) {

    /// What is wrong, beside the field it is wrong in.
    Map<SubjectField, String> problems() {
        Map<SubjectField, String> wrong = new EnumMap<>(SubjectField.class);
        switch (form.kind().get()) {
            case CHILD -> {
                needed(wrong, SubjectField.FAMILY, "children.family-needed");
                put(wrong, SubjectField.BORN, birth().problem());
                put(wrong, SubjectField.NHS, NumberReading.nhsProblem(text(SubjectField.NHS)));
                put(wrong, SubjectField.UPN, NumberReading.upnProblem(text(SubjectField.UPN)));
                put(wrong, SubjectField.ETHNICITY, ethnicityProblem());
                put(wrong, SubjectField.HOME, homeProblem());
            }
            case PERSON -> {
                needed(wrong, SubjectField.FAMILY, "children.family-needed");
                put(wrong, SubjectField.BORN, birth().problem());
            }
            case PLACE -> needed(wrong, SubjectField.PLACE, "children.place-needed");
        }
        return wrong;
    }

    /// What an extract brought stays, whether the list has it or not.
    private String ethnicityProblem() {
        String typed = text(SubjectField.ETHNICITY);
        boolean asBefore = form.original()
                .map(SubjectFieldValues::of)
                .map(before -> before.getOrDefault(SubjectField.ETHNICITY, ""))
                .filter(typed::equals)
                .isPresent();
        return typed.isEmpty() || asBefore || CodeList.ETHNICITY.read(typed).isPresent()
                ? ""
                : words("children.ethnicity-needed");
    }

    private String homeProblem() {
        boolean none = text(SubjectField.HOME).isEmpty();
        if (none && !text(SubjectField.HOME_POSTCODE).isEmpty()) {
            return words("children.home-needed");
        }
        return none && form.safe().get() && !form.holdsSafeAddress() ? words("children.safe-needed") : "";
    }

    private void needed(Map<SubjectField, String> wrong, SubjectField part, String key) {
        put(wrong, part, text(part).isEmpty() ? words(key) : "");
    }

    private static void put(Map<SubjectField, String> wrong, SubjectField part, String problem) {
        if (!problem.isEmpty()) {
            wrong.put(part, problem);
        }
    }

    /// The subject; ask only where nothing is wrong.
    public Subject subject() {
        return switch (form.kind().get()) {
            case CHILD -> child();
            case PERSON ->
                new PersonOfConcern(
                        form.id(),
                        names(),
                        birth().birth(),
                        text(SubjectField.KNOWN),
                        form.mark().get(),
                        form.original().flatMap(Subject::restriction),
                        version());
            case PLACE ->
                new Place(
                        form.id(),
                        text(SubjectField.PLACE),
                        text(SubjectField.POSTCODE),
                        text(SubjectField.KNOWN),
                        form.mark().get(),
                        form.original().flatMap(Subject::restriction),
                        version());
        };
    }

    private Child child() {
        Optional<Child> before = form.original().filter(Child.class::isInstance).map(Child.class::cast);
        return new Child(
                form.id(),
                names(),
                birth().birth(),
                form.sex().get(),
                CodeList.ETHNICITY.read(text(SubjectField.ETHNICITY)).orElse(text(SubjectField.ETHNICITY)),
                new Identifiers(
                        NhsNumber.parse(text(SubjectField.NHS)),
                        Upn.parse(text(SubjectField.UPN)),
                        some(SubjectField.REF)),
                home(before),
                new Care(
                        text(SubjectField.PLAN),
                        text(SubjectField.SCHOOL),
                        text(SubjectField.SCHOOL_NOTE),
                        text(SubjectField.DOCTOR),
                        text(SubjectField.WORKER),
                        text(SubjectField.WITH)),
                before.flatMap(Child::household),
                before.map(Child::typedHere).orElse(Set.of()),
                before.flatMap(Child::restriction),
                version(),
                before.flatMap(Child::death));
    }

    /// A safe address that is held stays, as long as no other is typed.
    private Optional<Address> home(Optional<Child> before) {
        if (text(SubjectField.HOME).isEmpty()) {
            return before.flatMap(Child::home).filter(Address::safe);
        }
        return Optional.of(new Address(
                text(SubjectField.HOME),
                text(SubjectField.HOME_POSTCODE),
                form.safe().get()));
    }

    private Names names() {
        return new Names(
                text(SubjectField.GIVEN),
                text(SubjectField.FAMILY),
                some(SubjectField.KNOWN_AS),
                some(SubjectField.PRONOUN));
    }

    private BirthReading birth() {
        return new BirthReading(form.kind().get(), form.birthKind().get(), text(SubjectField.BORN), form.today());
    }

    private long version() {
        return form.original().map(Subject::version).orElse(0L);
    }

    private Optional<String> some(SubjectField part) {
        return Optional.of(text(part)).filter(text -> !text.isEmpty());
    }

    private String text(SubjectField part) {
        return form.field(part).text().get().strip();
    }

    @Override
    public String toString() {
        return "FormReading";
    }
}
