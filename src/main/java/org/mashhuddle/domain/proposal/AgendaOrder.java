package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Puts the items of an agenda in order by the rules of its type of meeting, and says of each which
/// rule placed it. The sections always come first.
final class AgendaOrder {

    private static final Comparator<Candidate> MOST_URGENT_FIRST = Comparator.comparing(
                    (Candidate one) -> one.rating().isEmpty())
            .thenComparing(one -> one.rating().map(ProposedItem.Rated::rating).orElse(MashRating.GREEN));

    private final AgendaFacts facts;
    private final Map<Placement, Comparator<Candidate>> rules = new LinkedHashMap<>();

    AgendaOrder(AgendaFacts facts) {
        this.facts = facts;
        rules.put(Placement.SECTION, Comparator.comparing(Candidate::section));
        facts.rules().order().forEach(this::add);
    }

    private void add(OrderRule rule) {
        switch (rule) {
            case RATING -> rules.put(Placement.RATING, MOST_URGENT_FIRST);
            case CLOCK -> rules.put(Placement.CLOCK, Comparator.comparing(AgendaOrder::dueAt));
            case LONGEST_WAITING -> rules.put(Placement.LONGEST_WAITING, Comparator.comparing(Candidate::waitingSince));
            case CHILDREN_FIRST ->
                rules.put(
                        Placement.CHILDREN_FIRST,
                        Comparator.comparing(one -> child(one).isEmpty()));
            case PARTLY_HERE -> rules.put(Placement.PARTLY_HERE, Comparator.comparing(PartialAttendanceRule.of(facts)));
            case FAMILY_TOGETHER, NETWORK_TOGETHER -> {}
        }
    }

    private static Instant dueAt(Candidate one) {
        return one.rating()
                .flatMap(ProposedItem.Rated::clock)
                .filter(clock -> clock.metAt().isEmpty())
                .map(StatutoryClock::dueAt)
                .orElse(Instant.MAX);
    }

    /// All of them, each once.
    List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        Relatives relatives = Relatives.of(facts);
        Comparator<Candidate> byRules = rules.values().stream().reduce((_, _) -> 0, Comparator::thenComparing);
        order.sort(byRules.thenComparing(one -> one.subject().value()));
        order = saidWhy(order);
        if (facts.rules().order().contains(OrderRule.NETWORK_TOGETHER)) {
            order = together(order, Placement.NETWORK, relatives.linked());
        }
        if (facts.rules().order().contains(OrderRule.FAMILY_TOGETHER)) {
            order = together(order, Placement.FAMILY, relatives.families());
        }
        return order;
    }

    private List<Candidate> saidWhy(List<Candidate> sorted) {
        List<Candidate> said = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Optional<Candidate> before = i == 0 ? Optional.empty() : Optional.of(sorted.get(i - 1));
            Candidate one = sorted.get(i);
            said.add(one.placed(before.map(other -> tells(other, one)).orElse(Placement.SECTION)));
        }
        return said;
    }

    private Placement tells(Candidate before, Candidate one) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().compare(before, one) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Placement.TIE);
    }

    /// Puts those that belong to an earlier one right after it. One that stands under another
    /// brings nobody along.
    private List<Candidate> together(List<Candidate> sorted, Placement why, Map<SubjectId, Set<SubjectId>> relatives) {
        Map<SubjectId, Integer> places = new HashMap<>();
        sorted.forEach(one -> places.put(one.subject(), places.size()));
        List<Candidate> order = new ArrayList<>();
        Set<SubjectId> placed = new HashSet<>();
        for (Candidate head : sorted) {
            if (!placed.add(head.subject())) {
                continue;
            }
            order.add(head);
            relatives.getOrDefault(head.subject(), Set.of()).stream()
                    .flatMap(other -> Optional.ofNullable(places.get(other)).stream())
                    .sorted()
                    .map(sorted::get)
                    .filter(other -> isOpenTo(head, other))
                    .filter(other -> why == Placement.FAMILY || other.section() == head.section())
                    .filter(other -> placed.add(other.subject()))
                    .map(other -> why == Placement.FAMILY ? other.under(head, why) : other.placed(why))
                    .forEach(order::add);
        }
        return order;
    }

    /// Where a restricted subject stands tells nothing of who belongs to it: it is together only
    /// with those whom the same users may see.
    private boolean isOpenTo(Candidate head, Candidate other) {
        return restriction(head).equals(restriction(other));
    }

    private Optional<Restriction> restriction(Candidate one) {
        return Optional.ofNullable(facts.network().subjects().get(one.subject()))
                .flatMap(Subject::restriction);
    }

    private Optional<Child> child(Candidate one) {
        return facts.network().subjects().get(one.subject()) instanceof Child child
                ? Optional.of(child)
                : Optional.empty();
    }
}
