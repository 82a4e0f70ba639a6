package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.mashhuddle.ui.kit.text.MomentReading;

/// A day that is over, typed: `24/11/2026`, `24/11`, `today`, `yesterday`, or the last such weekday: `fri`. Where a
/// clock runs from it, a day of last year must not be read out of what was typed for this week.
public final class PastDayField {

    private final TextField field = new TextField();
    private final FieldBox box;
    private final LocalDate today;

    /// @param label above the field
    /// @param today the last day that will do
    public PastDayField(String id, String label, LocalDate today) {
        this.today = today;
        field.setId(id);
        box = new FieldBox(label, field, words("past-day.hint"));
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

    /// What was typed as a day that has come; nothing when it is empty, no day, or still to come.
    public Optional<LocalDate> day() {
        return read().filter(day -> !day.isAfter(today));
    }

    private Optional<LocalDate> read() {
        return MomentReading.day(field.getText(), today);
    }

    /// Shows what is wrong with what was typed.
    ///
    /// @param needed whether it may not stay empty
    public boolean willDo(boolean needed) {
        if (field.getText().isBlank()) {
            box.error().set(needed ? words("day.needed") : "");
            return !needed;
        }
        box.error().set(day().isPresent() ? "" : words(read().isPresent() ? "past-day.to-come" : "past-day.not-one"));
        return day().isPresent();
    }
}
