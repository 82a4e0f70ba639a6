package org.mashhuddle.service.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.DecisionEffects;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.store.Tx;

/// The clocks that a decision starts (`domain.md` 2.4).
///
/// @param ids a new one each time
record StartedClocks(Tx tx, MeetingBook book, Supplier<UUID> ids) {

    /// Starts those that do not run yet for the subject.
    ///
    /// @return whether one of them waits for somebody's answer, so that the subject comes back
    boolean by(AgendaItem item, Decision decision) {
        List<RunningClock> running = tx.referrals().clocksOf(List.of(item.subject())).stream()
                .filter(clock -> clock.met().isEmpty())
                .toList();
        boolean awaited = running.stream().anyMatch(RunningClock::isAwaited);
        for (ChosenOutcome outcome : decision.outcomes()) {
            Optional<ClockKind> kind = ClockKind.startedBy(outcome.kind());
            if (kind.isPresent() && running.stream().noneMatch(clock -> clock.kind() == kind.get())) {
                tx.referrals().keep(DecisionEffects.clock(new ClockId(ids.get()), book, item, outcome, kind.get()));
                awaited |= kind.get().isAwaited();
            }
        }
        return awaited;
    }

    @Override
    public String toString() {
        return "StartedClocks[" + book.meeting().id() + "]";
    }
}
