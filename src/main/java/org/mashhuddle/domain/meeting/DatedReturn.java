package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;
import java.time.LocalDate;

/// A date on which a subject comes back to the meeting by itself: nobody is dropped (`product.md`,
/// rule 1).
///
/// @param setOn the day of the meeting that set it
/// @param due the day it comes back
/// @param why the reason, as written
/// @param by the name of who set it
/// @param setAt the moment, so that what arrives later is seen as later
public record DatedReturn(
        SubjectId subject,
        Kind kind,
        LocalDate setOn,
        LocalDate due,
        String why,
        String by,
        Instant setAt) {

    /// Why it comes back.
    public enum Kind {
        /// The meeting looks again.
        REVIEW,
        /// Deferred before the meeting.
        DEFERRAL,
        /// On an agenda, and not discussed.
        CARRIED_OVER,
        /// An action was reported not done because circumstances changed: the meeting hears of it.
        REPORTED_NOT_DONE
    }

    @Override
    public String toString() {
        return "DatedReturn[" + subject + " " + kind + " " + due + "]";
    }
}
