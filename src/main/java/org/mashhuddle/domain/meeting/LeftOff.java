package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A subject that was considered and left off the agenda: why, by whom, and when it comes back.
///
/// @param considered why it was considered, in words
/// @param why the reason for leaving it off
/// @param by the name of who decided
/// @param comesBack none only where nothing remains open
public record LeftOff(
        SubjectId subject,
        String considered,
        String why,
        String by,
        Instant at,
        Optional<LocalDate> comesBack) {

    @Override
    public String toString() {
        return "LeftOff[" + subject + "]";
    }
}
