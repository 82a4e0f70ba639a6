package org.mashhuddle.domain.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;

/// On which day each step that waits for the next brings its subject back: nobody is dropped (`product.md`, rule 1).
///
/// @param clocks of the subjects
/// @param died of whom nothing is asked any more
public record StepsBack(List<RunningClock> clocks, Set<SubjectId> died, WorkingCalendar calendar, TimeLimits limits) {

    /// Copies the lists.
    public StepsBack {
        clocks = List.copyOf(clocks);
        died = Set.copyOf(died);
    }

    /// The day; none for who has died. A clock that a decision started brings back whoever waits for reasonable
    /// grounds.
    public Optional<LocalDate> day(OpenMeasure measure) {
        SubjectId subject = measure.step().subject();
        if (died.contains(subject)) {
            return Optional.empty();
        }
        return clocks.stream()
                .filter(_ -> measure.step().state() == MeasureState.NRM_REFERRED)
                .filter(clock -> clock.subject().equals(subject))
                .filter(clock -> clock.kind() == ClockKind.NRM_REASONABLE_GROUNDS)
                .filter(clock -> clock.met().isEmpty())
                .map(clock -> clock.comesUpOn(calendar, limits))
                .findFirst()
                .or(() -> Optional.of(measure.comesBackOn(calendar, limits)));
    }

    @Override
    public String toString() {
        return "StepsBack";
    }
}
