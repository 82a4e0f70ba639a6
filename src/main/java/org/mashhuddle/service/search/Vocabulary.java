package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
    /// One slip changes so many pairs of letters at most.
    private static final int PAIRS_A_SLIP = 3;

    private final Nicknames nicknames = Nicknames.all();
    private final Map<String, HeldWord> all = new HashMap<>();
    /// Those in the order of their letters, as far as [#settle] has put them there.
    private HeldWord[] inOrder = {};
    private final List<HeldWord> fresh = new ArrayList<>();
    /// Names by number, how long each is and of which letters, and the numbers by sound and by pair of letters.
    private final List<HeldWord> names = new ArrayList<>();
    private final Seats lengths = new Seats();
    private final Seats letters = new Seats();
    private final List<HeldWord> freshNames = new ArrayList<>();
    private final Map<String, Seats> bySound = new HashMap<>();
    private final Map<Integer, Seats> byPair = new HashMap<>();

    /// @param name whether it may sound or be spelled another way
    /// @param seat of whoever is found by it
    void add(String text, boolean name, int seat) {
        HeldWord word = all.computeIfAbsent(text, this::held);
        word.add(seat);
        if (name && word.becomesName()) {
            freshNames.add(word);
        }
    }

    private HeldWord held(String text) {
        HeldWord word = new HeldWord(text);
        fresh.add(word);
        return word;
    }

    void release(String text, int seat) {
        Optional.ofNullable(all.get(text)).ifPresent(word -> word.remove(seat));
    }

    /// Whether somebody is or was found by this word.
    boolean holds(String text) {
        return all.containsKey(text);
    }

    private record Spelled(HeldWord name, Set<String> sounds, Set<Integer> pairs) {}

    /// Takes in what was added since: of a county all at once, on every processor.
    void settle() {
        if (!fresh.isEmpty()) {
            int before = inOrder.length;
            inOrder = Arrays.copyOf(inOrder, before + fresh.size());
            for (int at = 0; at < fresh.size(); at++) {
                inOrder[before + at] = fresh.get(at);
            }
            fresh.clear();
            Arrays.parallelSort(inOrder, (one, other) -> one.text.compareTo(other.text));
        }
        freshNames.parallelStream()
                .map(name -> new Spelled(name, Phonetics.of(name.text), pairs(name.text)))
                .toList()
                .forEach(this::spell);
        freshNames.clear();
    }

    private void spell(Spelled spelled) {
        int number = names.size();
        names.add(spelled.name());
        lengths.add(spelled.name().length());
        letters.add(letters(spelled.name().text));
        spelled.sounds()
                .forEach(key -> bySound.computeIfAbsent(key, _ -> new Seats()).add(number));
        spelled.pairs()
                .forEach(pair -> byPair.computeIfAbsent(pair, _ -> new Seats()).add(number));
    }

    /// Tells which words a typed one may mean, and how well each of them fits; the best first, and some
    /// more than once.
    void meant(String typed, BiConsumer<HeldWord, MatchQuality> told) {
        settle();
        int end = first(typed + Character.MAX_VALUE);
        for (int at = first(typed); at < end; at++) {
            boolean same = inOrder[at].length() == typed.length();
            told.accept(inOrder[at], same ? MatchQuality.EXACT : MatchQuality.PREFIX);
        }
        if (isLikeName(typed)) {
            nicknames.of(typed).stream()
                    .flatMap(form -> Optional.ofNullable(all.get(form)).filter(HeldWord::isName).stream())
                    .forEach(word -> told.accept(word, MatchQuality.NICKNAME));
            for (String key : Phonetics.of(typed)) {
                Seats alike = bySound.getOrDefault(key, new Seats());
                for (int at = 0; at < alike.size(); at++) {
                    told.accept(names.get(alike.get(at)), MatchQuality.SOUND);
                }
            }
            slips(typed, SHORTEST_SLIP, TWO_SLIPS_FROM).forEach(word -> told.accept(word, MatchQuality.SLIP));
        }
    }

    /// Tells which words a typed one may mean besides, with two slips in a shorter word.
    void meantLoosely(String typed, BiConsumer<HeldWord, MatchQuality> told) {
        boolean more =
                typed.length() < SHORTEST_SLIP || (typed.length() >= TWO_LOOSE_FROM && typed.length() < TWO_SLIPS_FROM);
        if (isLikeName(typed) && more) {
            slips(typed, SHORTEST_LOOSE, TWO_LOOSE_FROM).forEach(word -> told.accept(word, MatchQuality.SLIPS));
        }
    }

    private static boolean isLikeName(String typed) {
        return typed.length() > 2 && typed.chars().noneMatch(Character::isDigit);
    }

    /// Where the words stand that are this one or come after it.
    private int first(String typed) {
        int from = 0;
        int to = inOrder.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (inOrder[middle].text.compareTo(typed) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private List<HeldWord> slips(String typed, int shortest, int two) {
        if (typed.length() < shortest) {
            return List.of();
        }
        int most = typed.length() < two ? 1 : 2;
        Set<Integer> mine = pairs(typed);
        byte[] shared = new byte[names.size()];
        for (Integer pair : mine) {
            Seats having = byPair.getOrDefault(pair, new Seats());
            for (int at = 0; at < having.size(); at++) {
                int number = having.get(at);
                shared[number] = (byte) Math.min(Byte.MAX_VALUE, shared[number] + 1);
            }
        }
        int least = Math.clamp(mine.size() - PAIRS_A_SLIP * most, 1, Byte.MAX_VALUE);
        int letters = letters(typed);
        List<HeldWord> slips = new ArrayList<>();
        for (int number = 0; number < shared.length; number++) {
            if (shared[number] >= least
                    && mayBe(number, typed.length(), letters, most)
                    && EditDistance.atMost(most, typed, names.get(number).text)) {
                slips.add(names.get(number));
            }
        }
        return slips;
    }

    /// A slip makes a name longer or shorter by one letter, and brings and takes one at most: seen without
    /// looking at the name itself.
    private boolean mayBe(int number, int length, int letters, int most) {
        int theirs = this.letters.get(number);
        return Math.abs(lengths.get(number) - length) <= most
                && Integer.bitCount(letters & ~theirs) <= most
                && Integer.bitCount(theirs & ~letters) <= most;
    }

    /// A bit for each letter that is in it; those of other alphabets share one with others.
    private static int letters(String word) {
        return word.chars().map(letter -> 1 << letter).reduce(0, (one, other) -> one | other);
    }

    /// Each two letters that stand together, the beginning and the end counted as letters.
    private static Set<Integer> pairs(String word) {
        String framed = "^" + word + "$";
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < framed.length(); i++) {
            pairs.add((framed.charAt(i) << Character.SIZE) | framed.charAt(i + 1));
        }
        return pairs;
    }
}
