package org.mashhuddle.domain.quickline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a day or a time is only spoken of: "seen Sunday", "since Friday", "called 999 at 16:00",
/// "date of birth 26/11".
final class SpokenPast {

    /// Before a day or a time these make it part of what is told.
    private static final Set<String> TELLING = Set.of(
            "since",
            "on",
            "last",
            "from",
            "until",
            "till",
            "after",
            "between",
            "and",
            "or",
            "to",
            "of",
            "every",
            "each",
            "the",
            "about",
            "around",
            "past",
            "good",
            "re",
            "birth",
            "dob",
            "birthday",
            "during",
            "than",
            "scaling",
            "score",
            "rating",
            "number",
            "no");

    private static final Set<String> PAST = Set.of(
            "seen", "saw", "heard", "rang", "came", "went", "left", "was", "were", "had", "told", "said", "found",
            "took", "taken", "slept", "met", "ran", "got", "gave", "hit", "fell", "born", "missing", "absent", "away",
            "lost", "gone", "fought", "bought", "sold", "stole", "stolen", "broke", "broken", "spoke", "drove", "began",
            "woke", "caught", "kept", "sent", "wrote", "knew", "sworn", "has", "did", "been");

    private static final Set<String> PEOPLE = Set.of("he", "she", "they", "we", "i", "it", "who", "not", "never");

    /// They end as the past does, and are not it, or look ahead.
    private static final Set<String> NOT_PAST = Set.of(
            "need",
            "feed",
            "bed",
            "shed",
            "red",
            "med",
            "speed",
            "proceed",
            "seed",
            "hundred",
            "needed",
            "required",
            "planned",
            "booked",
            "agreed",
            "scheduled",
            "arranged",
            "expected",
            "fred",
            "alfred",
            "ted",
            "ned",
            "jared",
            "ahmed",
            "mohamed",
            "mohammed",
            "muhammed",
            "saeed",
            "waleed",
            "khaled",
            "hamed",
            "syed",
            "naveed",
            "javed",
            "rasheed",
            "wahed");

    private static final Pattern ENDS_AS_PAST = Pattern.compile("[a-z]{2,}ed");

    private SpokenPast() {}

    /// Whether what stands at this place of the words, at their end, is only spoken of.
    static boolean tells(List<String> words, int place) {
        if (isStatement(words)) {
            return true;
        }
        if (place == 0) {
            return false;
        }
        String before = SpokenTimes.plain(words.get(place - 1));
        return switch (before) {
            case "at" -> anyPast(words, place - 1);
            case "by", "before" -> tellsBefore(words, place - 1);
            default -> TELLING.contains(before) || isPast(words, place - 1);
        };
    }

    /// Whether a "by" or a "before" at this place belongs to what is told: "he left before Friday".
    static boolean tellsBefore(List<String> words, int place) {
        return isStatement(words) || (place > 0 && isPast(words, place - 1));
    }

    /// A line that does not begin with what is to be done: "he came home Tuesday", "arrested Friday".
    private static boolean isStatement(List<String> words) {
        return !words.isEmpty() && (PEOPLE.contains(SpokenTimes.plain(words.getFirst())) || isPast(words, 0));
    }

    private static boolean anyPast(List<String> words, int until) {
        for (int place = 0; place < until; place++) {
            if (isPast(words, place)) {
                return true;
            }
        }
        return false;
    }

    /// "to be seen" is still to come.
    private static boolean isPast(List<String> words, int place) {
        String word = SpokenTimes.plain(words.get(place));
        boolean toCome = place > 0 && SpokenTimes.plain(words.get(place - 1)).equals("be");
        return !toCome
                && !NOT_PAST.contains(word)
                && (PAST.contains(word) || ENDS_AS_PAST.matcher(word).matches());
    }
}
