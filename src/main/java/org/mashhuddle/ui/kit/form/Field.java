package org.mashhuddle.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// One thing that a form asks. What stands in it is a text, and its [Reading] says what that means:
/// so everything that can be typed or chosen can be kept in the journal of drafts as it stands.
public final class Field<T> {

    /// How wide it is drawn: the form's whole width, or one of four.
    public enum Width {
        WHOLE,
        NARROW,
        MIDDLE,
        WIDE,
        WIDEST
    }

    /// What a text means, and how a value is typed.
    public record Reading<T>(Function<String, T> read, Function<T, String> write) {}

    private final String name;
    private final Look look;
    private final Reading<T> reading;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final List<Function<T, String>> checks = new ArrayList<>();
    private String id;
    private String label = "";
    private Supplier<String> hint = () -> "";
    private Optional<ObservableValue<String>> readAs = Optional.empty();
    private String prompt = "";
    private String spoken = "";
    private List<String> above = List.of();
    private Width width = Width.WHOLE;
    private Optional<Field<?>> beside = Optional.empty();

    Field(String id, String name, Look look, Reading<T> reading) {
        this.id = id;
        this.name = name;
        this.look = look;
        this.reading = reading;
        text.subscribe(() -> error.set(""));
    }

    /// Another id on the screen than its name.
    public Field<T> id(String other) {
        id = other;
        return this;
    }

    public Field<T> label(String words) {
        label = words;
        return this;
    }

    public Field<T> hint(String words) {
        return hint(() -> words);
    }

    /// A hint that depends on what the form is opened on.
    public Field<T> hint(Supplier<String> words) {
        hint = words;
        return this;
    }

    /// What is said below of what stands in it, while it is typed: how it is read.
    public Field<T> readAs(ObservableValue<String> words) {
        readAs = Optional.of(words);
        return this;
    }

    /// What it asks while nothing is typed.
    public Field<T> prompt(String words) {
        prompt = words;
        return this;
    }

    /// What is read aloud where no label stands beside it.
    public Field<T> spoken(String words) {
        spoken = words;
        return this;
    }

    /// What stands over it: a strong line, and sentences.
    public Field<T> above(String... lines) {
        above = List.of(lines);
        return this;
    }

    public Field<T> width(Width other) {
        width = other;
        return this;
    }

    /// Another field, without a label of its own, that stands to the right of it under one label.
    public Field<T> beside(Field<?> other) {
        beside = Optional.of(other);
        return this;
    }

    /// It may not stay empty.
    public Field<T> required(String otherwise) {
        checks.add(_ -> isEmpty() ? otherwise : "");
        return this;
    }

    /// What is wrong with what it means; empty where nothing is. The first that is wrong is said.
    public Field<T> check(Function<T, String> wrong) {
        checks.add(wrong);
        return this;
    }

    /// Puts a value where nobody has typed yet.
    public Field<T> startsWith(T value) {
        set(value);
        return this;
    }

    /// What it means.
    public T get() {
        return reading.read().apply(text.get());
    }

    /// Types a value.
    public void set(T value) {
        text.set(reading.write().apply(value));
    }

    public boolean isEmpty() {
        return text.get().isBlank();
    }

    /// Says beside it what is wrong; whether nothing is.
    boolean judge() {
        T value = get();
        error.set(checks.stream()
                .map(check -> check.apply(value))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(""));
        return error.get().isEmpty();
    }

    /// What stands in it, as it was typed.
    public StringProperty text() {
        return text;
    }

    /// What is wrong with it; empty where nothing is.
    public StringProperty error() {
        return error;
    }

    /// Its lasting name in the journal.
    public String name() {
        return name;
    }

    String id() {
        return id;
    }

    Look look() {
        return look;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint.get();
    }

    /// How what is typed is read, in words; nothing where that is not said.
    public Optional<ObservableValue<String>> readAs() {
        return readAs;
    }

    String prompt() {
        return prompt;
    }

    String spoken() {
        return spoken;
    }

    List<String> above() {
        return above;
    }

    Width width() {
        return width;
    }

    Optional<Field<?>> beside() {
        return beside;
    }

    /// Whether something can be wrong with it.
    boolean isChecked() {
        return !checks.isEmpty();
    }

    @Override
    public String toString() {
        return "Field[" + name + "]";
    }
}
