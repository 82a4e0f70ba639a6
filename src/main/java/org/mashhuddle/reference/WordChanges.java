package org.mashhuddle.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/// Two versions of a text compared in words.
///
/// @param pieces in their order: what goes out, what comes in, what stays
public record WordChanges(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    /// What becomes of a piece.
    public enum Fate {
        /// It is in both.
        STAYS,
        /// It is in the earlier one only.
        GOES,
        /// It is in the later one only.
        COMES
    }

    /// Some words that share their fate.
    public record Piece(Fate fate, String words) {
        @Override
        public String toString() {
            return "Piece[" + fate + "]";
        }
    }

    /// Copies the list.
    public WordChanges {
        pieces = List.copyOf(pieces);
    }

    /// From an earlier text to a later one.
    public static WordChanges of(String before, String after) {
        Writing writing = new Writing();
        new StringsComparator(writing.code(before), writing.code(after))
                .getScript()
                .visit(writing);
        return new WordChanges(writing.pieces);
    }

    /// Each word stands for one letter, so that letters of a word are never mixed.
    private static final class Writing implements CommandVisitor<Character> {
        private final Map<String, Character> letters = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        private String code(String text) {
            StringBuilder code = new StringBuilder();
            WORD.matcher(text).results().map(MatchResult::group).forEach(word -> code.append(letter(word)));
            return code.toString();
        }

        private char letter(String word) {
            return letters.computeIfAbsent(word, _ -> {
                words.add(word);
                return (char) (words.size() - 1);
            });
        }

        @Override
        public void visitInsertCommand(Character letter) {
            add(Fate.COMES, letter);
        }

        @Override
        public void visitKeepCommand(Character letter) {
            add(Fate.STAYS, letter);
        }

        @Override
        public void visitDeleteCommand(Character letter) {
            add(Fate.GOES, letter);
        }

        private void add(Fate fate, char letter) {
            String word = words.get(letter);
            if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
                word = pieces.removeLast().words() + word;
            }
            pieces.add(new Piece(fate, word));
        }
    }

    @Override
    public String toString() {
        return "WordChanges[" + pieces.size() + "]";
    }
}
