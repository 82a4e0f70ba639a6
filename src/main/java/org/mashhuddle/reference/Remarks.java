package org.mashhuddle.reference;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
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

    private Remarks() {}

    /// Words that are spelled as no dictionary has them. Short forms, words with a figure in them and
    /// names, which are written with a capital within a sentence, are none of them.
    ///
    /// @param known what else is no slip: names, the hub's own words
    public static List<Remark> spelling(String text, Spelling spelling, Predicate<String> known) {
        List<Remark> found = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(Locale.UK);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE && found.size() < MOST; to = words.next()) {
            String word = text.substring(from, to);
            if (isWord(word) && !isName(text, from) && !known.test(plain(word)) && !spelling.knows(plain(word))) {
                found.add(new Remark(from, from + plain(word).length(), plain(word), Optional.empty()));
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
        String before = text.substring(0, from).replaceAll("[ \t\"“‘'(]+$", "");
        return !before.isEmpty() && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    /// Words of the hub's list that are not quoted.
    public static List<Remark> language(String text, List<LanguageHint> hints) {
        List<MatchResult> quoted = QUOTED.matcher(text).results().toList();
        return hints.stream()
                .flatMap(hint -> hint.in(text).stream()
                        .map(at -> new Remark(at.start(), at.end(), at.group(), Optional.of(hint))))
                .filter(remark ->
                        quoted.stream().noneMatch(quote -> remark.from() < quote.end() && remark.to() > quote.start()))
                .sorted(Comparator.comparingInt(Remark::from))
                .limit(MOST)
                .toList();
    }
}
