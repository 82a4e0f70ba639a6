package org.mashhuddle.service.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// A second account of how alike two records are, over plain words and without the matcher: each field
/// the same, nearly the same (a third of its letters at most) or not. Where two others are as alike in every
/// field as the true one, nothing that was written down can tell which of them it is.
final class PlainLikeness {

    private static final int SAME = 2;
    private static final int NEARLY = 1;
    private static final int TWO_OTHERS = 2;

    private PlainLikeness() {}

    /// Whether at least two others are as alike in every field.
    static boolean isTie(ForeignPeople.Asking asking, List<ForeignPeople.Written> held) {
        int[] truly = alike(asking.written(), held.get(asking.of()));
        int others = 0;
        for (int i = 0; i < held.size() && others < TWO_OTHERS; i++) {
            others += i != asking.of() && isAsAlike(asking.written(), held.get(i), truly) ? 1 : 0;
        }
        return others >= TWO_OTHERS;
    }

    private static boolean isAsAlike(ForeignPeople.Written one, ForeignPeople.Written other, int[] truly) {
        if (truly[2] == SAME && !one.born().equals(other.born())) {
            return false;
        }
        int[] now = alike(one, other);
        for (int field = 0; field < now.length; field++) {
            if (now[field] < truly[field]) {
                return false;
            }
        }
        return true;
    }

    /// Names, day of birth, number, address, postcode, sex. Names that changed their places count as they stand better.
    private static int[] alike(ForeignPeople.Written one, ForeignPeople.Written other) {
        int given = field(one.given(), other.given());
        int family = field(one.family(), other.family());
        int given2 = field(one.given(), other.family());
        int family2 = field(one.family(), other.given());
        boolean swapped = given2 + family2 > given + family;
        return new int[] {
            swapped ? given2 : given,
            swapped ? family2 : family,
            field(digits(one.born()), digits(other.born())),
            field(one.number(), other.number()),
            field(one.lines(), other.lines()),
            field(one.postcode(), other.postcode()),
            one.sex().equals(other.sex()) ? SAME : 0
        };
    }

    private static String digits(String born) {
        return born.replaceAll("\\D", "");
    }

    private static int field(String one, String other) {
        String mine = one.toLowerCase(Locale.ROOT);
        String theirs = other.toLowerCase(Locale.ROOT);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (mine.equals(theirs)) {
            return SAME;
        }
        int third = Math.max(mine.length(), theirs.length()) / 3;
        return new LevenshteinDistance(third).apply(mine, theirs) >= 0 ? NEARLY : 0;
    }

    /// For a line of words about a pair.
    static String words(ForeignPeople.Asking asking, List<ForeignPeople.Written> held) {
        return Arrays.toString(alike(asking.written(), held.get(asking.of())));
    }
}
