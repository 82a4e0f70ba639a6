package org.mashhuddle.ui.kit.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.FormDrafts;

/// A form: its fields, what is wrong in them, what is kept of them until it is saved. One class per
/// thing says which fields there are and how they are filled, read and saved; it needs no toolkit,
/// and [FormPane] draws it.
///
/// @param <T> what is filled in and read
public abstract class Form<T> {

    /// How high a form is: as high as its fields where there is room; whatever room there is.
    public enum Length {
        SHORT,
        LONG
    }

    /// How a form is called.
    ///
    /// @param prefix of the ids of its fields
    /// @param place its lasting name in the journal
    /// @param heading what stands over it
    /// @param verb what its button says; empty where there is none
    public record Title(String prefix, String place, String heading, String verb) {}

    private final Title title;
    private final List<Field<?>> fields = new ArrayList<>();
    private int atTheEnd;
    private final StringProperty problem = new SimpleStringProperty("");
    private final IntegerProperty redrawn = new SimpleIntegerProperty();
    private Optional<FormDrafts> drafts = Optional.empty();

    protected Form(Title title) {
        this.title = title;
    }

    /// Puts a value into the fields.
    public abstract void fill(T value);

    /// The value that the fields say; ask only where nothing is wrong.
    public abstract T read();

    /// What is missing and cannot be said beside one field; empty where nothing is.
    protected String missing() {
        return "";
    }

    /// What is said below when something is wrong beside so many fields.
    protected String wrong(long many) {
        return "";
    }

    /// Its rows; each field alone, in the order in which they were made, where nothing else is said.
    public List<FormRow> rows() {
        return fields.stream().map(field -> (FormRow) new FormRow.Fields(field)).toList();
    }

    public Length length() {
        return Length.SHORT;
    }

    /// The field that one begins with, where it is not the first.
    protected Optional<Field<?>> begins() {
        return Optional.empty();
    }

    /// What is left between its rows.
    protected double gap() {
        return 8;
    }

    /// Runs whenever something is typed or chosen.
    protected void typed() {
        problem.set("");
    }

    /// Says what is wrong; whether nothing is.
    public final boolean validate() {
        List<Field<?>> shown = shown();
        fields.stream()
                .filter(field -> !shown.contains(field))
                .forEach(field -> field.error().set(""));
        long wrong = shown.stream().filter(field -> !field.judge()).count();
        problem.set(wrong == 0 ? missing() : wrong(wrong));
        return wrong == 0 && problem.get().isEmpty();
    }

    private List<Field<?>> shown() {
        return rows().stream()
                .filter(FormRow.Fields.class::isInstance)
                .flatMap(row -> ((FormRow.Fields) row).fields().stream())
                .<Field<?>>map(field -> field)
                .toList();
    }

    /// Keeps what is typed, from key to key, and puts back what was typed before and never saved;
    /// then shows the form.
    public final void open(FormDrafts journal, Runnable shown) {
        fields.forEach(field -> journal.text(field.name(), field.text()));
        drafts = Optional.of(journal);
        journal.open(shown);
    }

    /// It is saved, or left for good: what was typed is forgotten.
    public final void settle() {
        drafts.ifPresent(FormDrafts::settle);
    }

    /// What was put back is not wanted: the form is as it would be without it.
    public void leaveIt() {
        drafts.ifPresent(kept -> kept.leaveIt(this::startOver));
        problem.set("");
    }

