package org.mashhuddle.domain.measure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        /// "child".
        String words() {
            return name().toLowerCase(Locale.UK);
        }

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

    /// An option as it is written in the hub's list: "Recovery order = child; Children Act 1989 s.50".
    ///
    /// @return nothing where it has no name, or it is not said for whom it is
    public static Optional<DisruptionOption> written(String line) {
        String[] parts = line.split("=", 2);
        String label = parts[0].strip();
        if (parts.length < 2 || label.isEmpty()) {
            return Optional.empty();
        }
        String[] rest = parts[1].split(";", 2);
        Set<Whom> whom = EnumSet.noneOf(Whom.class);
        for (String word : rest[0].toLowerCase(Locale.UK).split("[,\\s]+", -1)) {
            Optional<Whom> known = Stream.of(Whom.values())
                    .filter(each -> each.words().equals(word))
                    .findFirst();
            if (known.isEmpty() && !word.isEmpty() && !word.equals("or")) {
                return Optional.empty();
            }
            known.ifPresent(whom::add);
        }
        String statute = rest.length < 2 ? "" : rest[1].strip();
        return whom.isEmpty() ? Optional.empty() : Optional.of(new DisruptionOption(label, statute, whom));
    }

    /// The same, as it is written in the list.
    public String line() {
        String forWhom =
                Stream.of(Whom.values()).filter(whom::contains).map(Whom::words).collect(Collectors.joining(", "));
        return label + " = " + forWhom + (statute.isBlank() ? "" : "; " + statute);
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
