package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How many of those known have a name, or an address: two who share a rare one are more likely the
/// same, and the address of a hostel says little.
final class NameShares {

    /// As if so many more had been counted who have every name as often as people in general.
    private static final double BELIEF = 20;

    /// Days of birth fall together by chance; only a day that many have says less.
    private static final double BELIEF_IN_DAYS = 1_000;

    private final Map<String, Integer> counts = new HashMap<>();
    private int people;

    /// Under another name it is the same person: only the name counts that is another.
    void add(PersonFacts person, int more) {
        if (person.by().isPresent()) {
            if (!person.by().get().given().isEmpty()) {
                person.given().stream().distinct().forEach(word -> counts.merge("g " + word, more, Integer::sum));
            }
            if (!person.by().get().family().isEmpty()) {
                person.family().stream().distinct().forEach(word -> counts.merge("f " + word, more, Integer::sum));
                counts.merge("w " + person.familyWhole(), more, Integer::sum);
            }
            return;
        }
        people += more;
        person.given().stream().distinct().forEach(word -> counts.merge("g " + word, more, Integer::sum));
        person.family().stream().distinct().forEach(word -> counts.merge("f " + word, more, Integer::sum));
        counts.merge("w " + person.familyWhole(), more, Integer::sum);
        person.born().filter(_ -> person.exact()).ifPresent(day -> counts.merge("b " + day, more, Integer::sum));
        if (person.home().isKnown()) {
            counts.merge("h " + person.home().whole(), more, Integer::sum);
        }
    }

    /// @param usual in general
    double given(String word, double usual) {
        return share("g " + word, usual);
    }

    double familyWord(String word, double usual) {
        return share("f " + word, usual);
    }

    double family(String whole, double usual) {
        return share("w " + whole, usual);
    }

    double home(String whole, double usual) {
        return share("h " + whole, usual);
    }

    /// 1 January is the birthday of many whose birthday nobody knows. The one who is compared counts for
    /// nothing.
    double born(LocalDate day, double usual) {
        int others = Math.max(0, counts.getOrDefault("b " + day, 0) - 1);
        return Math.max(usual, (others + BELIEF_IN_DAYS * usual) / (people + BELIEF_IN_DAYS));
    }

    private double share(String key, double usual) {
        return Math.min(1, (counts.getOrDefault(key, 0) + BELIEF * usual) / (people + BELIEF));
    }

    @Override
    public String toString() {
        return "NameShares[" + people + "]";
    }
}
