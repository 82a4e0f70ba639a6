package org.mashhuddle.domain.hub;

import java.util.Locale;
import java.util.Optional;

/// A few letters that stand for words: `;nfa` for "No further action by this meeting."
///
/// @param letters without the semicolon
public record Phrase(String letters, String words) {

    private static final String STANDS_FOR = "=";

    /// An entry of the hub's list, written "nfa = No further action"; none where it is not.
    public static Optional<Phrase> of(String entry) {
        int at = entry.indexOf(STANDS_FOR);
        String letters = at < 0 ? "" : entry.substring(0, at).strip().toLowerCase(Locale.UK);
        String words = at < 0 ? "" : entry.substring(at + 1).strip();
        return letters.isEmpty() || words.isEmpty() || !letters.matches("[a-z0-9]+")
                ? Optional.empty()
                : Optional.of(new Phrase(letters, words));
    }

    /// Whether these letters begin it.
    public boolean isBegunBy(String typed) {
        return letters.startsWith(typed.toLowerCase(Locale.UK));
    }

    @Override
    public String toString() {
        return "Phrase[withheld]";
    }
}
