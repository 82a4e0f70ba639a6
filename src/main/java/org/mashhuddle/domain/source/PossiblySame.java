package org.mashhuddle.domain.source;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.SubjectId;

/// Two records that may be of one child. Nothing joins them by itself; a person can say that they
/// are two children.
///
/// @param one of the two, the one whose id is written smaller
/// @param by in what they are alike, the strongest first
/// @param word what a person last said of them
public record PossiblySame(
        SubjectId one, SubjectId other, Set<DuplicateReason> by, Instant seenAt, Optional<Word> word) {

    /// What may be said of a pair that is not one child.
    public enum Kind {
        /// Not now: somebody is asked first, until either record is changed.
        LATER,
        /// They are two children.
        DIFFERENT
    }

    /// Somebody's word.
    public record Word(Kind kind, UserId by, Instant at) {}

    /// Copies the reasons, in their order.
    public PossiblySame {
        by = by.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(by));
    }

    /// The pair of these two, in whatever order they come.
    public static PossiblySame of(SubjectId a, SubjectId b, Set<DuplicateReason> by, Instant seenAt) {
        boolean inOrder = a.value().toString().compareTo(b.value().toString()) <= 0;
        return new PossiblySame(inOrder ? a : b, inOrder ? b : a, by, seenAt, Optional.empty());
    }

    /// Whether a person has said that they are two.
    public boolean different() {
        return word.filter(said -> said.kind() == Kind.DIFFERENT).isPresent();
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
