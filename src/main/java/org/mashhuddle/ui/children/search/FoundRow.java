package org.mashhuddle.ui.children.search;

import java.util.Optional;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.Command;

/// A line of what was found.
sealed interface FoundRow {

    /// What the lines under it have in common.
    record Heading(String words) implements FoundRow {}

    /// A child, person or place.
    ///
    /// @param about kind, date of birth, number: "Child, born 12/08/2011"
    /// @param status how it stands, in words
    /// @param alarm whether the status is that a child is missing
    /// @param restricted whether named users alone see it; this viewer is one of them
    record One(
            SubjectId id,
            SubjectKind kind,
            String name,
            String age,
            String about,
            String status,
            boolean alarm,
            boolean restricted)
            implements FoundRow {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /// An item of today that is kept from this viewer: its number, and nothing else.
    record Restricted(int number) implements FoundRow {}

    /// A screen, a field or a command, with its key.
    record Doing(Command command) implements FoundRow {}

    /// Whether it can be chosen.
    default boolean isChosenByKey() {
        return subject().isPresent() || this instanceof Doing;
    }

    /// The subject it opens; none for the others.
    default Optional<SubjectId> subject() {
        return this instanceof One one ? Optional.of(one.id()) : Optional.empty();
    }
}
