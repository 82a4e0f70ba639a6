package org.mashhuddle.domain.measure;

import java.time.LocalDate;
import java.util.Set;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// A lawful way of disrupting harm.
///
/// @param statute where it is laid down; empty where it is practice
/// @param inForce what is not is seen, and not chosen
public record DisruptionOption(String label, String statute, Set<Whom> whom, boolean inForce) {

    /// Of whom it can be used.
    public enum Whom {
        /// Somebody under 18.
        CHILD,
        /// Somebody of 18 or more, or whose age nobody knows.
        ADULT,
        /// A place.
        PLACE;

        /// As what a subject counts on that day.
        public static Whom of(Subject subject, LocalDate day) {
            return switch (subject) {
                case Child child -> child.birth().isAdult(day) ? ADULT : CHILD;
                case PersonOfConcern person -> person.isUnder18(day) ? CHILD : ADULT;
                case Place _ -> PLACE;
            };
        }
    }

    /// Copies the set.
    public DisruptionOption {
        whom = Set.copyOf(whom);
    }

    /// Whether it can be chosen for this subject on that day.
    public boolean isOffered(Subject subject, LocalDate day) {
        return inForce && whom.contains(Whom.of(subject, day));
    }

    @Override
    public String toString() {
        return "DisruptionOption" + whom;
    }
}
