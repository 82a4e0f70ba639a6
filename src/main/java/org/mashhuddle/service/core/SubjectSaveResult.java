package org.mashhuddle.service.core;

import java.util.List;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.search.PossibleDuplicate;

/// What became of a subject that somebody typed. Nothing typed is lost: the caller still has it.
public sealed interface SubjectSaveResult {

    /// It is kept.
    ///
    /// @param subject with its new version
    record Done(Subject subject) implements SubjectSaveResult {}

    /// Somebody else saved first; here is theirs.
    record Stale(Subject theirs) implements SubjectSaveResult {}

    /// Not kept yet: these may be the same one.
    record MayBeKnown(List<PossibleDuplicate> alike) implements SubjectSaveResult {
        /// Copies the list.
        public MayBeKnown {
            alike = List.copyOf(alike);
        }
    }
}
