package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Field.Width;
import org.mashhuddle.ui.kit.form.FormRow;

/// One of the people around a child, as they are read and put right. Whose name and relation are emptied is nobody.
///
/// @param said the words that they were read from; not shown, for they stand in the lines above
record RelativeFields(
        Field<String> name,
        Field<String> relation,
        Field<Responsibility> responsibility,
        Field<Residence> residence,
        Field<String> said) {

    RelativeFields {
        name.label(words("children.relative-name")).width(Width.WIDE);
        relation.label(words("children.relative-is")).width(Width.WIDE);
        responsibility.label(words("children.relative-pr"));
        residence.label(words("children.relative-home"));
    }

    List<FormRow> rows() {
        return List.of(new FormRow.Fields(name, relation), new FormRow.Fields(responsibility, residence));
    }

    Stream<Field<?>> all() {
        return Stream.of(name, relation, responsibility, residence, said);
    }

    void fill(Relative one) {
        name.set(one.name());
        relation.set(one.relation());
        responsibility.set(one.responsibility());
        residence.set(one.residence());
        said.set(one.said());
    }

    Relative read() {
        return new Relative(name.get(), relation.get(), responsibility.get(), residence.get(), said.get());
    }

    @Override
    public String toString() {
        return "RelativeFields";
    }
}
