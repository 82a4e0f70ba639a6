package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import java.util.Optional;

/// How a child stood, as the council's extract has it.
public record ToldStatus(StatusKind kind, String label, Span span) {

    /// Of help, plans and the courts.
    public static ToldStatus ofHelp(String label, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new ToldStatus(StatusKind.HELP, label, new Span(from, until));
    }

    @Override
    public String toString() {
        return "ToldStatus[" + kind + "]";
    }
}
