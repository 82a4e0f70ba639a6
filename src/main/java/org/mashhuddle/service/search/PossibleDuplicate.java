package org.mashhuddle.service.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Subject;

/// A subject that may be the one being typed, and why.
///
/// @param by the strongest first
public record PossibleDuplicate(Subject subject, Set<DuplicateReason> by, HowSure sure) {

    /// Copies the reasons, in their order.
    public PossibleDuplicate {
        by = by.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(by));
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
