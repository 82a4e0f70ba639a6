package org.mashhuddle.service.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mashhuddle.domain.subject.Likeness;
import org.mashhuddle.domain.subject.Subject;

/// A subject that may be the one being typed, and why.
///
/// @param by the strongest first
public record Alike(Subject subject, Set<Likeness> by) {

    /// Copies the reasons, in their order.
    public Alike {
        by = by.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(by));
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
