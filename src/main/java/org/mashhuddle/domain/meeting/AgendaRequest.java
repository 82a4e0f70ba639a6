package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;

/// An agency asks for a subject to be on the agenda.
///
/// @param agency its label; `who` asked, `why` in one line
public record AgendaRequest(SubjectId subject, String agency, String who, String why, Instant at) {

    @Override
    public String toString() {
        return "AgendaRequest[" + subject + "]";
    }
}