    /// Fills it anew with what is stored by now.
    protected void startOver() {
        fields.forEach(field -> field.error().set(""));
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    public final ReadOnlyStringProperty putBack() {
        return drafts.map(FormDrafts::sentence).orElseGet(() -> new SimpleStringProperty(""));
    }

    /// Whether something stands in it that was typed and is not saved.
    public final boolean isTyped() {
        return drafts.filter(FormDrafts::isTyped).isPresent();
    }

    /// Whether what was put back has to be read before it is saved.
    public final ReadOnlyBooleanProperty putBackDoubtful() {
        return drafts.map(FormDrafts::doubtful).orElseGet(() -> new SimpleBooleanProperty());
    }

    /// Somebody saved first: what was not touched here becomes theirs, what was stays as typed;
    /// where both changed the same, theirs stands beside the field.
    ///
    /// @param was what the form was opened on
    protected final void mergeWith(T was, T theirs) {
        Map<Field<?>, String> here = texts();
        fill(was);
        Map<Field<?>, String> before = texts();
        fill(theirs);
        here.forEach((field, typed) -> {
            String is = field.text().get();
            String old = before.getOrDefault(field, "");
            if (!typed.equals(old)) {
                field.text().set(typed);
                if (field.look().isWritten() && !is.equals(old) && !is.equals(typed)) {
                    field.error().set(words("children.theirs", is.isBlank() ? words("children.not-known") : is));
                }
            }
        });
    }

    private Map<Field<?>, String> texts() {
        Map<Field<?>, String> texts = new HashMap<>();
        fields.forEach(field -> texts.put(field, field.text().get()));
        return texts;
    }

    /// Its rows are others now.
    protected final void redraw() {
        redrawn.set(redrawn.get() + 1);
    }

    public final Title title() {
        return title;
    }

    final IntegerProperty redrawn() {
        return redrawn;
    }

    /// All its fields, shown or not.
    public final List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    /// What is missing or was refused.
    public final StringProperty problem() {
        return problem;
    }

    /// A field of this form: it is drawn, checked and kept because it was made here.
    protected final <V> Field<V> field(String name, Look look, Field.Reading<V> reading) {
        Field<V> made = new Field<>(title.prefix() + "-" + name, name, look, reading);
        made.text().subscribe((_, _) -> typed());
        fields.add(fields.size() - atTheEnd, made);
        return made;
    }

    /// A field that is asked only sometimes; where it is not, nothing stands in it.
    protected final <V> Field<V> onlyIf(boolean asked, Field<V> field) {
        if (!asked) {
            fields.remove(field);
        }
        return field;
    }

    /// A field that stands after all others, whenever they are made.
    protected final <V> Field<V> last(Field<V> field) {
        if (fields.remove(field)) {
            fields.addLast(field);
            atTheEnd++;
        }
        return field;
    }

    protected final Field<String> text(String name) {
        return field(name, new Look.Line(), Readings.words());
    }

    protected final Field<String> area(String name) {
        return field(name, new Look.Area(), Readings.words());
    }

    /// A line that offers the words of a list while somebody types.
    ///
    /// @param with those that fit what is typed
    protected final Field<String> offers(String name, Function<String, List<String>> with, List<String> all) {
        return field(name, new Look.Offers(with, all), Readings.words());
    }

    protected final Field<Optional<LocalDate>> day(String name) {
        return field(name, new Look.Line(), Readings.days());
    }

    /// A day that is over: `24/11`, `yesterday`, `mon`, or with its year.
    protected final Field<Optional<LocalDate>> pastDay(String name, LocalDate today) {
        return field(name, new Look.Line(), Readings.pastDays(today));
    }

    protected final Field<Optional<Moment>> moment(String name, LocalDate today, Instant now) {
        return field(name, new Look.Line(), Readings.moments(today, now));
    }

    protected final Field<Boolean> tick(String name, String words, String hint) {
        return field(name, new Look.Tick(words, hint), Readings.yes()).startsWith(false);
    }

    /// How far words may be shared.
    protected final Field<SharingMark> mark(String name, List<Agency> agencies) {
        return field(name, new Look.Mark(agencies), Readings.mark()).startsWith(SharingMark.usual());
    }

    /// A menu with nothing chosen.
    ///
    /// @param icon by its name
    protected final <E extends Enum<E>> Field<Optional<E>> menu(
            String name, String icon, String asks, List<E> all, Function<E, String> words) {
        return menu(name, new Look.Menu(icon, asks, choices(all, Enum::name, words)), all, Enum::name);
    }

    protected final <E> Field<Optional<E>> menu(String name, Look.Menu look, List<E> all, Function<E, String> code) {
        return field(name, look, Readings.oneOf(all, code));
    }

    /// Which agency; those that are retired are not offered.
    protected final Field<Optional<Agency>> agency(String name, String asks, List<Agency> agencies) {
        List<Agency> all = agencies.stream().filter(one -> !one.retired()).toList();
        Function<Agency, String> code = one -> one.id().value().toString();
        return menu(name, new Look.Menu("fth-users", asks, choices(all, code, Agency::label)), all, code);
    }

    /// Side by side, one of them always chosen.
    protected final <E extends Enum<E>> Field<E> segments(
            String name, List<E> all, E start, Function<E, String> words) {
        Look look = new Look.Segments(choices(all, Enum::name, words), true);
        return field(name, look, Readings.always(all, start, Enum::name)).startsWith(start);
    }

    /// Side by side, nothing chosen at the start.
    protected final <E extends Enum<E>> Field<Optional<E>> openSegments(
            String name, List<E> all, Function<E, String> words) {
        return field(name, new Look.Segments(choices(all, Enum::name, words), false), Readings.oneOf(all, Enum::name));
    }

    protected final <E> Field<Set<E>> ticks(
            String name, List<E> all, Function<E, String> code, Function<E, String> words) {
        return field(name, new Look.Ticks(choices(all, code, words)), Readings.someOf(all, code));
    }

    protected static <E> List<Look.Choice> choices(List<E> all, Function<E, String> code, Function<E, String> words) {
        return all.stream()
                .map(one -> new Look.Choice(code.apply(one), words.apply(one)))
                .toList();
    }

    /// Words of a list in its order.
    protected static <E extends Enum<E>> List<E> all(Class<E> list) {
        return Arrays.asList(list.getEnumConstants());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
