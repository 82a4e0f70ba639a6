package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.FormRow;

/// The names beside the one in use, as many as somebody types. What is closed is not among them.
final class OtherNameList {

    /// So many stand in the form; those beyond stay as they are.
    private static final int MOST = 6;

    static final Field.Reading<Integer> HOW_MANY =
            new Field.Reading<>(typed -> Math.clamp(Integer.parseInt(typed), 0, MOST), String::valueOf);

    private final Field<Integer> count;
    private final List<OtherNameFields> all;

    /// @param made the fields of one of them, by its place
    OtherNameList(Field<Integer> count, IntFunction<OtherNameFields> made) {
        this.count = count;
        this.all = IntStream.range(0, MOST).mapToObj(made).toList();
    }

    private List<OtherNameFields> shown() {
        return all.subList(0, count.get());
    }

    List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(new FormRow.Heading(words("children.other-names")));
        rows.add(new FormRow.Sentence(words("children.other-names-hint")));
        if (count.get() < MOST) {
            rows.add(new FormRow.Deed(
                    "form-other-add", words("children.other-add"), false, () -> count.set(count.get() + 1)));
        }
        shown().forEach(each -> rows.addAll(each.rows()));
        return rows;
    }

    void fill(Names names) {
        List<OtherName> open = names.otherwise();
        count.set(open.size());
        for (int at = 0; at < MOST; at++) {
            all.get(at).fill(at < open.size() ? Optional.of(open.get(at)) : Optional.empty());
        }
    }

    /// What is typed and would not be kept: the name in use, and a second time of a name. Whether it was
    /// closed is not said: whoever guesses learns nothing.
    String problem(int at, Names inUse) {
        OtherNameFields fields = all.get(at);
        Optional<OtherName> name = at < count.get() ? fields.read() : Optional.empty();
        if (name.isEmpty()) {
            return "";
        }
        Names beside = inUse.with(new OtherNames(List.of(name.get()), List.of()));
        if (beside.otherwise().isEmpty()) {
            return words("children.other-in-use");
        }
        return !fields.closed().get() && isAbove(at, name.get()) ? words("children.other-twice") : "";
    }

    private boolean isAbove(int at, OtherName name) {
        return all.subList(0, at).stream()
                .filter(each -> !each.closed().get())
                .flatMap(each -> each.read().stream())
                .anyMatch(each -> each.kind() == name.kind() && each.isCalled(name.given(), name.family()));
    }

    OtherNames read(Optional<Subject> before) {
        return read(before.flatMap(subject -> switch (subject) {
                    case Child child -> Optional.of(child.names());
                    case PersonOfConcern person -> Optional.of(person.names());
                    case Place _ -> Optional.empty();
                })
                .orElseGet(() -> Names.of("", "")));
    }

    /// What was closed before stays closed, and what did not stand in the form stays as it was.
    private OtherNames read(Names before) {
        List<OtherName> open = new ArrayList<>(before.others().open());
        open.removeAll(before.otherwise().stream().limit(MOST).toList());
        List<OtherName> closed = new ArrayList<>(before.others().closed());
        shown().forEach(each -> each.read().ifPresent((each.closed().get() ? closed : open)::add));
        return new OtherNames(open, closed);
    }

    @Override
    public String toString() {
        return "OtherNameList";
    }
}
