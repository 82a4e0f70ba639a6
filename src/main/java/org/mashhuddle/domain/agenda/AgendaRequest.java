package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.subject.SubjectId;

/// An agency asks for a subject to be on the agenda.
///
/// @param agency its label; `who` asked, `why` in one line, with how far it may be shared
/// @param on the day of the list it was asked for, where the facts of an agenda say so
public record AgendaRequest(
        SubjectId subject, String agency, String who, MarkedText why, Instant at, Optional<LocalDate> on) {

    /// As it is asked.
    public AgendaRequest(SubjectId subject, String agency, String who, MarkedText why, Instant at) {
        this(subject, agency, who, why, at, Optional.empty());
    }

    @Override
    public String toString() {
        return "AgendaRequest[" + subject + "]";
    }
}
