package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mashhuddle.reference.EditDistance;
import org.mashhuddle.reference.Nicknames;
import org.mashhuddle.reference.Phonetics;

/// Every word that somebody can be found by, and which words a typed one may mean: by its
/// beginning, by its sound, by the pairs of letters they share.
final class Vocabulary {

    private static final int SHORTEST_SLIP = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int SHORTEST_LOOSE = 3;
    private static final int TWO_LOOSE_FROM = 5;
    private final Nicknames nicknames = Nicknames.all();
    private final TreeMap<String, Integer> all = new TreeMap<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();
    private final Map<String, List<String>> byPair = new HashMap<>();
    private final Set<String> spelled = new HashSet<>();

    /// @param name whether it may sound or be spelled another way
    void add(String word, boolean name) {
        all.merge(word, 1, Integer::sum);
        if (name && spelled.add(word)) {
            Phonetics.of(word)
                    .forEach(key ->
                            bySound.computeIfAbsent(key, _ -> new HashSet<>()).add(word));
            pairs(word)
                    .forEach(pair ->
                            byPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(word));
        }
    }

    /// What a typed word may mean, each with how well it fits.
    ///
    /// @param loosely also with two slips in a shorter word
    Map<String, MatchQuality> meant(String typed, boolean loosely) {
        Map<String, MatchQuality> meant = new HashMap<>();
        for (String word : all.tailMap(typed, true).keySet()) {
            if (!word.startsWith(typed)) {
                break;
            }
            meant.put(word, word.equals(typed) ? MatchQuality.EXACT : MatchQuality.PREFIX);
        }
        if (typed.length() > 2 && typed.chars().noneMatch(Character::isDigit)) {
            nicknames.of(typed).stream()
                    .filter(spelled::contains)
                    .forEach(word -> meant.putIfAbsent(word, MatchQuality.NICKNAME));
            for (String key : Phonetics.of(typed)) {
                bySound.getOrDefault(key, Set.of()).forEach(word -> meant.putIfAbsent(word, MatchQuality.SOUND));
            }
            slips(typed, SHORTEST_SLIP, TWO_SLIPS_FROM).forEach(word -> meant.putIfAbsent(word, MatchQuality.SLIP));
            if (loosely) {
                slips(typed, SHORTEST_LOOSE, TWO_LOOSE_FROM)
                        .forEach(word -> meant.putIfAbsent(word, MatchQuality.SLIPS));
            }
        }
        return meant;
    }

    private List<String> slips(String typed, int shortest, int two) {
        if (typed.length() < shortest) {
            return List.of();
        }
        int most = typed.length() < two ? 1 : 2;
        Map<String, Integer> shared = new HashMap<>();
        Set<String> mine = pairs(typed);
        for (String pair : mine) {
            byPair.getOrDefault(pair, List.of()).forEach(word -> shared.merge(word, 1, Integer::sum));
        }
        // One slip changes three pairs at most.
        int least = Math.max(1, mine.size() - 3 * most);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .filter(word -> EditDistance.atMost(most, typed, word))
                .toList();
    }

    /// Each two letters that stand together, the beginning and the end counted as letters.
    private static Set<String> pairs(String word) {
        String framed = "^" + word + "$";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < framed.length(); i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
