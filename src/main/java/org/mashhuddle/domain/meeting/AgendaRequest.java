package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.access.Marked;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;

/// An agency asks for a subject to be on the agenda.
///
/// @param agency its label; `who` asked, `why` in one line, with how far it may travel
public record AgendaRequest(SubjectId subject, String agency, String who, Marked why, Instant at) {

    @Override
    public String toString() {
        return "AgendaRequest[" + subject + "]";
    }
}
