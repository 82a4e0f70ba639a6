package org.mashhuddle.service.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as the index compares them: lower case, without accents, in plain letters and digits.
public final class TextNormaliser {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINED = Pattern.compile("['\u2019\u2018\u02bc`\u00b4]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    // Letters that are not a plain letter with a mark on it.
    private static final Map<String, String> LETTERS = Map.of(
            "\u0142", "l", "\u00f8", "o", "\u0111", "d", "\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u0131", "i",
            "\u00fe", "th", "\u00f0", "d", "\u0127", "h");

    private TextNormaliser() {}

    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return JOINED.matcher(plain).replaceAll("\u2019");
    }

    /// The words of what was typed. An apostrophe parts two words; the index holds both ways of
    /// writing such a name.
    static List<String> words(String text) {
        return BETWEEN.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList();
    }

    /// Every word a name can be found by: its parts, and each part with its apostrophe left out
    /// ("obrien").
    public static Set<String> tokens(String text) {
        Set<String> tokens = new LinkedHashSet<>(words(text));
        BLANKS.splitAsStream(fold(text))
                .map(part -> BETWEEN.matcher(part).replaceAll(""))
                .filter(whole -> !whole.isEmpty())
                .forEach(tokens::add);
        return tokens;
    }
}
