package org.mashhuddle.service;

import java.util.List;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.search.Alike;

/// What became of a subject that somebody typed. Nothing typed is lost: the caller still has it.
public sealed interface Keeping {

    /// It is kept.
    ///
    /// @param subject with its new version
    record Done(Subject subject) implements Keeping {}

    /// Somebody else saved first; here is theirs.
    record Stale(Subject theirs) implements Keeping {}

    /// Not kept yet: these may be the same one.
    record MayBeKnown(List<Alike> alike) implements Keeping {
        /// Copies the list.
        public MayBeKnown {
            alike = List.copyOf(alike);
        }
    }
}
