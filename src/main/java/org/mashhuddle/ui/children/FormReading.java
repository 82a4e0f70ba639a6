package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

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

/// Reads a form: what is wrong in it, and the subject that it says.
record FormReading(SubjectForm form) {

    /// What is wrong, beside the field it is wrong in.
    Map<Part, String> problems() {
        Map<Part, String> wrong = new EnumMap<>(Part.class);
        switch (form.kind().get()) {
            case CHILD -> {
                needed(wrong, Part.FAMILY, "children.family-needed");
                put(wrong, Part.BORN, birth().problem());
                put(wrong, Part.NHS, NumberReading.nhsProblem(text(Part.NHS)));
                put(wrong, Part.UPN, NumberReading.upnProblem(text(Part.UPN)));
                put(wrong, Part.ETHNICITY, ethnicityProblem());
                put(wrong, Part.HOME, homeProblem());
            }
            case PERSON -> {
                needed(wrong, Part.FAMILY, "children.family-needed");
                put(wrong, Part.BORN, birth().problem());
            }
            case PLACE -> needed(wrong, Part.PLACE, "children.place-needed");
        }
        return wrong;
    }

    /// What an extract brought stays, whether the list has it or not.
    private String ethnicityProblem() {
        String typed = text(Part.ETHNICITY);
        boolean asBefore = form.original()
                .map(Filling::of)
                .map(before -> before.getOrDefault(Part.ETHNICITY, ""))
                .filter(typed::equals)
                .isPresent();
        return typed.isEmpty() || asBefore || CodeList.ETHNICITY.read(typed).isPresent()
                ? ""
                : words("children.ethnicity-needed");
    }

    private String homeProblem() {
        boolean none = text(Part.HOME).isEmpty();
        if (none && !text(Part.HOME_POSTCODE).isEmpty()) {
            return words("children.home-needed");
        }
        return none && form.safe().get() && !form.holdsSafeAddress() ? words("children.safe-needed") : "";
    }

    private void needed(Map<Part, String> wrong, Part part, String key) {
        put(wrong, part, text(part).isEmpty() ? words(key) : "");
    }

    private static void put(Map<Part, String> wrong, Part part, String problem) {
        if (!problem.isEmpty()) {
            wrong.put(part, problem);
        }
    }

    /// The subject; ask only where nothing is wrong.
    Subject subject() {
        return switch (form.kind().get()) {
            case CHILD -> child();
            case PERSON ->
                new PersonOfConcern(
                        form.id(),
                        names(),
                        birth().birth(),
                        text(Part.KNOWN),
                        form.mark().get(),
                        form.original().flatMap(Subject::restriction),
                        version());
            case PLACE ->
                new Place(
                        form.id(),
                        text(Part.PLACE),
                        text(Part.POSTCODE),
                        text(Part.KNOWN),
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
                CodeList.ETHNICITY.read(text(Part.ETHNICITY)).orElse(text(Part.ETHNICITY)),
                new Identifiers(NhsNumber.parse(text(Part.NHS)), Upn.parse(text(Part.UPN)), some(Part.REF)),
                home(before),
                new Care(
                        text(Part.PLAN),
                        text(Part.SCHOOL),
                        text(Part.SCHOOL_NOTE),
                        text(Part.DOCTOR),
                        text(Part.WORKER),
                        text(Part.WITH)),
                before.flatMap(Child::household),
                before.map(Child::typedHere).orElse(Set.of()),
                before.flatMap(Child::restriction),
                version(),
                before.flatMap(Child::death));
    }

    /// A safe address that is held stays, as long as no other is typed.
    private Optional<Address> home(Optional<Child> before) {
        if (text(Part.HOME).isEmpty()) {
            return before.flatMap(Child::home).filter(Address::safe);
        }
        return Optional.of(new Address(
                text(Part.HOME), text(Part.HOME_POSTCODE), form.safe().get()));
    }

    private Names names() {
        return new Names(text(Part.GIVEN), text(Part.FAMILY), some(Part.KNOWN_AS), some(Part.PRONOUN));
    }

    private BirthReading birth() {
        return new BirthReading(form.kind().get(), form.birthKind().get(), text(Part.BORN), form.today());
    }

    private long version() {
        return form.original().map(Subject::version).orElse(0L);
    }

    private Optional<String> some(Part part) {
        return Optional.of(text(part)).filter(text -> !text.isEmpty());
    }

    private String text(Part part) {
        return form.field(part).text().get().strip();
    }

    @Override
    public String toString() {
        return "FormReading";
    }
}
