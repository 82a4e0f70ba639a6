package org.mashhuddle.reference;

import java.util.Optional;
import org.mashhuddle.domain.hub.LanguageHint;

/// A word or some words of a text that one may want to look at again.
///
/// @param from where they begin
/// @param to behind their last letter
/// @param hint what may be said instead; none where the word is in no dictionary
public record Remark(int from, int to, String words, Optional<LanguageHint> hint) {

    /// Whether it stands wholly before a place.
    public boolean isBefore(int place) {
        return to <= place;
    }

    @Override
    public String toString() {
        return "Remark[" + from + "-" + to + "]";
    }
}
