package org.mashhuddle.store.children;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.subject.Birth;

/// A birth as two columns: what kind of date it is, and the date.
public record Births(String kind, @Nullable LocalDate on) {

    private static final String BORN = "BORN";
    private static final String ESTIMATED = "ESTIMATED";
    public static final String EXPECTED = "EXPECTED";
    private static final String NOT_KNOWN = "NOT_KNOWN";

    static Births of(Birth birth) {
        return switch (birth) {
            case Birth.Born born -> new Births(BORN, born.on());
            case Birth.Estimated estimate -> new Births(ESTIMATED, estimate.about());
            case Birth.Expected expected -> new Births(EXPECTED, expected.on());
            case Birth.NotKnown _ -> new Births(NOT_KNOWN, null);
        };
    }

    public Birth birth() {
        return switch (kind) {
            case BORN -> new Birth.Born(date());
            case ESTIMATED -> new Birth.Estimated(date());
            case EXPECTED -> new Birth.Expected(date());
            case NOT_KNOWN -> new Birth.NotKnown();
            default -> throw new IllegalStateException("A birth of kind " + kind);
        };
    }

    private LocalDate date() {
        return Objects.requireNonNull(on, "A birth without a date");
    }

    @Override
    public String toString() {
        return "Births[withheld]";
    }
}
