package org.mashhuddle.reference;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// How many slips of the finger lie between two words: a letter too many, too few, another, or two
/// that changed places. By Commons Text.
public final class EditDistance {

    private EditDistance() {}

    /// Whether there are at most so many.
    public static boolean atMost(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int slips = new DamerauLevenshteinDistance(most).apply(one, other);
        return slips >= 0 && slips <= most;
    }
}
