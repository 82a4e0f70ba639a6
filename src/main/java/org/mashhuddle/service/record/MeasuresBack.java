package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.StepsBack;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// When what was begun to protect brings its subject back: nobody is dropped (`product.md`, rule 1).
record MeasuresBack(Tx tx, WorkingCalendar calendar, TimeLimits limits, LocalDate today) {

    /// The bare day of what a reader may not have, too: that it comes back is no secret, only why.
    Map<MeasureId, LocalDate> of(SubjectId subject) {
        Map<MeasureId, LocalDate> days = new HashMap<>();
        StepsBack back = new StepsBack(
                tx.referrals().clocksOf(Set.of(subject)), tx.subjects().died(List.of(subject)), calendar, limits);
        LocalDate next = nextMeeting();
        tx.agendas()
                .openMeasures(subject)
                .forEach(each ->
                        back.day(each).ifPresent(day -> days.put(each.step().id(), day.isBefore(next) ? next : day)));
        return days;
    }

    /// Where a day has passed without a decision it is the next meeting that hears of it.
    private LocalDate nextMeeting() {
        boolean over = tx.meetings()
                .on(tx.hub().mainType().id(), today)
                .filter(meeting -> meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.NOT_HELD)
                .isPresent();
        return calendar.isWorkingDay(today) && !over ? today : calendar.next(today);
    }
}
