package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.DatedReturn;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;

/// What brings a subject back before its day that was deferred or left off: one answer for each
/// kind of reason. Whoever put it off knew what the agenda showed then, and every date that stood
/// already; whatever happened, or was told, since then is news, and so is each in doubt.
///
/// @param away since when, by which list, and whether with a day to come back on
record RecallRule(AgendaFacts facts, SubjectId subject, Away away) {

    /// @param list the day of the list from which it was put off, where that is known
    /// @param dated whether it has a day to come back on; without one nothing was left open
    record Away(Instant since, Optional<LocalDate> list, boolean dated) {}

    boolean wakes(Reason reason) {
        return switch (reason) {
            // Whatever was known of it: nobody waits for a child who is missing.
            case Reason.MissingNow _ -> true;
            // Left off without a day it was settled, so what is open now is another. A rating of
            // red is news of an old one.
            case Reason.NewReferral referral -> !away.dated || isSince(referral.knownHereAt()) || isRatedRed(referral);
            // The list from which it was put off did not show what was asked of a later one.
            case Reason.RequestedBy asked -> isSince(asked.at()) || isOfALaterList(asked);
            // That it falls due was known; that nobody did it was not.
            case Reason.ActionDue due ->
                !away.dated
                        || (due.overdue() && isSince(due.due().instant()))
                        || isAction(due.action(), this::isNewAction);
            case Reason.NameDue name ->
                !away.dated
                        || (name.passed() && isSince(name.by().instant()))
                        || isAction(name.action(), each -> isSince(each.setAt()));
            // A day that stood already was put off with the rest; one set since was not.
            case Reason.ReportedNotDone _ -> isSet(DatedReturn.Kind.REPORTED_NOT_DONE);
            case Reason.ReviewReached _ -> isSet(DatedReturn.Kind.REVIEW);
            case Reason.DeferralReached _ -> isSet(DatedReturn.Kind.DEFERRAL);
            case Reason.CarriedOver _ -> isSet(DatedReturn.Kind.CARRIED_OVER);
            // It has no part in this: whom the other one brings, that one brings.
            case Reason.LinkedTo _ -> false;
            case Occasion occasion -> wakes(occasion);
        };
    }

    private boolean wakes(Occasion occasion) {
        return switch (occasion) {
            // As with a child who is missing.
            case Occasion.InCustody _ -> true;
            case Occasion.LeftCustody left -> isSince(left.knownHereAt());
            // Police protection is as custody. Others: that they would run out was not shown until
            // they came up, and that they did run out is news.
            case Occasion.ClockRunning clock ->
                !away.dated
                        || clock.kind() == ClockKind.POLICE_PROTECTION
                        || hasRunOut(clock)
                        || facts.clocks().stream().anyMatch(each -> comesUp(each, clock));
            case Occasion.Returned back -> isTold(back) || isInterviewOver(back);
            case Occasion.BirthPassed birth -> isSince(start(birth.expected()));
            // It comes once, and a day to come back on may lie behind it.
            case Occasion.EighteenthNear birthday -> isSince(start(OccasionReasons.nearFrom(birthday.on())));
            case Occasion.NamedOften _ ->
                Optional.ofNullable(facts.history().named().get(subject))
                        .filter(named -> isSince(named.last()))
                        .isPresent();
            // Only said beside a referral.
            case Occasion.Repeat _ -> false;
            case Occasion.LifeChanged life -> isSet(kind(life.change()));
        };
    }

    private static DatedReturn.Kind kind(Occasion.LifeChanged.Change change) {
        return switch (change) {
            case BORN -> DatedReturn.Kind.BIRTH_RECORDED;
            case DIED -> DatedReturn.Kind.DEATH_RECORDED;
        };
    }

    private boolean isSince(Instant moment) {
        return moment.isAfter(away.since);
    }

    private boolean isRatedRed(Reason.NewReferral shown) {
        return facts.referrals().stream()
                .anyMatch(each -> each.id().equals(shown.referral()) && each.isRatedRedSince(away.since));
    }

    private boolean isOfALaterList(Reason.RequestedBy asked) {
        return facts.requests().stream()
                .filter(each -> each.subject().equals(subject) && each.at().equals(asked.at()))
                .anyMatch(each -> each.on()
                        .filter(on -> away.list.filter(on::isAfter).isPresent())
                        .isPresent());
    }

    private boolean isAction(ActionId id, Predicate<Action> which) {
        return facts.actions().stream().anyMatch(each -> each.id().equals(id) && which.test(each));
    }

    /// Set since then, and comes up by now though it did not then; or not taken since then.
    private boolean isNewAction(Action action) {
        return isSince(action.setAt()) || action.isNotTakenSince(away.since);
    }

    private boolean isSet(DatedReturn.Kind kind) {
        return !away.dated
                || facts.reached().stream()
                        .anyMatch(
                                back -> back.subject().equals(subject) && back.kind() == kind && isSince(back.setAt()));
    }

    private boolean comesUp(RunningClock clock, Occasion.ClockRunning shown) {
        return clock.subject().equals(subject)
                && clock.kind() == shown.kind()
                && clock.start().equals(shown.start())
                && (clock.comesUpOn(facts.rules().calendar()).isAfter(awaySince())
                        || isSince(clock.start().earliest()));
    }

    private boolean hasRunOut(Occasion.ClockRunning clock) {
        return clock.over()
                && clock.dueAt()
                        .map(this::isSince)
                        .orElseGet(() -> !clock.lastDay().isBefore(awaySince()));
    }

    /// The hub was told since then; of an old row of which it is not known when, in doubt.
    private boolean isTold(Occasion.Returned shown) {
        return facts.returned().stream()
                .filter(each -> each.subject().equals(subject))
                .filter(each -> each.returned().filter(shown.at()::equals).isPresent())
                .anyMatch(each -> each.returnToldAt().map(this::isSince).orElse(happened(each)));
    }

    private boolean happened(MissingEpisode episode) {
        return episode.returned().filter(this::mayBeSince).isPresent();
    }

    private boolean mayBeSince(Moment moment) {
        return switch (moment) {
            case Moment.Exactly exact -> isSince(exact.at());
            case Moment.OnDay only -> !only.day().isBefore(awaySince());
        };
    }

    /// Where the hour of the return is not known, it is due on the third day.
    private boolean isInterviewOver(Occasion.Returned back) {
        if (back.interviewDue().isPresent()) {
            return back.interviewOver()
                    && back.interviewDue().filter(this::isSince).isPresent();
        }
        LocalDate third = OccasionReasons.interviewDay(back.at().day());
        return third.isAfter(awaySince()) && !third.isAfter(facts.day());
    }

    private LocalDate awaySince() {
        return LocalDate.ofInstant(away.since, Moment.LONDON);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }

    @Override
    public String toString() {
        return "Waking[" + subject + "]";
    }
}
