package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.reference.EditDistance;
import org.mashhuddle.reference.Nicknames;
import org.mashhuddle.reference.Phonetics;

/// Who is found by what is typed, and in which order, told slowly and without an index: every record is
/// held against every word. The same word stands before its beginning, this before another form of the
/// name, before its sound, before a slip, before two; a record is as near as its worst word.
///
/// @param names each with its sounds
record SearchAccount(List<Entry> entries, Set<String> held, Map<String, Set<String>> names, Nicknames nicknames) {

    private static final int ENOUGH = 5;

    static SearchAccount of(Collection<? extends Subject> subjects) {
        List<Entry> entries = subjects.stream().map(Entry::of).toList();
        Map<String, Set<String>> names = new HashMap<>();
        entries.forEach(entry -> entry.names().forEach(name -> names.computeIfAbsent(name, Phonetics::of)));
        Set<String> held = new HashSet<>(names.keySet());
        entries.forEach(entry -> held.addAll(entry.facts()));
        return new SearchAccount(entries, held, names, Nicknames.all());
    }

    Found find(String typed, int limit) {
        List<String> words = Query.of(typed).words();
        Map<Entry, MatchQuality> found = new HashMap<>(all(words, false));
        if (found.size() < ENOUGH) {
            all(words, true).forEach(found::putIfAbsent);
            Stream.concat(spacesTooMany(words), spacesTooFew(words))
                    .forEach(other -> all(other, false)
                            .forEach((entry, near) ->
                                    found.merge(entry, worse(near, MatchQuality.SLIPS), SearchAccount::better)));
        }
        Map<Entry, MatchQuality> rest = new HashMap<>();
        if (found.size() < ENOUGH && words.size() > 1) {
            IntStream.range(0, words.size())
                    .mapToObj(at -> replaced(words, at, at + 1, List.of()))
                    .forEach(fewer -> all(fewer, fewer.size() > 1)
                            .forEach((e, near) -> rest.merge(e, near, SearchAccount::better)));
        }
        rest.keySet().forEach(entry -> found.putIfAbsent(entry, MatchQuality.ALL_BUT_ONE));
        List<Hit> hits = found.keySet().stream()
                .sorted(Comparator.<Entry, MatchQuality>comparing(found::get)
                        .thenComparing(entry -> rest.getOrDefault(entry, found.get(entry)))
                        .thenComparing(Entry::sortName)
                        .thenComparing(entry -> entry.subject().id().value()))
                .map(entry -> new Hit(entry.subject(), found.get(entry)))
                .toList();
        return new Found(hits.subList(0, Math.min(limit, hits.size())), hits.size());
    }

    private Map<Entry, MatchQuality> all(List<String> words, boolean loosely) {
        Map<Entry, MatchQuality> all = new HashMap<>();
        List<Map<String, MatchQuality>> meant =
                words.stream().map(word -> meant(word, loosely)).toList();
        for (Entry entry : entries) {
            List<Optional<MatchQuality>> near = meant.stream()
                    .map(each -> Stream.concat(entry.names().stream(), entry.facts().stream())
                            .map(each::get)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder()))
                    .toList();
            if (!near.isEmpty() && near.stream().allMatch(Optional::isPresent)) {
                all.put(
                        entry,
                        near.stream()
                                .flatMap(Optional::stream)
                                .reduce(SearchAccount::worse)
                                .orElseThrow());
            }
        }
        return all;
    }

    private Map<String, MatchQuality> meant(String typed, boolean loosely) {
        Map<String, MatchQuality> meant = new HashMap<>();
        Set<String> sounds = Phonetics.of(typed);
        held.forEach(word -> near(typed, sounds, word, loosely).ifPresent(how -> meant.put(word, how)));
        return meant;
    }

    private Optional<MatchQuality> near(String typed, Set<String> sounds, String word, boolean loosely) {
        if (word.startsWith(typed)) {
            return Optional.of(word.equals(typed) ? MatchQuality.EXACT : MatchQuality.PREFIX);
        }
        if (!names.containsKey(word) || typed.length() < 3 || typed.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (nicknames.of(typed).contains(word)) {
            return Optional.of(MatchQuality.NICKNAME);
        }
        if (!Collections.disjoint(sounds, names.getOrDefault(word, Set.of()))) {
            return Optional.of(MatchQuality.SOUND);
        }
        if (typed.length() >= 4 && isSlip(typed.length() < 8 ? 1 : 2, typed, word)) {
            return Optional.of(MatchQuality.SLIP);
        }
        boolean two = loosely && isSlip(typed.length() < 5 ? 1 : 2, typed, word);
        return two ? Optional.of(MatchQuality.SLIPS) : Optional.empty();
    }

    /// Two words that begin and end differently and have no two letters beside each other in common are
    /// no slip of one another.
    private static boolean isSlip(int most, String typed, String word) {
        String framed = "^" + word + "$";
        String own = "^" + typed + "$";
        return EditDistance.atMost(most, typed, word)
                && IntStream.range(0, own.length() - 1).anyMatch(at -> framed.contains(own.substring(at, at + 2)));
    }

    private static Stream<List<String>> spacesTooMany(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, Math.min(words.size(), from + 3))
                        .mapToObj(to -> replaced(words, from, to, List.of(String.join("", words.subList(from, to))))));
    }

    /// Parts of two letters at least; the key that was hit instead of the space is left out.
    private Stream<List<String>> spacesTooFew(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            for (int end = 2; end < word.length() - 2; end++) {
                for (String other : List.of(word.substring(end), word.substring(end + 1))) {
                    if (held.contains(word.substring(0, end)) && held.contains(other)) {
                        all.add(replaced(words, at, at + 1, List.of(word.substring(0, end), other)));
                    }
                }
            }
        }
        return all.stream();
    }

    private static List<String> replaced(List<String> words, int from, int to, List<String> by) {
        List<String> all = new ArrayList<>(words.subList(0, from));
        all.addAll(by);
        all.addAll(words.subList(to, words.size()));
        return all;
    }

    private static MatchQuality better(MatchQuality one, MatchQuality other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static MatchQuality worse(MatchQuality one, MatchQuality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "SearchAccount[" + entries.size() + "]";
    }
}
