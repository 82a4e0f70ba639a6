package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.reference.MatchTable;

/// Finds who of many people may be this one, by one rule at every door; quickly enough for an extract
/// of a county. Whoever was not put in cannot be found, and not told by any difference.
public final class KnownPeople {

    /// An address of more records than these is a home, a hostel or a hospital, and says nothing.
    private static final int HOUSEHOLD = 8;

    private final NameSounds sounds = new NameSounds();
    private final NameShares shares = new NameShares();
    private final MatchKeys keys = new MatchKeys(sounds);
    private final PersonComparison comparison =
            new PersonComparison(new NameComparison(sounds, shares), MatchTable.weights());
    private final Map<Integer, List<PersonFacts>> byKey = new HashMap<>();
    private final Map<SubjectId, List<PersonFacts>> people = new HashMap<>();

    /// These.
    public static KnownPeople of(Collection<? extends Subject> subjects) {
        KnownPeople known = new KnownPeople();
        subjects.forEach(subject -> known.put(subject, List.of()));
        return known;
    }

    /// Puts a person in, in the place of what was known of them. A place is nobody.
    ///
    /// @param also what other records said of the same person
    void put(Subject subject, Collection<? extends Subject> also) {
        remove(subject.id());
        List<PersonFacts> all = new ArrayList<>(1);
        PersonFacts.of(subject).ifPresent(one -> {
            all.add(one);
            all.addAll(one.otherwise());
        });
        also.forEach(other -> PersonFacts.of(other).map(one -> one.as(subject)).ifPresent(all::add));
        if (!all.isEmpty()) {
            people.put(subject.id(), all);
            all.forEach(this::hold);
        }
    }

    private void hold(PersonFacts person) {
        shares.add(person, 1);
        keys.of(person)
                .forEach(key -> byKey.computeIfAbsent(key.hashCode(), _ -> new ArrayList<>(1))
                        .add(person));
    }

    void remove(SubjectId id) {
        List<PersonFacts> gone = people.remove(id);
        if (gone != null) {
            gone.forEach(person -> {
                shares.add(person, -1);
                keys.of(person).forEach(key -> {
                    List<PersonFacts> held = byKey.getOrDefault(key.hashCode(), new ArrayList<>());
                    held.removeIf(each -> each.subject().id().equals(id));
                });
            });
        }
    }

    /// Those who may be this one under another record, the surest first.
    public List<PossibleDuplicate> maybe(Subject subject) {
        Optional<PersonFacts> wanted = PersonFacts.of(subject);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<SubjectId, Weighed> best = new LinkedHashMap<>();
        add(best, wanted.get());
        wanted.get().otherwise().forEach(other -> add(best, other));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::bits).reversed().thenComparing(Weighed::id))
                .map(one -> new PossibleDuplicate(one.subject(), one.reasons(), one.sure()))
                .toList();
    }

    private void add(Map<SubjectId, Weighed> best, PersonFacts wanted) {
        for (PersonFacts near : near(wanted)) {
            Judgement judged = comparison.of(wanted, near);
            judged.sure()
                    .ifPresent(sure -> best.merge(
                            near.subject().id(),
                            new Weighed(
                                    near.subject(), judged, sure, wanted.by().or(near::by)),
                            KnownPeople::better));
        }
    }

    /// Of two that say as much, the one by the name in use.
    private static Weighed better(Weighed one, Weighed other) {
        int more = Double.compare(one.bits(), other.bits());
        return more > 0 || (more == 0 && one.by().isEmpty()) ? one : other;
    }

    private record Weighed(Subject subject, Judgement judged, HowSure sure, Optional<OtherName> by) {
        /// By another name it is not said to be the same name.
        Set<DuplicateReason> reasons() {
            Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
            reasons.addAll(judged.reasons());
            by.ifPresent(name -> {
                boolean family =
                        judged.has(Agreement.FAMILY_SAME) && !name.family().isEmpty();
                boolean given = reasons.contains(DuplicateReason.NAME) || reasons.contains(DuplicateReason.GIVEN);
                reasons.removeAll(Set.of(DuplicateReason.NAME, DuplicateReason.FAMILY, DuplicateReason.GIVEN));
                reasons.add(
                        switch (name.kind()) {
                            case PREVIOUS -> family ? DuplicateReason.PREVIOUS_FAMILY : DuplicateReason.PREVIOUS;
                            case ALIAS -> DuplicateReason.ALIAS;
                        });
                if (given && family && name.kind() == OtherName.Kind.PREVIOUS) {
                    reasons.add(DuplicateReason.GIVEN);
                }
            });
            return reasons;
        }

        double bits() {
            return judged.bits();
        }

        String id() {
            return subject.id().value().toString();
        }
    }

    private Set<PersonFacts> near(PersonFacts wanted) {
        Set<PersonFacts> near = new HashSet<>();
        keys.wanted(wanted).forEach(key -> near.addAll(byKey.getOrDefault(key.hashCode(), List.of())));
        near.removeIf(each -> each.subject().id().equals(wanted.subject().id()));
        return near;
    }

    /// With how many of those known this one is compared at all.
    int compared(Subject subject) {
        return PersonFacts.of(subject).map(wanted -> near(wanted).size()).orElse(0);
    }

    /// How two records compare, trait by trait.
    public Judgement compare(Subject one, Subject other) {
        PersonFacts mine = PersonFacts.of(one).orElseThrow();
        PersonFacts theirs = PersonFacts.of(other).orElseThrow();
        return comparison.of(mine, theirs);
    }

    /// Those who live at the same address, where it is that of a household.
    List<Subject> atHome(Subject subject) {
        return PersonFacts.of(subject)
                .map(PersonFacts::home)
                .filter(PersonFacts.Home::isKnown)
                .map(home -> byKey.getOrDefault(("home " + home.whole()).hashCode(), List.of()).stream()
                        .filter(each -> each.home().equals(home))
                        .map(PersonFacts::subject)
                        .filter(each -> !each.id().equals(subject.id()))
                        .distinct()
                        .toList())
                .filter(all -> all.size() <= HOUSEHOLD)
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return "KnownPeople[" + people.size() + "]";
    }
}
