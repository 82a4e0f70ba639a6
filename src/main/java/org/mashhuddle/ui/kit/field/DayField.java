package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.mashhuddle.domain.hub.DateWords;

/// A day, typed: `28/11/2026`, `28/11`, or a weekday: `fri`.
public final class DayField {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private final TextField field = new TextField();
    private final FieldBox box;
    private final LocalDate earliest;

    /// @param label above the field
    /// @param earliest the first day that will do
    public DayField(String id, String label, LocalDate earliest) {
        this.earliest = earliest;
        field.setId(id);
        field.setPromptText(words("day.prompt", DateWords.date(earliest)));
        box = new FieldBox(label, field, words("day.hint"));
        field.textProperty().subscribe(() -> box.error().set(""));
    }

    /// The field with its label.
    public FieldBox box() {
        return box;
    }

    /// The field.
    public TextField field() {
        return field;
    }

    /// What was typed as a day; nothing when it is empty or no day.
    public Optional<LocalDate> day() {
        String typed = field.getText().strip().toLowerCase(Locale.UK);
        return typed.isEmpty() ? Optional.empty() : weekday(typed).or(() -> date(typed));
    }

    /// Shows what is wrong with what was typed.
    ///
    /// @param needed whether it may not stay empty
    public boolean willDo(boolean needed) {
        boolean empty = field.getText().isBlank();
        Optional<LocalDate> day = day();
        if (empty) {
            box.error().set(needed ? words("day.needed") : "");
            return !needed;
        }
        if (day.isEmpty()) {
            box.error().set(words("day.not-one", DateWords.date(earliest)));
            return false;
        }
        boolean late = !day.get().isBefore(earliest);
        box.error().set(late ? "" : words("day.too-early", DateWords.date(earliest)));
        return late;
    }

    private Optional<LocalDate> weekday(String typed) {
        if (typed.length() < 3) {
            return Optional.empty();
        }
        for (int ahead = 0; ahead < 7; ahead++) {
            LocalDate day = earliest.plusDays(ahead);
            if (day.getDayOfWeek().name().toLowerCase(Locale.UK).startsWith(typed)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(String typed) {
        try {
            if (typed.chars().filter(c -> c == '/').count() == 1) {
                LocalDate day = LocalDate.parse(typed + "/" + earliest.getYear(), FULL);
                return Optional.of(day.isBefore(earliest) ? day.plusYears(1) : day);
            }
            return Optional.of(LocalDate.parse(typed, FULL));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
