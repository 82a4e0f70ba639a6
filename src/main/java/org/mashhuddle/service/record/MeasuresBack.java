package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.StepsBack;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// When what was begun to protect brings its subject back: nobody is dropped (`product.md`, rule 1).
record MeasuresBack(Tx tx, WorkingCalendar calendar, TimeLimits limits) {

    /// @param shown the steps that the reader may have
    Map<MeasureId, LocalDate> of(SubjectId subject, Collection<Measure> shown) {
        Map<MeasureId, LocalDate> days = new HashMap<>();
        Set<MeasureId> may = shown.stream().map(Measure::id).collect(Collectors.toSet());
        StepsBack back = new StepsBack(
                tx.referrals().clocksOf(Set.of(subject)),
                tx.agendas().decidedAt(subject).map(at -> Map.of(subject, at)).orElse(Map.of()),
                tx.subjects().died(List.of(subject)),
                calendar,
                limits);
        tx.agendas().openMeasures(subject).stream()
                .filter(each -> may.contains(each.step().id()))
                .forEach(each ->
                        back.day(each).ifPresent(day -> days.put(each.step().id(), day)));
        return days;
    }
}
