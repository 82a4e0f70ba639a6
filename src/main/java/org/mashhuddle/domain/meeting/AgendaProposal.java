package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proposes an agenda: who belongs on it, and why. A pure function of the facts and the time
/// (`product.md`, rule 1: nobody is dropped).
public final class AgendaProposal {

    private static final Comparator<Candidate> MOST_URGENT_FIRST =
            Comparator.comparing(Candidate::section)
                    .thenComparing(candidate -> candidate.rating().isEmpty())
                    .thenComparing(Candidate::urgency)
                    .thenComparing(Candidate::waitingSince)
                    .thenComparing(candidate -> candidate.subject().value());

    private AgendaProposal() {}

    /// The items, in order: by section, then the most urgent rating, then who has waited longest,
    /// families together.
    public static List<ProposedItem> propose(AgendaFacts facts, Instant now) {
        Map<SubjectId, List<Reason>> reasons = new LinkedHashMap<>(OwnReasons.of(facts, now));
        Map<SubjectId, List<Reason>> linked = LinkedReasons.of(facts, reasons);
        Set<SubjectId> firstHand = Set.copyOf(reasons.keySet());
        linked.forEach(
                (subject, more) ->
                        reasons.computeIfAbsent(subject, _ -> new ArrayList<>()).addAll(more));
        List<Candidate> candidates = new ArrayList<>();
        reasons.forEach(
                (subject, why) ->
                        candidates.add(
                                candidate(subject, why, firstHand.contains(subject), facts)));
        candidates.sort(MOST_URGENT_FIRST);
        return families(candidates, facts).stream()
                .map(candidate -> candidate.item(facts))
                .toList();
    }

    private static Candidate candidate(
            SubjectId subject, List<Reason> why, boolean firstHand, AgendaFacts facts) {
        Optional<Referral> urgent =
                facts.referrals().stream()
                        .filter(
                                referral ->
                                        referral.subject().equals(subject)
                                                && referral.rating().isPresent())
                        .min(Comparator.comparing(referral -> referral.rating().orElseThrow()));
        Optional<ProposedItem.Rated> rating =
                urgent.map(
                        referral ->
                                new ProposedItem.Rated(
                                        referral.rating().orElseThrow(),
                                        StatutoryClock.ofRating(referral, facts.rules().hours())));
        return new Candidate(
                subject,
                section(subject, why, facts),
                why,
                rating,
                waitingSince(why),
                firstHand,
                Optional.empty());
    }

    private static AgendaSection section(SubjectId subject, List<Reason> why, AgendaFacts facts) {
        if (!(facts.network().subjects().get(subject) instanceof Child)) {
            return AgendaSection.PEOPLE_AND_PLACES;
        }
        if (why.stream().anyMatch(Reason.MissingNow.class::isInstance)) {
            return AgendaSection.MISSING_NOW;
        }
        return why.stream().anyMatch(Reason.NewReferral.class::isInstance)
                ? AgendaSection.NEW
                : AgendaSection.BACK;
    }

    private static Instant waitingSince(List<Reason> why) {
        return why.stream()
                .map(WaitingSince::of)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /// Puts the members of a family under the first of them, whatever their own section.
    private static List<Candidate> families(List<Candidate> sorted, AgendaFacts facts) {
        List<Candidate> order = new ArrayList<>();
        Set<SubjectId> placed = new HashSet<>();
        for (Candidate head : sorted) {
            if (!placed.add(head.subject())) {
                continue;
            }
            order.add(head);
            for (Candidate other : sorted) {
                if (isFamily(head.subject(), other.subject(), facts)
                        && placed.add(other.subject())) {
                    order.add(other.under(head));
                }
            }
        }
        return order;
    }

    private static boolean isFamily(SubjectId one, SubjectId other, AgendaFacts facts) {
        Subject first = facts.network().subjects().get(one);
        Subject second = facts.network().subjects().get(other);
        boolean household =
                first instanceof Child a
                        && second instanceof Child b
                        && a.household().isPresent()
                        && a.household().equals(b.household());
        return !one.equals(other)
                && first instanceof Child
                && second instanceof Child
                && (household || LinkedReasons.areSiblings(one, other, facts));
    }

    /// A subject on its way to becoming an item.
    private record Candidate(
            SubjectId subject,
            AgendaSection section,
            List<Reason> reasons,
            Optional<ProposedItem.Rated> rating,
            Instant waitingSince,
            boolean firstHand,
            Optional<SubjectId> head) {

        MashRating urgency() {
            return rating.map(ProposedItem.Rated::rating).orElse(MashRating.GREEN);
        }

        Candidate under(Candidate family) {
            return new Candidate(
                    subject,
                    family.section,
                    reasons,
                    rating,
                    waitingSince,
                    firstHand,
                    Optional.of(family.subject));
        }

        ProposedItem item(AgendaFacts facts) {
            boolean isNew = firstHand && section != AgendaSection.BACK;
            int minutes =
                    isNew ? facts.rules().type().minutesNew() : facts.rules().type().minutesBack();
            return new ProposedItem(subject, section, reasons, rating, minutes, head);
        }
    }
}
