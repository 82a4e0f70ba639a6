package org.mashhuddle.reference;

/// How many slips of the finger lie between two words: a letter too many, too few, another, or two
/// that changed places.
public final class EditDistance {

    private EditDistance() {}

    /// Whether there are at most so many.
    public static boolean atMost(int most, String one, String other) {
        return isWithin(most, one, 0, other, 0);
    }

    /// Goes along both words to where they part, and tries there each slip that may have been made: of one or
    /// two slips that is soon done.
    private static boolean isWithin(int most, String one, int from, String other, int beside) {
        if (Math.abs((one.length() - from) - (other.length() - beside)) > most) {
            return false;
        }
        int i = from;
        int j = beside;
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i++;
            j++;
        }
        if (i == one.length() || j == other.length()) {
            return (one.length() - i) + (other.length() - j) <= most;
        }
        return most > 0
                && (isWithin(most - 1, one, i + 1, other, j + 1)
                        || isWithin(most - 1, one, i + 1, other, j)
                        || isWithin(most - 1, one, i, other, j + 1)
                        || (areSwapped(one, i, other, j) && isWithin(most - 1, one, i + 2, other, j + 2)));
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i + 1 < one.length()
                && j + 1 < other.length()
                && one.charAt(i) == other.charAt(j + 1)
                && one.charAt(i + 1) == other.charAt(j);
    }
}
