package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// Proposes an agenda: who belongs on it, and why. A pure function of the facts and the time
/// (`product.md`, rule 1: nobody is dropped).
public final class AgendaProposal {

    private AgendaProposal() {}

    /// The items, in the order of the hub's rules ([AgendaOrder]).
    public static List<ProposedItem> propose(AgendaFacts facts, Instant now) {
        Map<SubjectId, List<Reason>> reasons = new LinkedHashMap<>(DirectReasons.of(facts, now));
        Map<SubjectId, List<Reason>> linked = LinkedReasons.of(facts, reasons);
        Set<SubjectId> firstHand = Set.copyOf(reasons.keySet());
        linked.forEach((subject, more) ->
                reasons.computeIfAbsent(subject, _ -> new ArrayList<>()).addAll(more));
        facts.only().ifPresent(only -> reasons.keySet().retainAll(only));
        List<Candidate> candidates = new ArrayList<>();
        reasons.forEach((subject, why) -> candidates.add(candidate(subject, why, firstHand.contains(subject), facts)));
        return new AgendaOrder(facts)
                .of(candidates).stream().map(candidate -> candidate.item(facts)).toList();
    }

    private static Candidate candidate(SubjectId subject, List<Reason> why, boolean firstHand, AgendaFacts facts) {
        Optional<Referral> urgent = facts.referrals().stream()
                .filter(referral ->
                        referral.subject().equals(subject) && referral.rating().isPresent() && !facts.hasDied(subject))
                .min(Comparator.comparing(referral -> referral.rating().orElseThrow()));
        Optional<ProposedItem.Rated> rating = urgent.map(referral -> new ProposedItem.Rated(
                referral.rating().orElseThrow(),
                StatutoryClock.ofRating(
                        referral, facts.rules().hours(), facts.rules().calendar())));
        return new Candidate(
                subject,
                section(subject, why, facts),
                why,
                rating,
                waitingSince(why),
                firstHand,
                Placement.SECTION,
                Optional.empty());
    }

    private static AgendaSection section(SubjectId subject, List<Reason> why, AgendaFacts facts) {
        if (!(facts.network().subjects().get(subject) instanceof Child)) {
            return AgendaSection.PEOPLE_AND_PLACES;
        }
        if (why.stream().anyMatch(MissingNow.class::isInstance)) {
            return AgendaSection.MISSING_NOW;
        }
        if (why.stream().anyMatch(AgendaProposal::isOfCustody)) {
            return AgendaSection.CUSTODY;
        }
        return why.stream().anyMatch(NewReferral.class::isInstance) ? AgendaSection.NEW : AgendaSection.BACK;
    }

    private static boolean isOfCustody(Reason reason) {
        return reason instanceof InCustody
                || reason instanceof LeftCustody
                || (reason instanceof ClockRunning clock && clock.kind() == ClockKind.POLICE_PROTECTION);
    }

    private static Instant waitingSince(List<Reason> why) {
        return why.stream()
                .map(Reason::waitingSince)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
