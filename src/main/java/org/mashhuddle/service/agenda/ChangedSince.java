package org.mashhuddle.service.agenda;

import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// What changed at its source since it was decided on and no person has seen yet.
///
/// @param subjects whom it is about
public record ChangedSince(List<SourceChange> changes, Map<SubjectId, Subject> subjects) {

    /// Copies both.
    public ChangedSince {
        changes = List.copyOf(changes);
        subjects = Map.copyOf(subjects);
    }

    @Override
    public String toString() {
        return "ChangedSince[" + changes.size() + "]";
    }
}
