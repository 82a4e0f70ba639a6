package org.mashhuddle.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Words as they are compared: lower case, without accents, in plain letters and digits. Cyrillic letters are
/// written in ours; those of other alphabets stay.
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINED = Pattern.compile("['\u2019\u2018\u02bc`\u00b4]");
    private static final char LAST_PLAIN = 0x7f;
    // Letters that are not a plain letter with a mark on it.
    private static final Map<String, String> LETTERS = Map.of(
            "\u0142", "l", "\u00f8", "o", "\u0111", "d", "\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u0131", "i",
            "\u00fe", "th", "\u00f0", "d", "\u0127", "h");

    private PlainLetters() {}

    /// The same in plain letters, with every kind of apostrophe as one.
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT).replace('\'', '\u2019').replace('`', '\u2019');
        }
        String plain = MARKS.matcher(Normalizer.normalize(
                        CyrillicLetters.inOurs(text.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return JOINED.matcher(plain).replaceAll("\u2019");
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /// The words; an apostrophe or a hyphen parts two.
    public static List<String> words(String text) {
        return isPlain(text) ? plainWords(text.toLowerCase(Locale.ROOT)) : words(fold(text), new ArrayList<>());
    }

    /// Of a county's names and addresses nearly all are plain: of those nothing is put in the place of anything.
    private static List<String> plainWords(String text) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                put(words, text.substring(from, at));
                from = at + 1;
            }
        }
        put(words, text.substring(from));
        return List.copyOf(words);
    }

    private static List<String> words(String plain, List<String> words) {
        int from = 0;
        int at = 0;
        while (at < plain.length()) {
            int letter = plain.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (!isOfAWord(letter)) {
                put(words, plain.substring(from, at));
                from = next;
            }
            at = next;
        }
        put(words, plain.substring(from));
        return List.copyOf(words);
    }

    private static void put(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static boolean isOfAWord(int letter) {
        return Character.isLetter(letter) || Character.isDigit(letter);
    }

    /// All its letters and digits as one word.
    public static String whole(String text) {
        return String.join("", words(text));
    }
}
