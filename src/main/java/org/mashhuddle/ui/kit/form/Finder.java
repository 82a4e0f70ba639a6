package org.mashhuddle.ui.kit.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds what somebody types the beginning of. What was chosen goes to the journal by its code; it
/// reads as something only once it was found again, so that nobody comes back who is hidden by now.
public final class Finder<T> {

    private final Function<T, String> code;
    private final Function<T, String> words;
    private final Map<String, T> known = new HashMap<>();
    private final ObjectProperty<Optional<List<Look.Choice>>> found = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty shown = new SimpleStringProperty("");

    /// @param code its lasting name
    /// @param words how it reads
    public Finder(Function<T, String> code, Function<T, String> words) {
        this.code = code;
        this.words = words;
    }

    /// How its field is drawn.
    ///
    /// @param find looks for what is typed; never for nothing
    public Look look(Consumer<String> find, String list) {
        Consumer<String> looks = typed -> {
            found.set(Optional.empty());
            if (!typed.isBlank()) {
                find.accept(typed);
            }
        };
        return new Look.Finder(looks, found, shown, list);
    }

    public Field.Reading<Optional<T>> reading() {
        return new Field.Reading<>(
                text -> Optional.ofNullable(known.get(text)),
                one -> one.map(this::learn).orElse(""));
    }

    private String learn(T one) {
        known.put(code.apply(one), one);
        return code.apply(one);
    }

    /// Shows what is in its field; asks for it where it is not known.
    public void follow(Field<Optional<T>> field, Consumer<String> again) {
        field.text().subscribe((_, text) -> {
            show(field);
            if (!text.isEmpty() && field.get().isEmpty()) {
                again.accept(text);
            }
        });
    }

    private void show(Field<Optional<T>> field) {
        shown.set(field.get().map(words).orElse(""));
    }

    /// They were found.
    public void offer(List<T> all) {
        all.forEach(this::learn);
        found.set(Optional.of(all.stream()
                .map(one -> new Look.Choice(code.apply(one), words.apply(one)))
                .toList()));
    }

    /// They were found again.
    public void recall(List<T> all, Field<Optional<T>> field) {
        all.forEach(this::learn);
        show(field);
    }

    /// Those that were found.
    public List<T> found() {
        return found.get().stream()
                .flatMap(List::stream)
                .flatMap(one -> Optional.ofNullable(known.get(one.code())).stream())
                .toList();
    }
}
