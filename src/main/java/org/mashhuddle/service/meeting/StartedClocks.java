package org.mashhuddle.service.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
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
            Optional<ClockKind> kind = kind(outcome.kind());
            if (kind.isPresent() && running.stream().noneMatch(clock -> clock.kind() == kind.get())) {
                tx.referrals().keep(started(item, outcome, kind.get()));
                awaited |= kind.get().isAwaited();
            }
        }
        return awaited;
    }

    private static Optional<ClockKind> kind(OutcomeKind outcome) {
        return switch (outcome) {
            case SECTION_47 -> Optional.of(ClockKind.CONFERENCE);
            case ASSESSMENT -> Optional.of(ClockKind.ASSESSMENT);
            case NRM_REFERRAL -> Optional.of(ClockKind.NRM_REASONABLE_GROUNDS);
            case IMMEDIATE_PROTECTION -> Optional.of(ClockKind.POLICE_PROTECTION);
            case TRANSFER -> Optional.of(ClockKind.TRANSFER_ACKNOWLEDGEMENT);
            case PANEL_REFERRAL -> Optional.of(ClockKind.REFERRAL_ACCEPTANCE);
            case NO_FURTHER_ACTION,
                    ADVICE,
                    EARLY_HELP,
                    CONTINUE_PLAN,
                    STRATEGY_DISCUSSION,
                    POLICE_INVESTIGATION,
                    CONFERENCE,
                    LEGAL,
                    DISRUPTION,
                    INFORMATION_REQUESTED,
                    REVIEW,
                    CLOSE -> Optional.empty();
        };
    }

    private RunningClock started(AgendaItem item, ChosenOutcome outcome, ClockKind kind) {
        SubjectId subject = item.subject();
        return RunningClock.started(
                        new ClockId(ids.get()),
                        subject,
                        kind,
                        kind == ClockKind.ASSESSMENT ? referred(item) : start(outcome),
                        book.hub().calendar())
                .towards(outcome.label());
    }

    /// An assessment counts from the referral.
    private Moment referred(AgendaItem item) {
        return item.reasons().stream()
                .filter(NewReferral.class::isInstance)
                .map(reason -> ((NewReferral) reason).at())
                .min(Comparator.comparing(Moment::earliest))
                .orElse(new Moment.OnDay(book.meeting().heldOn()));
    }

    /// Only a time that somebody gave starts a countdown; otherwise the day of the meeting counts.
    private Moment start(ChosenOutcome outcome) {
        return outcome.when()
                .<Moment>map(at -> new Moment.Exactly(new DueTime(at).instant()))
                .orElse(new Moment.OnDay(book.meeting().heldOn()));
    }

    @Override
    public String toString() {
        return "StartedClocks[" + book.meeting().id() + "]";
    }
}
