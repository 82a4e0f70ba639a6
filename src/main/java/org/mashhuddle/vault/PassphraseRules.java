package org.mashhuddle.vault;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a new passphrase must be: at least 15 characters, and still something once the words that
/// everybody tries first, and the words that are known of this hub and this person, are taken out
/// of it. No demand for digits or capitals, no expiry (NCSC and OWASP ASVS 6.2 advise against
/// both).
///
/// @param ownWords names of the hub, its agencies and the user; split at spaces
public record PassphraseRules(List<String> ownWords) {

    /// In characters as people count them.
    public static final int SHORTEST = 15;

    private static final int LONGEST = 1024;
    private static final int MUST_BE_LEFT = 8;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int SHORTEST_OWN_WORD = 3;
    private static final List<String> COMMON = FiveWords.shipped("common.txt");

    public PassphraseRules {
        ownWords = List.copyOf(ownWords);
    }

    /// The first thing wrong with it, or nothing.
    public Optional<PassphraseProblem> check(Passphrase passphrase) {
        String composed = Normalizer.normalize(passphrase.text(), Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST) {
            return Optional.of(PassphraseProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PassphraseProblem.TOO_LONG);
        }
        String folded = fold(composed);
        if (leftWithout(folded, own()) < MUST_BE_LEFT) {
            return Optional.of(PassphraseProblem.OWN_WORDS);
        }
        if (leftWithout(folded, COMMON) < MUST_BE_LEFT) {
            return Optional.of(PassphraseProblem.COMMON);
        }
        return isSimple(composed) ? Optional.of(PassphraseProblem.TOO_SIMPLE) : Optional.empty();
    }

    private List<String> own() {
        return ownWords.stream()
                .flatMap(words -> Arrays.stream(words.split("[^\\p{L}\\p{N}]+")))
                .map(PassphraseRules::fold)
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .toList();
    }

    /// Small letters without accents, the usual disguises undone, nothing between words.
    private static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String letters = plain.replaceAll("\\p{M}+", "");
        String undone = letters.replace('@', 'a').replace('$', 's').replace('!', 'i');
        return undone.replaceAll("[\\s\\p{Punct}]+", "");
    }

    private static int leftWithout(String folded, Collection<String> words) {
        return Math.min(
                without(folded, words).length(),
                without(lettersOnly(folded), words).length());
    }

    /// `p4ssw0rd` read as a word.
    private static String lettersOnly(String folded) {
        return folded.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static String without(String text, Collection<String> words) {
        String left = text;
        for (String word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(word, "");
        }
        return left;
    }

    private static boolean isSimple(String text) {
        int[] points = text.codePoints().toArray();
        long steps = 0;
        for (int i = 1; i < points.length; i++) {
            steps += Math.abs(points[i] - points[i - 1]) <= 1 ? 1 : 0;
        }
        return Arrays.stream(points).distinct().count() < FEWEST_DIFFERENT || steps * 2 > points.length;
    }

    @Override
    public String toString() {
        return "PassphraseRules";
    }
}
