package org.mashhuddle.service.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.LastTime;
import org.mashhuddle.domain.subject.Subject;

/// What stands beside a subject in a meeting: links, what happened before, the last discussion.
///
/// @param linksWithheld links whose other end this viewer may not see
/// @param chronology the latest first
/// @param education how a child stands in education; empty where nobody has said
public record SubjectBackground(
        List<LinkedSubject> links,
        int linksWithheld,
        List<Entry> chronology,
        Optional<LastTime> lastTime,
        String education) {

    /// A linked subject, and how it is linked.
    public record LinkedSubject(Subject subject, String words) {
        @Override
        public String toString() {
            return subject.toString();
        }
    }

    /// One line of the chronology.
    ///
    /// @param day shown as `24/11`; `alarm` for something late
    public record Entry(LocalDate day, String words, boolean alarm) {
        @Override
        public String toString() {
            return "Entry[" + day + "]";
        }
    }

    /// Copies the lists.
    public SubjectBackground {
        links = List.copyOf(links);
        chronology = List.copyOf(chronology);
    }
}
