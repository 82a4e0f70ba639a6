package org.mashhuddle.service.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashhuddle.domain.PlainLetters;

/// Words as the index compares them: lower case, without accents, in plain letters and digits.
public final class TextNormaliser {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TextNormaliser() {}

    /// The words of what was typed. An apostrophe parts two words; the index holds both ways of
    /// writing such a name.
    static List<String> words(String text) {
        return PlainLetters.words(text);
    }

    /// Every word a name can be found by: its parts, and each part with its apostrophe left out
    /// ("obrien").
    public static Set<String> tokens(String text) {
        List<String> words = words(text);
        Set<String> tokens = new LinkedHashSet<>(words);
        if (words.size() < 2) {
            return tokens;
        }
        BLANKS.splitAsStream(PlainLetters.fold(text))
                .map(PlainLetters::whole)
                .filter(whole -> !whole.isEmpty())
                .forEach(tokens::add);
        return tokens;
    }
}
