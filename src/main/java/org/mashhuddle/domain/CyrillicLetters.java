package org.mashhuddle.domain;

import java.text.Normalizer;
import java.util.Map;

/// Cyrillic letters in ours, about as passports write them: a name that one office has in its own letters is
/// found and compared as the other has it.
final class CyrillicLetters {

    private static final char FIRST = '\u0400';
    private static final char LAST = '\u052f';

    private static final Map<Character, String> OURS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ѓ', "g"),
            Map.entry('ґ', "g"),
            Map.entry('ғ', "g"),
            Map.entry('д', "d"),
            Map.entry('ђ', "dj"),
            Map.entry('е', "e"),
            Map.entry('ѐ', "e"),
            Map.entry('ё', "e"),
            Map.entry('є', "ye"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('ѕ', "dz"),
            Map.entry('и', "i"),
            Map.entry('ѝ', "i"),
            Map.entry('й', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('ј', "j"),
            Map.entry('к', "k"),
            Map.entry('ќ', "k"),
            Map.entry('қ', "k"),
            Map.entry('л', "l"),
            Map.entry('љ', "lj"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('њ', "nj"),
            Map.entry('ң', "n"),
            Map.entry('о', "o"),
            Map.entry('ө', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ћ', "c"),
            Map.entry('у', "u"),
            Map.entry('ў', "u"),
            Map.entry('ү', "u"),
            Map.entry('ұ', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('һ', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('џ', "dz"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ә', "a"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private CyrillicLetters() {}

    /// The same text with these letters in ours; any other text as it is.
    ///
    /// @param lower in lower case
    static String inOurs(String lower) {
        if (lower.chars().noneMatch(letter -> letter >= FIRST && letter <= LAST)) {
            return lower;
        }
        StringBuilder ours = new StringBuilder();
        for (char letter : Normalizer.normalize(lower, Normalizer.Form.NFKC).toCharArray()) {
            ours.append(OURS.getOrDefault(letter, String.valueOf(letter)));
        }
        return ours.toString();
    }
}
