package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Field.Width;
import org.mashhuddle.ui.kit.form.FormRow;

/// One name beside the one in use, as it is typed. It is taken out by emptying both names.
record OtherNameFields(
        Field<OtherName.Kind> kind,
        Field<String> given,
        Field<String> family,
        Field<Optional<LocalDate>> from,
        Field<Optional<LocalDate>> until,
        Field<Boolean> closed) {

    /// Labels them, and says what is wrong in them.
    OtherNameFields {
        given.label(words("children.field.given")).width(Width.WIDE);
        family.label(words("children.field.family")).width(Width.WIDE).check(_ -> problem(given, family, from, until));
        kind.label(words("children.other-kind"));
        from.label(words("children.other-from")).width(Width.MIDDLE).check(_ -> day(from));
        until.label(words("children.other-to")).width(Width.MIDDLE).check(_ -> last(from, until));
        closed.label(words("children.other-close-label"));
    }

    private static String problem(
            Field<String> given,
            Field<String> family,
            Field<Optional<LocalDate>> from,
            Field<Optional<LocalDate>> until) {
        boolean nameless = given.isEmpty() && family.isEmpty();
        return nameless && !(from.isEmpty() && until.isEmpty()) ? words("children.other-needed") : "";
    }

    private static String day(Field<Optional<LocalDate>> field) {
        return field.get().isEmpty() && !field.isEmpty() ? words("children.born-no-date") : "";
    }

    private static String last(Field<Optional<LocalDate>> from, Field<Optional<LocalDate>> until) {
        boolean before = from.get()
                .filter(first -> until.get().filter(first::isAfter).isPresent())
                .isPresent();
        return before ? words("children.other-before") : day(until);
    }

    List<FormRow> rows() {
        return List.of(new FormRow.Fields(given, family, kind), new FormRow.Fields(from, until, closed));
    }

    void fill(Optional<OtherName> name) {
        kind.set(name.map(OtherName::kind).orElse(OtherName.Kind.PREVIOUS));
        given.set(name.map(OtherName::given).orElse(""));
        family.set(name.map(OtherName::family).orElse(""));
        from.set(name.flatMap(OtherName::from));
        until.set(name.flatMap(OtherName::until));
        closed.set(false);
    }

    /// Nothing where neither name is typed.
    Optional<OtherName> read() {
        return given.isEmpty() && family.isEmpty()
                ? Optional.empty()
                : Optional.of(new OtherName(kind.get(), given.get(), family.get(), from.get(), until.get()));
    }

    @Override
    public String toString() {
        return "OtherNameFields";
    }
}
