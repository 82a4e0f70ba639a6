package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Finds subjects by what is typed. Lives in memory while a hub is open; what is not put in cannot
/// be found.
public final class SearchIndex {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::nearness)
            .thenComparing(Ranked::rest)
            .thenComparing(hit -> hit.entry().sortName())
            .thenComparing(hit -> hit.entry().subject().id().value());
    /// Where so many fit, nobody looks for more.
    private static final int FEW = 5;
    private static final int MOST_TOGETHER = 3;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<SubjectId, Entry> entries = new HashMap<>();
    private final Map<String, Set<SubjectId>> holders = new HashMap<>();
    private final Map<SubjectId, List<Child>> also = new HashMap<>();
    private final List<List<SubjectId>> siblings = new ArrayList<>();
    private Optional<KnownPeople> people = Optional.empty();

    /// An index of these.
    public static SearchIndex of(Collection<? extends Subject> subjects) {
        SearchIndex index = new SearchIndex();
        subjects.forEach(index::put);
        return index;
    }

    /// Puts a subject in, in the place of what was known of it.
    public void put(Subject subject) {
        remove(subject.id());
        List<Child> others = others(subject);
        Entry entry = others.stream().map(Entry::of).reduce(Entry.of(subject), Entry::with);
        entries.put(subject.id(), entry);
        people.ifPresent(known -> known.put(subject, others));
        entry.names().forEach(word -> hold(word, subject.id(), true));
        entry.facts().forEach(word -> hold(word, subject.id(), false));
    }

    /// What records said that were joined into this one. A name that is closed by now finds nobody.
    private List<Child> others(Subject subject) {
        return also.getOrDefault(subject.id(), List.of()).stream()
                .map(was -> subject instanceof Child now && now.names().hides(was.names())
                        ? was.called(now.names().with(OtherNames.none()))
                        : was)
                .toList();
    }

    /// Every word of the names that are in it, and of the schools, practices, workers and households beside
    /// them, as [TextNormaliser] writes them.
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Entry entry : entries.values()) {
            words.addAll(entry.names());
            if (entry.subject() instanceof Child child) {
                Care care = child.care();
                Stream.of(care.school(), care.doctor(), care.worker(), care.livesWith())
                        .map(TextNormaliser::tokens)
                        .forEach(words::addAll);
            }
        }
        return words;
    }

    /// A subject is also found by what a record says that was joined into its own.
    public void alsoKnown(SubjectId id, Child was) {
        also.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(was);
        subject(id).ifPresent(this::put);
    }

    /// Two are brothers or sisters.
    public void areSiblings(SubjectId one, SubjectId other) {
        siblings.add(List.of(one, other));
        people.ifPresent(known -> known.areSiblings(one, other));
    }

    /// The brothers and sisters of a child, by name; without those whom not everybody may see.
    public List<Child> siblings(Child child) {
        return people().siblings(child);
    }

    private void hold(String word, SubjectId id, boolean name) {
        vocabulary.add(word, name);
        holders.computeIfAbsent(word, _ -> new HashSet<>()).add(id);
    }

    /// Takes a subject out.
    public void remove(SubjectId id) {
        Entry gone = entries.remove(id);
        if (gone != null) {
            people.ifPresent(known -> known.remove(id));
            gone.names().forEach(word -> release(word, id));
            gone.facts().forEach(word -> release(word, id));
        }
    }

    /// A subject that is in.
    public Optional<Subject> subject(SubjectId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::subject);
    }

    private void release(String word, SubjectId id) {
        Set<SubjectId> ids = holders.get(word);
        if (ids != null) {
            ids.remove(id);
        }
    }

    /// The subjects that every typed word fits, the best first. Where they are few, also those whom
    /// they fit with two slips or a space astray, or all but one word. Nothing for no words.
    public Found find(String typed, int limit) {
        List<String> words = Query.of(typed).words();
        Map<SubjectId, MatchQuality> found = all(words, false);
        if (found.size() < FEW) {
            all(words, true).forEach(found::putIfAbsent);
            Stream.concat(joined(words).stream(), parted(words).stream())
                    .forEach(other -> all(other, false)
                            .forEach((id, near) -> found.putIfAbsent(id, worse(near, MatchQuality.SLIPS))));
        }
        Map<SubjectId, MatchQuality> rest = found.size() < FEW ? allButOne(words) : Map.of();
        rest.keySet().forEach(id -> found.putIfAbsent(id, MatchQuality.ALL_BUT_ONE));
        List<Ranked> hits = new ArrayList<>(found.size());
        found.forEach((id, near) -> Optional.ofNullable(entries.get(id))
                .ifPresent(entry -> hits.add(new Ranked(entry, near, rest.getOrDefault(id, near)))));
        return new Found(best(hits, limit), hits.size());
    }

    /// Those whom every word fits. The word that fewest hold is asked first; of the others only these
    /// are looked at.
    private Map<SubjectId, MatchQuality> all(List<String> words, boolean loosely) {
        List<Map<String, MatchQuality>> meant = words.stream()
                .map(word -> vocabulary.meant(word, loosely))
                .sorted(Comparator.comparingInt(this::holding))
                .toList();
        if (meant.isEmpty()) {
            return new HashMap<>();
        }
        Map<SubjectId, MatchQuality> found = fitting(meant.getFirst());
        for (Map<String, MatchQuality> other : meant.subList(1, meant.size())) {
            found.entrySet().removeIf(each -> {
                Optional<MatchQuality> near =
                        Optional.ofNullable(entries.get(each.getKey())).flatMap(entry -> nearest(entry, other));
                near.ifPresent(quality -> each.setValue(worse(each.getValue(), quality)));
                return near.isEmpty();
            });
        }
        return found;
    }

    private int holding(Map<String, MatchQuality> meant) {
        return meant.keySet().stream()
                .mapToInt(word -> holders.getOrDefault(word, Set.of()).size())
                .sum();
    }

    private static Optional<MatchQuality> nearest(Entry entry, Map<String, MatchQuality> meant) {
        return Stream.concat(entry.names().stream(), entry.facts().stream())
                .flatMap(word -> Optional.ofNullable(meant.get(word)).stream())
                .min(Comparator.naturalOrder());
    }

    /// The words with two or three that stand together as one: spaces too many.
    private static List<List<String>> joined(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + MOST_TOGETHER); to++) {
                List<String> fewer = new ArrayList<>(words.subList(0, from));
                fewer.add(String.join("", words.subList(from, to)));
                fewer.addAll(words.subList(to, words.size()));
                all.add(fewer);
            }
        }
        return all;
    }

    /// The words with one that is two of those that are held: a space was left out, or another key
    /// was hit for it.
    private List<List<String>> parted(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            for (int end = 2; end < word.length() - 2; end++) {
                for (int next = end; next <= end + 1; next++) {
                    String one = word.substring(0, end);
                    String other = word.substring(next);
                    if (holders.containsKey(one) && holders.containsKey(other)) {
                        List<String> more = new ArrayList<>(words.subList(0, at));
                        more.addAll(List.of(one, other));
                        more.addAll(words.subList(at + 1, words.size()));
                        all.add(more);
                    }
                }
            }
        }
        return all;
    }

    private Map<SubjectId, MatchQuality> allButOne(List<String> words) {
        Map<SubjectId, MatchQuality> found = new HashMap<>();
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            List<String> fewer = new ArrayList<>(words);
            fewer.remove(i);
            all(fewer, fewer.size() > 1).forEach((id, near) -> found.merge(id, near, SearchIndex::better));
        }
        return found;
    }

    /// @param rest how well the words fit that do
    private record Ranked(Entry entry, MatchQuality nearness, MatchQuality rest) {}

    /// Subjects that may be the same one as this, the surest first; then who lives at its address.
    public List<PossibleDuplicate> alike(Subject draft) {
        if (draft instanceof Place) {
            Entry wanted = Entry.of(draft);
            return entries.values().stream()
                    .filter(entry -> !entry.subject().id().equals(draft.id()))
                    .map(entry -> new PossibleDuplicate(entry.subject(), entry.samePlace(wanted), HowSure.POSSIBLE))
                    .filter(alike -> !alike.by().isEmpty())
                    .sorted(Comparator.comparing(alike -> alike.by().iterator().next()))
                    .toList();
        }
        KnownPeople people = people();
        List<PossibleDuplicate> all = new ArrayList<>(people.maybe(draft));
        Set<SubjectId> named = new HashSet<>();
        all.forEach(each -> named.add(each.subject().id()));
        people.atHome(draft).stream()
                .filter(each -> !named.contains(each.id()))
                .map(each -> new PossibleDuplicate(each, Set.of(DuplicateReason.ADDRESS), HowSure.POSSIBLE))
                .forEach(all::add);
        return all;
    }

    /// How two people compare, trait by trait.
    public Judgement compare(Subject one, Subject other) {
        return people().compare(one, other);
    }

    /// How two people compare under the names in use.
    public Judgement inUse(Subject one, Subject other) {
        return people().inUse(one, other);
    }

    /// Made when it is first asked for: whoever only searches need not wait for it.
    private KnownPeople people() {
        if (people.isEmpty()) {
            KnownPeople known = new KnownPeople();
            entries.values().forEach(entry -> known.put(entry.subject(), others(entry.subject())));
            siblings.forEach(two -> known.areSiblings(two.getFirst(), two.getLast()));
            people = Optional.of(known);
        }
        return people.get();
    }

    /// Names are compared only among hits that are equally near.
    private static List<Hit> best(List<Ranked> hits, int limit) {
        Map<MatchQuality, Integer> numbers = new EnumMap<>(MatchQuality.class);
        hits.forEach(hit -> numbers.merge(hit.nearness(), 1, Integer::sum));
        int enough = 0;
        MatchQuality last = MatchQuality.EXACT;
        for (MatchQuality near : MatchQuality.values()) {
            last = near;
            enough += numbers.getOrDefault(near, 0);
            if (enough >= limit) {
                break;
            }
        }
        MatchQuality worst = last;
        PriorityQueue<Ranked> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (Ranked hit : hits) {
            if (hit.nearness().compareTo(worst) <= 0) {
                best.add(hit);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(BEST_FIRST)
                .map(hit -> new Hit(hit.entry().subject(), hit.nearness()))
                .toList();
    }

    private Map<SubjectId, MatchQuality> fitting(Map<String, MatchQuality> meant) {
        Map<SubjectId, MatchQuality> fitting = new HashMap<>();
        meant.forEach((word, near) ->
                holders.getOrDefault(word, Set.of()).forEach(id -> fitting.merge(id, near, SearchIndex::better)));
        return fitting;
    }

    private static MatchQuality better(MatchQuality one, MatchQuality other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static MatchQuality worse(MatchQuality one, MatchQuality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "SearchIndex[" + entries.size() + "]";
    }
}
