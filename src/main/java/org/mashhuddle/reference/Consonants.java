package org.mashhuddle.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Names in Arabic letters beside names in ours: Arabic leaves the short vowels out, so that only the
/// consonants can be compared. Of two names in one alphabet it says nothing.
public final class Consonants {

    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06ff';
    private static final Pattern TWICE = Pattern.compile("(.)\\1");
    private static final Pattern FIRST_VOWEL = Pattern.compile("^[aeiou]");
    private static final Pattern VOWELS = Pattern.compile("(?<!^)[aeiouyw]|h$");
    private static final int SHORTEST = 2;

    /// Two letters of ours for one of theirs.
    private static final List<Map.Entry<String, String>> PAIRS = List.of(
            Map.entry("kh", "x"),
            Map.entry("sh", "c"),
            Map.entry("ch", "c"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("gh", "g"),
            Map.entry("ph", "f"),
            Map.entry("q", "k"));

    private static final Map<Character, String> OURS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('ع', "a"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ٹ', "t"),
            Map.entry('ث', "t"),
            Map.entry('ج', "j"),
            Map.entry('چ', "c"),
            Map.entry('ح', "h"),
            Map.entry('خ', "x"),
            Map.entry('د', "d"),
            Map.entry('ڈ', "d"),
            Map.entry('ذ', "d"),
            Map.entry('ر', "r"),
            Map.entry('ڑ', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "j"),
            Map.entry('س', "s"),
            Map.entry('ش', "c"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('غ', "g"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ں', "n"),
            Map.entry('ه', "h"),
            Map.entry('ہ', "h"),
            Map.entry('ھ', "h"),
            Map.entry('و', "w"),
            Map.entry('ي', "y"),
            Map.entry('ی', "y"),
            Map.entry('ے', "y"));

    private Consonants() {}

    /// Whether one of two words is in Arabic letters, the other in ours, and both have the same consonants.
    ///
    /// @param one in plain lower-case letters, as the other
    public static boolean areSame(String one, String other) {
        boolean arabic = isArabic(one);
        if (arabic == isArabic(other)) {
            return false;
        }
        String theirs = ofArabic(arabic ? one : other);
        return theirs.length() >= SHORTEST && theirs.equals(ofOurs(arabic ? other : one));
    }

    /// Its first letter tells: nobody writes one name in two alphabets.
    private static boolean isArabic(String word) {
        return !word.isEmpty() && word.charAt(0) >= FIRST && word.charAt(0) <= LAST;
    }

    private static String ofArabic(String word) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            letters.append(OURS.getOrDefault(word.charAt(at), ""));
        }
        return consonants(letters.toString());
    }

    private static String ofOurs(String word) {
        String letters = TWICE.matcher(word).replaceAll("$1");
        for (Map.Entry<String, String> pair : PAIRS) {
            letters = letters.replace(pair.getKey(), pair.getValue());
        }
        return consonants(letters);
    }

    /// A vowel at the beginning is one letter in Arabic, whichever it is.
    private static String consonants(String letters) {
        return VOWELS.matcher(FIRST_VOWEL.matcher(letters).replaceAll("a")).replaceAll("");
    }
}
