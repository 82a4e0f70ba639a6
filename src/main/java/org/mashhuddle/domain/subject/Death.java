package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;

/// A child has died. The record is kept; no clock of theirs runs any more.
///
/// @param on the day, where it is known
/// @param saidBy the agency or person that told the hub, in words
public record Death(Optional<LocalDate> on, String saidBy) {

    @Override
    public String toString() {
        return "Death[withheld]";
    }
}
