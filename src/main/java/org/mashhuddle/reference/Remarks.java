package org.mashhuddle.reference;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mashhuddle.domain.hub.LanguageHint;

/// What is remarked on in a text: words in no dictionary, and words that blame a child. Nothing is
/// remarked on for how it is said where somebody's very words are quoted.
public final class Remarks {

    /// Between quotation marks; one that is not closed yet runs to the end of its line.
    private static final Pattern QUOTED = Pattern.compile(
            "“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)" + "|(?<![\\p{L}\\p{N}])[‘'](?=\\S)[^\n]*?(?:[’'](?![\\p{L}\\p{N}])|$)",
            Pattern.MULTILINE);
    private static final Pattern OF_ANOTHER = Pattern.compile("['’]s$");
    /// Of a text that is in another language, or no text at all, no more is remarked on.
    private static final int MOST = 100;
    private static final String SENTENCE_ENDS = ".!?:\n•-–";
    private static final String BEFORE_A_WORD = " \t\"“‘'(";

    private Remarks() {}

    /// Words that are spelled as no dictionary has them. Short forms, words with a figure in them and
    /// names, which are written with a capital within a sentence, are none of them.
    ///
    /// @param known what else is no slip: names, the hub's own words
    public static List<Remark> spelling(String text, Spelling spelling, Predicate<String> known) {
        List<Remark> found = new ArrayList<>();
        // A long text says most of its words more than once.
        Set<String> right = new HashSet<>();
        Predicate<String> isRight = word -> right.contains(word) || known.test(word) || spelling.knows(word);
        BreakIterator words = BreakIterator.getWordInstance(Locale.UK);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE && found.size() < MOST; to = words.next()) {
            String word = text.substring(from, to);
            if (isWord(word) && !isName(text, from)) {
                String plain = plain(word);
                if (isRight.test(plain)) {
                    right.add(plain);
                } else {
                    found.add(new Remark(from, from + plain.length(), plain, Optional.empty()));
                }
            }
            from = to;
        }
        return List.copyOf(found);
    }

    private static boolean isWord(String word) {
        return word.length() > 1
                && word.codePoints().allMatch(at -> Character.isLetter(at) || at == '\'' || at == '’')
                && word.codePoints().anyMatch(Character::isLowerCase);
    }

    private static String plain(String word) {
        return OF_ANOTHER.matcher(word).replaceFirst("");
    }

    /// A capital within a sentence.
    private static boolean isName(String text, int from) {
        if (!Character.isUpperCase(text.codePointAt(from))) {
            return false;
        }
        int before = from - 1;
        while (before >= 0 && BEFORE_A_WORD.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && SENTENCE_ENDS.indexOf(text.charAt(before)) < 0;
    }

    /// Words of the hub's list that are not quoted.
    public static List<Remark> language(String text, List<LanguageHint> hints) {
        NavigableMap<Integer, Integer> quoted = new TreeMap<>();
        QUOTED.matcher(text).results().forEach(quote -> quoted.put(quote.start(), quote.end()));
        return hints.stream()
                .flatMap(hint -> hint.in(text).stream()
                        .map(at -> new Remark(at.start(), at.end(), at.group(), Optional.of(hint))))
                .filter(remark -> !isQuoted(remark, quoted))
                .sorted(Comparator.comparingInt(Remark::from))
                .limit(MOST)
                .toList();
    }

    /// Two quotes never lie over one another: the last that begins before its end is the only one it can be in.
    private static boolean isQuoted(Remark remark, NavigableMap<Integer, Integer> quoted) {
        Map.Entry<Integer, Integer> last = quoted.lowerEntry(remark.to());
        return last != null && last.getValue() > remark.from();
    }
}
