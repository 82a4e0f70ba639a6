package org.mashhuddle.domain.measure;

import java.time.LocalDate;
import java.util.Set;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// A lawful way of disrupting harm.
///
/// @param statute where it is laid down; empty where it is practice
public record DisruptionOption(String label, String statute, Set<Whom> whom) {

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

    /// Whether it can be used on that day: what is not law yet, or not any more, is seen and not chosen.
    public boolean isLaw(Law law, LocalDate day) {
        return law.stateOfOutcome(label, day) == LawState.IN_FORCE;
    }

    @Override
    public String toString() {
        return "DisruptionOption" + whom;
    }
}
