package org.mashhuddle.domain.source;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.SubjectId;

/// Two records that may be of one child. Nothing joins them by itself; a person can say that they
/// are two children.
///
/// @param one of the two, the one whose id is written smaller
/// @param by in what they are alike, the strongest first
/// @param different whether a person has said that they are two
public record PossiblySame(SubjectId one, SubjectId other, Set<DuplicateReason> by, Instant seenAt, boolean different) {

    /// Copies the reasons, in their order.
    public PossiblySame {
        by = by.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(by));
    }

    /// The pair of these two, in whatever order they come.
    public static PossiblySame of(SubjectId a, SubjectId b, Set<DuplicateReason> by, Instant seenAt) {
        boolean inOrder = a.value().toString().compareTo(b.value().toString()) <= 0;
        return new PossiblySame(inOrder ? a : b, inOrder ? b : a, by, seenAt, false);
    }

    /// The record beside this one.
    public SubjectId beside(SubjectId subject) {
        return one.equals(subject) ? other : one;
    }

    @Override
    public String toString() {
        return "PossiblySame[" + one + ", " + other + "]";
    }
}
