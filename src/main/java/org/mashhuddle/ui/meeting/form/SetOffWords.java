package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.DecisionEffects;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Decision;

/// Says in one line what a decision sets off: clocks, papers, and when the subject is seen again.
final class SetOffWords {

    private SetOffWords() {}

    /// Empty while nothing is decided.
    static String of(MeetingBook book, AgendaItem item, Decision decision) {
        if (!decision.isMade()) {
            return "";
        }
        DecisionEffects effects = DecisionEffects.of(book, item, decision);
        List<String> parts = new ArrayList<>();
        effects.clocks().forEach(clock -> parts.add(clock(book, clock)));
        parts.add(back(effects, book.meeting().heldOn()));
        if (effects.settlesReferral()) {
            parts.add(words("meeting.sets-off.referral"));
        }
        if (effects.ends() != DecisionEffects.Ending.ENDS && hasPlans(book, item)) {
            parts.add(words("meeting.sets-off.plan"));
        }
        return words("meeting.sets-off", String.join("; ", parts));
    }

    /// A plan is for a child whom all may see; what is to be done about others stands in lists and slips.
    private static boolean hasPlans(MeetingBook book, AgendaItem item) {
        return book.subjects().get(item.subject()) instanceof Child child
                && child.restriction().isEmpty();
    }

    private static String clock(MeetingBook book, RunningClock clock) {
        LocalDate day = book.meeting().heldOn();
        return clock.isAwaited()
                ? words("meeting.sets-off.answer", clock.towards(), DateWords.weekdayDate(clock.lastDay(), day))
                : words("meeting.sets-off.clock", running(book, clock));
    }

    private static String running(MeetingBook book, RunningClock clock) {
        return ReasonWords.on(book.agenda())
                .line(List.of(new ClockRunning(
                        clock.kind(), clock.start(), clock.lastDay(), clock.dueAt(), clock.towards(), false)));
    }

    private static String back(DecisionEffects effects, LocalDate day) {
        return effects.back()
                .map(on -> words("meeting.sets-off.back", DateWords.weekdayDate(on, day)))
                .orElseGet(() -> switch (effects.ends()) {
                    case ENDS -> words("meeting.sets-off.ends");
                    case LACKS_REASON -> words("meeting.sets-off.lacks");
                    case AWAITS_ANSWER -> words("meeting.sets-off.awaits");
                    case GOES_ON -> words("meeting.sets-off.goes-on");
                });
    }
}
