package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NameDue;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;

/// The reasons that are a subject's own, for every subject that has one.
final class DirectReasons {

    private DirectReasons() {}

    static Map<SubjectId, List<Reason>> of(AgendaFacts facts, Instant now) {
        Map<SubjectId, List<Reason>> reasons = new LinkedHashMap<>();
        facts.missing().stream()
                .filter(episode -> !facts.hasDied(episode.subject()))
                .forEach(episode -> add(reasons, episode.subject(), missing(episode, facts)));
        facts.referrals().stream()
                .filter(Referral::isOpen)
                .forEach(referral -> add(reasons, referral.subject(), referral(referral)));
        facts.reached().forEach(back -> add(reasons, back.subject(), back.reason()));
        facts.actions().stream()
                .filter(action -> comesUp(action, facts.day(), now))
                .forEach(action -> add(reasons, action.subject(), due(action, facts, now)));
        facts.actions().stream()
                .filter(action -> nameComesUp(action, facts.day()))
                .forEach(action -> add(reasons, action.subject(), name(action, facts, now)));
        facts.requests().forEach(request -> add(reasons, request.subject(), requested(request)));
        DatedReasons dated = new DatedReasons(facts, now, (subject, why) -> add(reasons, subject, why));
        dated.thatBring();
        DeferralRule away = new DeferralRule(facts, now);
        reasons.keySet().removeIf(subject -> away.is(subject, reasons.getOrDefault(subject, List.of())));
        dated.besideNewReferrals(reasons);
        return reasons;
    }

    private static void add(Map<SubjectId, List<Reason>> reasons, SubjectId subject, Reason reason) {
        List<Reason> all = reasons.computeIfAbsent(subject, _ -> new ArrayList<>());
        all.add(reason instanceof Repeat ? afterReferrals(all) : all.size(), reason);
    }

    /// How often a child was referred is said beside the referral.
    private static int afterReferrals(List<Reason> all) {
        int place = all.size();
        while (place > 0 && !(all.get(place - 1) instanceof NewReferral)) {
            place--;
        }
        return place;
    }

    private static Reason missing(MissingEpisode episode, AgendaFacts facts) {
        int recent = facts.recentEpisodes().getOrDefault(episode.subject(), 1);
        return new MissingNow(
                episode.since(),
                episode.confirmation(),
                recent,
                facts.rules().limits().on(TimeLimit.REPEAT, facts.day()));
    }

    private static Reason requested(AgendaRequest request) {
        return new RequestedBy(request.agency(), request.who(), request.why(), request.at());
    }

    private static Reason referral(Referral referral) {
        return new NewReferral(
                referral.id(),
                referral.kind(),
                referral.receivedAt(),
                referral.knownHereAt(),
                referral.source(),
                referral.says(),
                referral.mark());
    }

    /// An action without a due time was a gap that the chair signed over: it comes back at once.
    static boolean comesUp(Action action, LocalDate day, Instant now) {
        boolean dueByThen = action.dueAt()
                .map(due -> !due.local().toLocalDate().isAfter(day))
                .orElse(true);
        return !action.status().hasEnded()
                && (dueByThen || action.isOverdue(now) || action.status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT);
    }

    static boolean nameComesUp(Action action, LocalDate day) {
        return !action.status().hasEnded()
                && action.owner() instanceof Owner.NameToFollow(DueTime by)
                && !by.local().toLocalDate().isAfter(day);
    }

    private static Reason name(Action action, AgendaFacts facts, Instant now) {
        DueTime by = action.owner() instanceof Owner.NameToFollow follow
                ? follow.by()
                : new DueTime(facts.day().atStartOfDay());
        return new NameDue(action.id(), agency(action, facts), by, action.isNameOverdue(now));
    }

    private static String agency(Action action, AgendaFacts facts) {
        return action.agency()
                .map(agency -> facts.rules().agencies().getOrDefault(agency, "agency not known"))
                .orElse("no agency");
    }

    private static Reason due(Action action, AgendaFacts facts, Instant now) {
        LocalDate set = LocalDate.ofInstant(action.setAt(), Moment.LONDON);
        return new ActionDue(
                action.id(),
                agency(action, facts),
                action.dueAt().orElseGet(() -> new DueTime(set.atStartOfDay())),
                action.isOverdue(now),
                action.workingDaysOver(now, facts.rules().calendar()),
                action.status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT);
    }
}
