package org.mashhuddle.service.hub;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mashhuddle.domain.hub.LanguageHint;
import org.mashhuddle.service.search.TextNormaliser;

/// The words that a hub uses beside the dictionary, as far as somebody may know them.
///
/// @param words the hub's own, in small letters
/// @param names of people, agencies, schools and places, each word as the search has it
/// @param hints words that put on a child what is done to it
public record Wording(Set<String> words, Set<String> names, List<LanguageHint> hints) {

    /// Copies the sets.
    public Wording {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        hints = List.copyOf(hints);
    }

    /// Whether it is a word of the hub, or one of a name.
    public boolean knows(String word) {
        return words.contains(word.toLowerCase(Locale.UK)) || names.containsAll(TextNormaliser.tokens(word));
    }

    @Override
    public String toString() {
        return "Wording[" + words.size() + " words, " + hints.size() + " hints]";
    }
}
