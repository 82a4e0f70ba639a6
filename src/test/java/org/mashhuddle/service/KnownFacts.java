package org.mashhuddle.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;

/// What the hub itself knows of who is open.
public record KnownFacts(
        List<DatedReturn> returns, List<Action> actions, List<MissingEpisode> missing, List<RunningClock> clocks) {

    public static KnownFacts of(TestHub hub) {
        return hub.database.read(
                hub.viewer(),
                AuditEvent.of("test.facts"),
                tx -> new KnownFacts(
                        tx.agendas().returns(),
                        tx.actions().open(),
                        tx.referrals().missingNow(),
                        tx.referrals().clocks()));
    }

    public boolean isBusy(SubjectId who) {
        return returns.stream().anyMatch(each -> each.subject().equals(who))
                || actions.stream().anyMatch(each -> each.subject().equals(who))
                || missing.stream().anyMatch(each -> each.subject().equals(who))
                || clocks.stream().anyMatch(each -> each.subject().equals(who));
    }

    /// Who has something open, or a clock that has run out by this day.
    public Set<SubjectId> open(LocalDate day) {
        Set<SubjectId> open = new HashSet<>();
        missing.forEach(each -> open.add(each.subject()));
        actions.forEach(each -> open.add(each.subject()));
        clocks.stream().filter(each -> !each.lastDay().isAfter(day)).forEach(each -> open.add(each.subject()));
        return open;
    }

    /// Whether a day after this one brings the subject back.
    public boolean comesBackAfter(LocalDate day, SubjectId who) {
        return returns.stream()
                        .anyMatch(
                                each -> each.subject().equals(who) && each.due().isAfter(day))
                || actions.stream().anyMatch(action -> isDueAfter(action, who, day))
                || clocks.stream().anyMatch(clock -> isAwaitedAfter(clock, who, day));
    }

    private static boolean isAwaitedAfter(RunningClock clock, SubjectId who, LocalDate day) {
        return clock.subject().equals(who)
                && clock.isAwaited()
                && clock.lastDay().isAfter(day);
    }

    private static boolean isDueAfter(Action action, SubjectId who, LocalDate day) {
        return action.subject().equals(who)
                && action.dueAt()
                        .filter(due -> due.local().toLocalDate().isAfter(day))
                        .isPresent();
    }
}
