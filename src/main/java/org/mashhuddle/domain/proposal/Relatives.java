package org.mashhuddle.domain.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;

/// Who belongs to whom among the subjects of an agenda's facts.
///
/// @param families children who share a household, or are siblings
/// @param linked subjects with a link of any kind between them
record Relatives(Map<SubjectId, Set<SubjectId>> families, Map<SubjectId, Set<SubjectId>> linked) {

    static Relatives of(AgendaFacts facts) {
        Map<SubjectId, Set<SubjectId>> families = new HashMap<>();
        Map<SubjectId, Set<SubjectId>> linked = new HashMap<>();
        Map<HouseholdId, Set<SubjectId>> households = new HashMap<>();
        facts.network().subjects().forEach((id, subject) -> {
            if (subject instanceof Child child) {
                child.household()
                        .ifPresent(home -> households
                                .computeIfAbsent(home, _ -> new HashSet<>())
                                .add(id));
            }
        });
        households.values().forEach(home -> home.forEach(one -> add(families, one, home)));
        for (Link link : facts.network().links()) {
            add(linked, link.from(), List.of(link.to()));
            add(linked, link.to(), List.of(link.from()));
            if (link.kind() == LinkKind.SIBLING && areChildren(link, facts)) {
                add(families, link.from(), List.of(link.to()));
                add(families, link.to(), List.of(link.from()));
            }
        }
        return new Relatives(families, linked);
    }

    private static boolean areChildren(Link link, AgendaFacts facts) {
        return facts.network().subjects().get(link.from()) instanceof Child
                && facts.network().subjects().get(link.to()) instanceof Child;
    }

    private static void add(Map<SubjectId, Set<SubjectId>> all, SubjectId one, Iterable<SubjectId> others) {
        Set<SubjectId> known = all.computeIfAbsent(one, _ -> new HashSet<>());
        others.forEach(known::add);
        known.remove(one);
    }
}
