package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// When what was begun to protect brings its subject back: nobody is dropped (`product.md`, rule 1).
record MeasuresBack(Tx tx, WorkingCalendar calendar, TimeLimits limits) {

    /// @param shown the steps that the reader may have
    Map<MeasureId, LocalDate> of(SubjectId subject, Collection<Measure> shown) {
        Map<MeasureId, LocalDate> days = new HashMap<>();
        if (hasDied(subject)) {
            return days;
        }
        Set<MeasureId> may = shown.stream().map(Measure::id).collect(Collectors.toSet());
        tx.agendas().openMeasures(subject).stream()
                .filter(each -> may.contains(each.step().id()))
                .forEach(each -> days.put(each.step().id(), day(each)));
        return days;
    }

    private boolean hasDied(SubjectId subject) {
        return tx.subjects()
                .byId(subject)
                .filter(each -> each instanceof Child child && child.death().isPresent())
                .isPresent();
    }

    /// A clock that a decision started brings back whoever waits for reasonable grounds.
    private LocalDate day(OpenMeasure measure) {
        return tx.referrals().clocksOf(Set.of(measure.step().subject())).stream()
                .filter(_ -> measure.step().state() == MeasureState.NRM_REFERRED)
                .filter(clock -> clock.kind() == ClockKind.NRM_REASONABLE_GROUNDS)
                .filter(clock -> clock.met().isEmpty())
                .map((RunningClock clock) -> clock.comesUpOn(calendar, limits))
                .findFirst()
                .orElseGet(() -> measure.comesBackOn(calendar, limits));
    }
}
