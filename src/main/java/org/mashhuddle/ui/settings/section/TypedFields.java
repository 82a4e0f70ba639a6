package org.mashhuddle.ui.settings.section;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The fields of one form while they are read: which was the first that could not be.
public final class TypedFields {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private Optional<String> wrong = Optional.empty();

    /// A whole number; 0 where it is none.
    ///
    /// @param field its id
    public int whole(String field, String typed) {
        return read(field, typed, Integer::parseInt).orElse(0);
    }

    /// A time of day, "9:00"; midnight where it is none.
    public LocalTime time(String field, String typed) {
        return read(field, typed, text -> LocalTime.parse(text, TIME)).orElse(LocalTime.MIDNIGHT);
    }

    private <T> Optional<T> read(String field, String typed, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(typed.strip()));
        } catch (NumberFormatException | DateTimeException notRead) {
            wrong = wrong.or(() -> Optional.of(field));
            return Optional.empty();
        }
    }

    /// The id of the first field that could not be read.
    public Optional<String> wrong() {
        return wrong;
    }
}
