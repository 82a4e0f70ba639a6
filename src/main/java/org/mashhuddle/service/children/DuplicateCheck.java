package org.mashhuddle.service.children;

import java.util.List;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.search.PossibleDuplicate;

/// Whether a subject that somebody typed may be known already, which is asked before it is saved.
/// Nothing typed is lost: the caller still has it.
public sealed interface DuplicateCheck {

    /// It is like nobody else, or another by somebody's word: it was saved, or was stale.
    record Passed(SaveResult<Subject> answer) implements DuplicateCheck {}

    /// Not saved yet: these may be the same one.
    record MayBeKnown(List<PossibleDuplicate> alike) implements DuplicateCheck {
        /// Copies the list.
        public MayBeKnown {
            alike = List.copyOf(alike);
        }
    }
}
