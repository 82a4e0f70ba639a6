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
import java.util.Set;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Finds subjects by what is typed. Lives in memory while a hub is open; what is not put in cannot
/// be found.
public final class SearchIndex {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::nearness)
            .thenComparing(hit -> hit.entry().sortName())
            .thenComparing(hit -> hit.entry().subject().id().value());
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<SubjectId, Entry> entries = new HashMap<>();
    private final Map<String, Set<SubjectId>> holders = new HashMap<>();

    /// An index of these.
    public static SearchIndex of(Collection<? extends Subject> subjects) {
        SearchIndex index = new SearchIndex();
        subjects.forEach(index::put);
        return index;
    }

    /// Puts a subject in, in the place of what was known of it.
    public void put(Subject subject) {
        remove(subject.id());
        Entry entry = Entry.of(subject);
        entries.put(subject.id(), entry);
        entry.names().forEach(word -> hold(word, subject.id(), true));
        entry.facts().forEach(word -> hold(word, subject.id(), false));
    }

    private void hold(String word, SubjectId id, boolean name) {
        vocabulary.add(word, name);
        holders.computeIfAbsent(word, _ -> new HashSet<>()).add(id);
    }

    /// Takes a subject out.
    public void remove(SubjectId id) {
        Entry gone = entries.remove(id);
        if (gone != null) {
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

    /// The subjects that every typed word fits, the best first. Nothing for no words.
    public Found find(String typed, int limit) {
        Map<SubjectId, MatchQuality> found = new HashMap<>();
        boolean first = true;
        for (String word : Query.of(typed).words()) {
            Map<SubjectId, MatchQuality> fitting = fitting(word);
            if (first) {
                found.putAll(fitting);
                first = false;
            } else {
                found.keySet().retainAll(fitting.keySet());
                found.replaceAll((id, near) -> worse(near, fitting.getOrDefault(id, near)));
            }
        }
        List<Ranked> hits = new ArrayList<>(found.size());
        found.forEach((id, near) ->
                Optional.ofNullable(entries.get(id)).ifPresent(entry -> hits.add(new Ranked(entry, near))));
        return new Found(best(hits, limit), hits.size());
    }

    private record Ranked(Entry entry, MatchQuality nearness) {}

    /// Subjects that may be the same one as this: by number, by name, by birth and one name, by
    /// address.
    public List<PossibleDuplicate> alike(Subject draft) {
        Entry wanted = Entry.of(draft);
        return entries.values().stream()
                .filter(entry -> !entry.subject().id().equals(draft.id()))
                .map(entry -> new PossibleDuplicate(entry.subject(), entry.likeness(wanted)))
                .filter(alike -> !alike.by().isEmpty())
                .sorted(Comparator.comparing(alike -> alike.by().iterator().next()))
                .toList();
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
        return hits.stream()
                .filter(hit -> hit.nearness().compareTo(worst) <= 0)
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(hit -> new Hit(hit.entry().subject(), hit.nearness()))
                .toList();
    }

    private Map<SubjectId, MatchQuality> fitting(String word) {
        Map<SubjectId, MatchQuality> fitting = new HashMap<>();
        vocabulary
                .meant(word)
                .forEach((meant, near) -> holders.getOrDefault(meant, Set.of())
                        .forEach(id -> fitting.merge(id, near, SearchIndex::better)));
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
