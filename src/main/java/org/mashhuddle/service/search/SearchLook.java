package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One look for what was typed: whom it fits, in numbers of seats. Each word is looked up once, however
/// often it is tried beside others.
final class SearchLook {

    /// Where so many fit, nobody looks for more.
    private static final int FEW = 5;
    private static final int MOST_TOGETHER = 3;

    private final Vocabulary vocabulary;
    private final int capacity;
    private final List<String> words;
    private final Map<String, Fitting> strictly = new HashMap<>();
    private final Map<String, Fitting> loosely = new HashMap<>();

    /// @param capacity how many seats there are
    SearchLook(Vocabulary vocabulary, int capacity, List<String> words) {
        this.vocabulary = vocabulary;
        this.capacity = capacity;
        this.words = words;
    }

    /// Those whom the words fit, and how well the words do that fit them.
    ///
    /// @param rest of those whom all but one word fits
    record Seen(Fitting found, Fitting rest) {
        MatchQuality rest(int seat) {
            return rest.fits(seat) ? rest.quality(seat) : found.quality(seat);
        }
    }

    Seen seen() {
        Fitting strict = all(words, false);
        return strict.size() < FEW ? more(strict.copy()) : new Seen(strict, strict);
    }

    private Seen more(Fitting found) {
        found.addMissing(all(words, true), MatchQuality.EXACT);
        joined().forEach(other -> found.addMissing(all(other, false), MatchQuality.SLIPS));
        parted().forEach(other -> found.addMissing(all(other, false), MatchQuality.SLIPS));
        Fitting rest = found.size() < FEW ? allButOne() : new Fitting(capacity);
        found.addMissing(rest, MatchQuality.ALL_BUT_ONE);
        return new Seen(found, rest);
    }

    /// Those whom every word fits. The word that fits fewest is asked first; of the others only these
    /// are looked at.
    private Fitting all(List<String> each, boolean loose) {
        return each.stream()
                .map(word -> fitting(word, loose))
                .sorted(Comparator.comparingInt(Fitting::size))
                .reduce(Fitting::and)
                .orElseGet(() -> new Fitting(capacity));
    }

    private Fitting fitting(String word, boolean loose) {
        return loose ? loosely.computeIfAbsent(word, this::loosely) : strictly.computeIfAbsent(word, this::strictly);
    }

    private Fitting strictly(String word) {
        Fitting fitting = new Fitting(capacity);
        vocabulary.meant(word, fitting::addAll);
        // Six figures without a stroke are a day, or the beginning of a number.
        Query.day(word).ifPresent(day -> vocabulary.meant(day, fitting::addAll));
        return fitting;
    }

    private Fitting loosely(String word) {
        Fitting fitting = fitting(word, false).copy();
        vocabulary.meantLoosely(word, fitting::addAll);
        return fitting;
    }

    /// The words with two or three that stand together as one: spaces too many.
    private List<List<String>> joined() {
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
    private List<List<String>> parted() {
        List<List<String>> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            for (int end = 2; end < word.length() - 2; end++) {
                for (int next = end; next <= end + 1; next++) {
                    String one = word.substring(0, end);
                    String other = word.substring(next);
                    if (vocabulary.holds(one) && vocabulary.holds(other)) {
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

    private Fitting allButOne() {
        Fitting found = new Fitting(capacity);
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            List<String> fewer = new ArrayList<>(words);
            fewer.remove(i);
            found.addBetter(all(fewer, fewer.size() > 1));
        }
        return found;
    }

    @Override
    public String toString() {
        return "SearchLook[" + words.size() + "]";
    }
}
