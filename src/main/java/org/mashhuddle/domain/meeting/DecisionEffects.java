package org.mashhuddle.domain.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;

/// What a decision sets off once the meeting is closed, so that it can be said before it is.
///
/// @param clocks that it starts, where none of the kind runs
/// @param back the day that was chosen for the subject to come back
/// @param ends how far the meeting's work on the subject ends with it
/// @param settlesReferral whether a new referral that brought the subject here is answered by it
public record DecisionEffects(
        List<RunningClock> clocks, Optional<LocalDate> back, Ending ends, boolean settlesReferral) {

    /// Whether the meeting's work ends.
    public enum Ending {
        /// The outcome ends it, and the reason is there.
        ENDS,
        /// The outcome would end it, and no reason is there that would do.
        LACKS_REASON,
        /// Somebody's answer is awaited.
        AWAITS_ANSWER,
        /// The subject comes back.
        GOES_ON
    }

    /// Copies the clocks.
    public DecisionEffects {
        clocks = List.copyOf(clocks);
    }

    /// Of a decision as it stands on the sheet.
    public static DecisionEffects of(MeetingBook book, AgendaItem item, Decision decision) {
        ClockId none = new ClockId(new UUID(0, 0));
        List<RunningClock> clocks = decision.outcomes().stream()
                .flatMap(outcome -> ClockKind.startedBy(outcome.kind()).stream()
                        .map(kind -> clock(none, book, item, outcome, kind)))
                .toList();
        return new DecisionEffects(
                clocks,
                decision.comesBackOn(),
                ending(decision, clocks),
                item.reasons().stream().anyMatch(NewReferral.class::isInstance));
    }

    private static Ending ending(Decision decision, List<RunningClock> clocks) {
        if (decision.settles()) {
            return endsWork(decision) ? Ending.ENDS : Ending.LACKS_REASON;
        }
        return clocks.stream().anyMatch(RunningClock::isAwaited) ? Ending.AWAITS_ANSWER : Ending.GOES_ON;
    }

    /// A decision ends the work only with a reason, and not engaging alone is none.
    public static boolean endsWork(Decision decision) {
        return decision.settles() && LeavingReason.problem(decision.because()).isEmpty();
    }

    /// The clock that an outcome starts.
    public static RunningClock clock(
            ClockId id, MeetingBook book, AgendaItem item, ChosenOutcome outcome, ClockKind kind) {
        return RunningClock.started(
                        id,
                        item.subject(),
                        kind,
                        start(book, item, outcome, kind),
                        book.hub().calendar(),
                        book.hub().limits())
                .towards(outcome.label());
    }

    /// What earlier meetings heard of a subject, and a clock of a decision counts from.
    ///
    /// @param referral one that they answered without ending the work
    /// @param strategy the last strategy discussion
    public record Origins(Optional<Moment> referral, Optional<Moment> strategy) {

        /// Nothing.
        public static Origins none() {
            return new Origins(Optional.empty(), Optional.empty());
        }
    }

    /// Only a time that somebody gave starts a countdown; otherwise the day of the meeting counts, and of an assessment
    /// that of the referral, of a conference that of the strategy discussion (`domain.md` 2.4).
    private static Moment start(MeetingBook book, AgendaItem item, ChosenOutcome outcome, ClockKind kind) {
        Origins origins = book.hub().others().origins().getOrDefault(item.subject(), Origins.none());
        Moment here = new Moment.OnDay(book.meeting().heldOn());
        if (kind == ClockKind.ASSESSMENT) {
            return Stream.concat(referred(item), origins.referral().stream())
                    .min(Comparator.comparing(Moment::earliest))
                    .orElse(here);
        }
        boolean elsewhere = kind == ClockKind.CONFERENCE
                && book.discussion(item).strategyHeld().held().isEmpty();
        return outcome.when()
                .<Moment>map(at -> new Moment.Exactly(new DueTime(at).instant()))
                .or(() -> elsewhere ? origins.strategy() : Optional.empty())
                .orElse(here);
    }

    private static Stream<Moment> referred(AgendaItem item) {
        return item.reasons().stream().filter(NewReferral.class::isInstance).map(reason -> ((NewReferral) reason).at());
    }

    @Override
    public String toString() {
        return "DecisionEffects[" + clocks.size() + " clocks, " + ends + "]";
    }
}
