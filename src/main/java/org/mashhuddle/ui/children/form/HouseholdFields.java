package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.ui.children.words.HouseholdWords;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.FormRow;

/// Who is around a child: lines, as they are typed; how they are read, said below them; and, for whoever asks,
/// a row for each who was read, in which a wrong reading is put right.
final class HouseholdFields {

    /// So many stand in the form; those beyond stay as they are.
    private static final int MOST = 8;

    private static final Relative NOBODY = new Relative("", "", Responsibility.NOT_CLEAR, Residence.NOT_SAID, "");

    static final Field.Reading<Integer> HOW_MANY =
            new Field.Reading<>(typed -> Math.clamp(Integer.parseInt(typed), 0, MOST), String::valueOf);

    private final Field<String> typed;
    private final Field<Integer> shown;
    private final List<RelativeFields> people;
    private final StringProperty readAs = new SimpleStringProperty("");
    private List<Relative> beyond = List.of();
    private String lines = "";

    /// @param shown how many rows stand there
    /// @param made the fields of one of the people, by their place
    HouseholdFields(Field<String> typed, Field<Integer> shown, IntFunction<RelativeFields> made) {
        this.typed = HouseholdWords.asked(typed).readAs(readAs);
        this.shown = shown;
        this.people = IntStream.range(0, MOST).mapToObj(made).toList();
        typed.text().subscribe((_, _) -> retyped());
        people.stream()
                .flatMap(RelativeFields::all)
                .forEach(field -> field.text().subscribe((_, _) -> say()));
    }

    /// Behind the lines.
    List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(new FormRow.Deed("form-with-right", words("children.with-right"), false, this::show));
        if (shown.get() > 0) {
            rows.add(new FormRow.Sentence(words("children.with-right-hint")));
        }
        people.stream().limit(shown.get()).forEach(one -> rows.addAll(one.rows()));
        return rows;
    }

    /// A row for each of them, and one for somebody whom no line names.
    private void show() {
        shown.set(Math.min(MOST, (int) filled().count() + 1));
    }

    private Stream<Relative> filled() {
        return people.stream().map(RelativeFields::read).filter(one -> !one.equals(NOBODY));
    }

    private void retyped() {
        Family family =
                new Family(lines, Stream.concat(filled(), beyond.stream()).toList());
        lines = typed.get();
        put(family.retyped(lines).people());
    }

    private void put(List<Relative> all) {
        for (int at = 0; at < MOST; at++) {
            people.get(at).fill(at < all.size() ? all.get(at) : NOBODY);
        }
        beyond = all.stream().skip(MOST).toList();
        say();
    }

    private void say() {
        readAs.set(HouseholdWords.readAs(read().people()));
    }

    void fill(Family family) {
        typed.set(family.said());
        lines = family.said();
        put(family.people());
        shown.set(family.isAsRead() ? 0 : Math.min(MOST, family.people().size()));
    }

    Family read() {
        return new Family(
                typed.get(),
                Stream.concat(filled(), beyond.stream())
                        .filter(one -> !one.name().isBlank() || !one.relation().isBlank())
                        .toList());
    }

    @Override
    public String toString() {
        return "HouseholdFields";
    }
}
