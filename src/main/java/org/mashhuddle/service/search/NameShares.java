package org.mashhuddle.service.search;

import java.util.HashMap;
import java.util.Map;

/// How many of those known have a name, or an address: two who share a rare one are more likely the
/// same, and the address of a hostel says little.
final class NameShares {

    /// As if so many more had been counted who have every name as often as people in general.
    private static final double BELIEF = 20;

    private final Map<String, Integer> counts = new HashMap<>();
    private int people;

    void add(PersonFacts person, int more) {
        people += more;
        person.given().stream().distinct().forEach(word -> counts.merge("g " + word, more, Integer::sum));
        person.family().stream().distinct().forEach(word -> counts.merge("f " + word, more, Integer::sum));
        counts.merge("w " + person.familyWhole(), more, Integer::sum);
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

    private double share(String key, double usual) {
        return Math.min(1, (counts.getOrDefault(key, 0) + BELIEF * usual) / (people + BELIEF));
    }

    @Override
    public String toString() {
        return "NameShares[" + people + "]";
    }
}
