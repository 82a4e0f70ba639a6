package org.mashhuddle.service.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Who is whose brother or sister, where the records hold it: one household, or a link that says so. A child
/// whom not everybody may see is nobody's here: a reason would tell of them.
final class Families {

    private final Map<SubjectId, Child> children = new HashMap<>();
    /// Made once: in a county each is compared with many.
    private final Map<SubjectId, PersonFacts> facts = new HashMap<>();
    private final Map<HouseholdId, Set<SubjectId>> households = new HashMap<>();
    private final Map<SubjectId, Set<SubjectId>> links = new HashMap<>();

    void put(Subject subject) {
        if (subject instanceof Child child) {
            children.put(child.id(), child);
            facts.remove(child.id());
            child.household()
                    .ifPresent(home -> households
                            .computeIfAbsent(home, _ -> new HashSet<>())
                            .add(child.id()));
        }
    }

    /// As it is put in, restricted as the one who is known already is.
    void comes(Child child) {
        Child known = children.getOrDefault(child.id(), child);
        put(child.restrictedTo(known.restriction()));
    }

    void remove(SubjectId id) {
        facts.remove(id);
        Child gone = children.remove(id);
        if (gone != null) {
            gone.household()
                    .ifPresent(home ->
                            households.getOrDefault(home, new HashSet<>()).remove(id));
        }
    }

    /// Brothers and sisters, by a link.
    void link(SubjectId one, SubjectId other) {
        links.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
        links.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
    }

    /// Those whom everybody may see, by name.
    List<Child> of(Child child) {
        return ids(child).stream()
                .map(children::get)
                .filter(Objects::nonNull)
                .filter(each -> each.restriction().isEmpty())
                .sorted(Comparator.comparing(Child::displayName))
                .toList();
    }

    private Set<SubjectId> ids(Child child) {
        Set<SubjectId> ids = new HashSet<>(links.getOrDefault(child.id(), Set.of()));
        child.household().ifPresent(home -> ids.addAll(households.getOrDefault(home, Set.of())));
        ids.remove(child.id());
        return ids;
    }

    /// Whether two records have a brother or a sister in common: one record, or two of the same first name
    /// and day of birth. Of two who are brothers or sisters themselves it says nothing.
    boolean share(Subject one, Subject other) {
        return one instanceof Child mine
                && other instanceof Child theirs
                && !areTwo(mine, theirs)
                && of(mine).stream().anyMatch(each -> of(theirs).stream().anyMatch(also -> isOne(each, also)));
    }

    private boolean areTwo(Child one, Child other) {
        boolean home = one.household().isPresent() && one.household().equals(other.household());
        return home || ids(one).contains(other.id()) || ids(other).contains(one.id());
    }

    private boolean isOne(Child one, Child other) {
        return one.id().equals(other.id()) || isOne(facts(one), facts(other));
    }

    private PersonFacts facts(Child child) {
        return facts.computeIfAbsent(child.id(), _ -> PersonFacts.of(child).orElseThrow());
    }

    private static boolean isOne(PersonFacts mine, PersonFacts theirs) {
        return mine.exact()
                && theirs.exact()
                && mine.born().equals(theirs.born())
                && !Collections.disjoint(mine.firsts(), theirs.firsts());
    }

    @Override
    public String toString() {
        return "Families[" + children.size() + "]";
    }
}
