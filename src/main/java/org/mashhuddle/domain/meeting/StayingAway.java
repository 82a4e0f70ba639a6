package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a subject stays away from a list because it was deferred or left off, and nothing new
/// has come since. In doubt it does not: nobody is dropped (`product.md`, rule 1).
record StayingAway(AgendaFacts facts, Instant now) {

    boolean is(SubjectId subject, List<Reason> why) {
        Optional<Instant> since = since(subject).filter(at -> !isSpokenOfSince(subject, at));
        boolean dated = isDated(subject);
        return since.isPresent()
                && why.stream().noneMatch(reason -> isNews(reason, since.get(), dated))
                && !isSetSince(subject, since.get());
    }

    /// When it was last deferred, else left off. What a computer's clock that was ahead has dated
    /// later than now says nothing.
    private Optional<Instant> since(SubjectId subject) {
        Optional<Instant> deferred =
                facts.returns().stream()
                        .filter(back -> back.subject().equals(subject) && isDeferral(back))
                        .map(DatedReturn::setAt)
                        .filter(at -> !at.isAfter(now))
                        .max(Instant::compareTo);
        return deferred.isPresent()
                ? deferred
                : facts.leftOff().stream()
                        .filter(left -> left.subject().equals(subject) && isStanding(left))
                        .map(LeftOff::at)
                        .filter(at -> !at.isAfter(now))
                        .max(Instant::compareTo);
    }

    private boolean isDeferral(DatedReturn back) {
        return back.kind() == DatedReturn.Kind.DEFERRAL
                && back.keepsAwayFrom(facts.rules().type())
                && back.due().isAfter(facts.day());
    }

    private boolean isStanding(LeftOff left) {
        return left.comesBack().map(back -> back.isAfter(facts.day())).orElse(true);
    }

    private boolean isDated(SubjectId subject) {
        return facts.returns().stream()
                        .anyMatch(back -> back.subject().equals(subject) && isDeferral(back))
                || facts.leftOff().stream()
                        .anyMatch(
                                left ->
                                        left.subject().equals(subject)
                                                && isStanding(left)
                                                && left.comesBack().isPresent());
    }

    /// A later meeting that decided on the subject knew of the deferral; what it decided holds.
    private boolean isSpokenOfSince(SubjectId subject, Instant since) {
        return Optional.ofNullable(facts.history().decidedAt().get(subject))
                .filter(at -> at.isAfter(since))
                .isPresent();
    }

    /// Whether a later meeting set an action that comes up now, or a date that is reached, or a
    /// clock comes up that did not yet: the earlier leaving off does not speak of it.
    private boolean isSetSince(SubjectId subject, Instant since) {
        return facts.reached().stream()
                        .anyMatch(
                                back ->
                                        back.subject().equals(subject)
                                                && back.setAt().isAfter(since))
                || facts.actions().stream()
                        .anyMatch(
                                action ->
                                        action.subject().equals(subject)
                                                && action.setAt().isAfter(since)
                                                && (OwnReasons.comesUp(action, facts.day(), since)
                                                        || OwnReasons.nameComesUp(
                                                                action, facts.day())))
                || facts.clocks().stream()
                        .anyMatch(
                                clock -> clock.subject().equals(subject) && comesUp(clock, since));
    }

    private boolean comesUp(RunningClock clock, Instant since) {
        LocalDate up = clock.comesUpOn(facts.rules().calendar());
        boolean comesUpLater =
                up.isAfter(LocalDate.ofInstant(since, Moment.LONDON))
                        || clock.start().earliest().isAfter(since);
        return clock.met().isEmpty() && comesUpLater && !up.isAfter(facts.day());
    }

    /// Who was left off without a date had nothing open and no referral that is not settled:
    /// whatever of that is there now is new, whatever the times say.
    private static boolean isNews(Reason reason, Instant since, boolean dated) {
        return switch (reason) {
            case Reason.NewReferral referral -> !dated || referral.knownHereAt().isAfter(since);
            case Reason.MissingNow _ -> true;
            case Reason.RequestedBy request -> request.at().isAfter(since);
            case Occasion.ClockRunning _ -> !dated;
            case Occasion occasion -> occasion.isNewsSince(since);
            case Reason.ActionDue _,
                    Reason.NameDue _,
                    Reason.ReportedNotDone _,
                    Reason.ReviewReached _,
                    Reason.DeferralReached _,
                    Reason.CarriedOver _ ->
                    !dated;
            case Reason.LinkedTo _ -> false;
        };
    }
}
