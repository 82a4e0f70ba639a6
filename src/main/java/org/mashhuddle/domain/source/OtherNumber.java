package org.mashhuddle.domain.source;

import java.time.LocalDate;
import java.util.Optional;

/// A number that another system knows a child by.
///
/// @param kindWords what the extract calls its kind: "Case Number", "YOT Number"
public record OtherNumber(
        NumberKind kind, String kindWords, String value, Optional<LocalDate> from, Optional<LocalDate> until) {

    @Override
    public String toString() {
        return "OtherNumber[" + kind + "]";
    }
}
