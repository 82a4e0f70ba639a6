package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// When what was begun to protect brings its subject back: nobody is dropped (`product.md`, rule 1).
record MeasuresBack(Tx tx, WorkingCalendar calendar, TimeLimits limits, LocalDate today) {

    /// The bare day of what a reader may not have, too: that it comes back is no secret, only why.
    Map<MeasureId, LocalDate> of(SubjectId subject) {
        Map<MeasureId, LocalDate> days = new HashMap<>();
        if (hasDied(subject)) {
            return days;
        }
        LocalDate next = nextMeeting();
        tx.agendas().openMeasures(subject).forEach(each -> {
            LocalDate day = day(each);
            days.put(each.step().id(), day.isBefore(next) ? next : day);
        });
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
