package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Child;
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
    private final Families families = new Families();
    private final PersonComparison comparison =
            new PersonComparison(new NameComparison(sounds, shares), MatchTable.weights(), families);
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
        families.put(subject);
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

    /// Two are brothers or sisters.
    public void areSiblings(SubjectId one, SubjectId other) {
        families.link(one, other);
    }

    /// Who comes with others is their brother or sister where they live in one household; nobody is compared
    /// with them. Whom not everybody may see stays so: what comes never says it.
    public void comesAsWell(Child child) {
        families.comes(child);
    }

    /// The brothers and sisters of a child, by name; without those whom not everybody may see.
    List<Child> siblings(Child child) {
        return families.of(child);
    }

    void remove(SubjectId id) {
        families.remove(id);
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
        // The first extract of all: there is nobody whom its children could be.
        Optional<PersonFacts> wanted = people.isEmpty() ? Optional.empty() : PersonFacts.of(subject);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<SubjectId, Weighed> best = new LinkedHashMap<>();
        add(best, wanted.get());
        wanted.get().otherwise().forEach(other -> add(best, other));
        return best.values().stream()
                .sorted(Comparator.comparing(Weighed::judged, Judgement.surestFirst())
                        .thenComparing(Weighed::id))
                .flatMap(Weighed::said)
                .toList();
    }

    private void add(Map<SubjectId, Weighed> best, PersonFacts wanted) {
        for (PersonFacts near : near(wanted)) {
            Judgement judged = comparison.of(wanted, near);
            if (judged.sure().isPresent()) {
                best.merge(near.subject().id(), new Weighed(near.subject(), judged), Weighed::better);
            }
        }
    }

    private record Weighed(Subject subject, Judgement judged) {
        Weighed better(Weighed other) {
            return isBetter(judged, other.judged) ? this : other;
        }

        Stream<PossibleDuplicate> said() {
            return judged.sure().stream().map(sure -> new PossibleDuplicate(subject, judged.reasons(), sure));
        }

        String id() {
            return subject.id().value().toString();
        }
    }

    /// Of two that say as much, or that make one as sure, the one by the name in use.
    private static boolean isBetter(Judgement one, Judgement other) {
        if (one.sure().equals(other.sure()) && one.isByTheSameName() != other.isByTheSameName()) {
            return one.isByTheSameName();
        }
        int more = Double.compare(one.bits(), other.bits());
        return more > 0 || (more == 0 && one.by().isEmpty());
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

    /// How two records compare, trait by trait: under the names in use, or under the other names that make
    /// them most alike.
    public Judgement compare(Subject one, Subject other) {
        Judgement best = inUse(one, other);
        for (PersonFacts mine : underEachName(one)) {
            for (PersonFacts theirs : underEachName(other)) {
                Judgement now = comparison.of(mine, theirs);
                best = isBetter(best, now) ? best : now;
            }
        }
        return best;
    }

    private static List<PersonFacts> underEachName(Subject subject) {
        PersonFacts facts = PersonFacts.of(subject).orElseThrow();
        return Stream.concat(Stream.of(facts), facts.otherwise().stream()).toList();
    }

    /// How two records compare under the names in use.
    public Judgement inUse(Subject one, Subject other) {
        return comparison.of(
                PersonFacts.of(one).orElseThrow(), PersonFacts.of(other).orElseThrow());
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
