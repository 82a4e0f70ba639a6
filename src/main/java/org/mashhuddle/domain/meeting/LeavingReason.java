package org.mashhuddle.domain.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Judges the words given for leaving a child off, deferring or closing (`domain.md` 2.1: stay with
/// the child).
public final class LeavingReason {

    private static final List<String> NOT_ENGAGING =
            List.of(
                    "does not engage",
                    "doesnt engage",
                    "did not engage",
                    "not engaging",
                    "non engagement",
                    "nonengagement",
                    "refuses to engage",
                    "refused to engage",
                    "will not engage",
                    "wont engage",
                    "disengaged",
                    "hard to reach",
                    "non compliant",
                    "lack of engagement",
                    "failed to engage");

    private static final int WORDS_BESIDE = 3;

    private LeavingReason() {}

    /// What is wrong with the words.
    public enum Problem {
        /// Nothing was written.
        EMPTY,
        /// That somebody does not engage is not by itself a reason.
        ENGAGEMENT_ALONE
    }

    /// What is wrong with these words; nothing when they will do.
    public static Optional<Problem> problem(String words) {
        String plain = plain(words);
        if (plain.isEmpty()) {
            return Optional.of(Problem.EMPTY);
        }
        String rest = plain;
        for (String phrase : NOT_ENGAGING) {
            rest = rest.replace(phrase, " ").strip();
        }
        boolean speaksOfIt = !rest.equals(plain);
        long others = rest.isEmpty() ? 0 : rest.chars().filter(each -> each == ' ').count() + 1;
        return speaksOfIt && others <= WORDS_BESIDE
                ? Optional.of(Problem.ENGAGEMENT_ALONE)
                : Optional.empty();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
