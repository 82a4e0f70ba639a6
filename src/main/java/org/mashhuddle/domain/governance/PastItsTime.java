package org.mashhuddle.domain.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// A record that the schedule keeps no longer, with the rule that says so, for a person to look at.
///
/// @param start the birth, the death, or the last entry
/// @param until the last day it was to be kept
/// @param held what keeps it all the same
public record PastItsTime(
        Subject subject, RetentionRule rule, LocalDate start, LocalDate until, Optional<LegalHold> held) {

    private static final int OF_AGE = 18;

    /// What a subject's record says that decides for how long it is kept.
    ///
    /// @param last the day of the last entry; of the last change of a record that has none
    /// @param spokenOf whether a meeting ever spoke of it
    /// @param exploitation whether exploitation or sexual abuse is named as a harm, or as why it came
    /// @param ever the classes that the child's status named at any time
    public record Facts(LocalDate last, boolean spokenOf, boolean exploitation, Set<RetentionClass> ever) {
        /// Copies the set.
        public Facts {
            ever = Set.copyOf(ever);
        }
    }

    /// Every record whose last day is over, the longest over first. Where no council has confirmed the
    /// schedule there is none.
    ///
    /// @param facts of every subject
    public static List<PastItsTime> of(
            RetentionSchedule schedule,
            List<LegalHold> holds,
            List<Subject> subjects,
            Map<SubjectId, Facts> facts,
            LocalDate today) {
        if (schedule.confirmation().isEmpty()) {
            return List.of();
        }
        return subjects.stream()
                .flatMap(subject -> Optional.ofNullable(facts.get(subject.id())).stream()
                        .map(known -> line(schedule, holds, subject, known)))
                .filter(line -> line.until().isBefore(today))
                .sorted(Comparator.comparing(PastItsTime::until)
                        .thenComparing(line -> line.subject().displayName()))
                .toList();
    }

    /// By the class that keeps it longest.
    private static PastItsTime line(RetentionSchedule schedule, List<LegalHold> holds, Subject subject, Facts known) {
        Optional<LegalHold> held = held(holds, subject.id(), known);
        return kinds(subject, known).stream()
                .map(kind -> line(schedule, held, subject, known, kind))
                .max(Comparator.comparing(PastItsTime::until))
                .orElseThrow();
    }

    private static PastItsTime line(
            RetentionSchedule schedule, Optional<LegalHold> held, Subject subject, Facts known, RetentionClass kind) {
        Optional<LocalDate> start = switch (kind.start()) {
            case BIRTH -> born(subject);
            case DEATH -> died(subject);
            case LAST_ENTRY -> Optional.of(known.last());
        };
        RetentionRule rule = schedule.of(start.isPresent() ? kind : RetentionClass.WITHOUT_BIRTH);
        LocalDate day = start.orElse(known.last());
        return new PastItsTime(subject, rule, day, rule.until(day), held);
    }

    private static Set<RetentionClass> kinds(Subject subject, Facts known) {
        return switch (subject) {
            case PersonOfConcern _ -> Set.of(RetentionClass.PERSON_OF_CONCERN);
            case Place _ -> Set.of(RetentionClass.PLACE);
            case Child child -> kinds(child, known);
        };
    }

    /// What its status ever named; of one whose status named nothing, whether a meeting spoke of it.
    private static Set<RetentionClass> kinds(Child child, Facts known) {
        Set<RetentionClass> named = EnumSet.noneOf(RetentionClass.class);
        named.addAll(known.ever());
        named.addAll(RetentionClass.of(child.care().plan()));
        if (named.contains(RetentionClass.LOOKED_AFTER) && hasDiedBeforeEighteen(child)) {
            named.remove(RetentionClass.LOOKED_AFTER);
            named.add(RetentionClass.LOOKED_AFTER_WHO_DIED);
        }
        if (named.isEmpty()) {
            named.add(known.spokenOf() ? RetentionClass.CHILD_IN_NEED : RetentionClass.NO_FURTHER_ACTION);
        }
        return named;
    }

    /// Where both days are known: in doubt it is kept as if the child lived.
    private static boolean hasDiedBeforeEighteen(Child child) {
        return born(child)
                .flatMap(birth -> died(child).filter(day -> day.isBefore(birth.plusYears(OF_AGE))))
                .isPresent();
    }

    private static Optional<LocalDate> died(Subject subject) {
        return subject instanceof Child child ? child.death().flatMap(Death::on) : Optional.empty();
    }

    private static Optional<LocalDate> born(Subject subject) {
        return subject instanceof Child child && child.birth() instanceof Birth.Born(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static Optional<LegalHold> held(List<LegalHold> holds, SubjectId id, Facts known) {
        return holds.stream()
                .filter(hold -> hold.keeps(Optional.of(id), known.exploitation()))
                .findFirst();
    }

    @Override
    public String toString() {
        return subject.id().toString();
    }
}
