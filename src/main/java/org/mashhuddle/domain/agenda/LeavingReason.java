package org.mashhuddle.domain.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Judges the words given for leaving a child off, deferring or closing (`domain.md` 2.1: stay with
/// the child).
public final class LeavingReason {

    private static final Pattern NOT_ENGAGING = Pattern.compile(
            "\\b(?:not|never|no|non|cannot|(?:does|did|do|has|have|is|was|wo|would|could|ca)nt|(?:refus|declin|fail)\\w*"
                + " to|unwilling to|unable to|lack of|poor) engag\\w*|\\b(?:dis|non)engag\\w*|\\bhard to"
                + " reach\\b|\\bnon ?complian\\w*");
    // Words that add nothing: "the family do not engage with any of the services".
    private static final Set<String> SAYING_NOTHING =
            Set.of(("a an the and or with any of in to at all is are be been does did do has have"
                            + " will would he she they him her them us our child children young person"
                            + " family mum mother dad father parent parents carer carers social worker"
                            + " workers service services support professionals agencies")
                    .split(" "));
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
        String rest = NOT_ENGAGING.matcher(plain).replaceAll(" ");
        boolean speaksOfIt = !rest.equals(plain);
        long others = Stream.of(rest.split(" "))
                .filter(word -> !word.isEmpty() && !SAYING_NOTHING.contains(word))
                .count();
        return speaksOfIt && others <= WORDS_BESIDE ? Optional.of(Problem.ENGAGEMENT_ALONE) : Optional.empty();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
