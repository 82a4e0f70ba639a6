package org.mashhuddle.ui.children.match;

import java.util.List;
import org.mashhuddle.domain.match.Strength;
import org.mashhuddle.domain.subject.SubjectId;

/// Two records side by side in words.
///
/// @param sure "Very likely"
/// @param reasons what speaks for one child, what says most first
/// @param against what speaks for two
/// @param papers that are out about either
public record MatchPage(
        Side one,
        Side other,
        String sure,
        List<Row> rows,
        List<Reason> reasons,
        List<String> against,
        List<String> papers) {

    /// One of the two records.
    ///
    /// @param read whether this user has opened it since either was changed
    public record Side(SubjectId id, String name, boolean read) {
        @Override
        public String toString() {
            return "Side[" + id + "]";
        }
    }

    /// What speaks for one child, and how much.
    public record Reason(String words, Strength strength) {}

    /// How a line stands in two records.
    public enum Standing {
        SAME,
        NEARLY,
        DIFFERS,
        ONE_HAS_IT,
        NEITHER
    }

    /// One line of both records.
    ///
    /// @param words "Sounds the same"
    /// @param detail "a rare name"; empty where there is nothing to add
    public record Row(String label, String one, String other, Standing standing, String words, String detail) {

        /// Without more to say.
        public Row(String label, String one, String other, Standing standing, String words) {
            this(label, one, other, standing, words, "");
        }

        Row with(String more) {
            return new Row(label, one, other, standing, words, more);
        }

        @Override
        public String toString() {
            return "Row[" + label + "]";
        }
    }

    /// Copies the lists.
    public MatchPage {
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
        papers = List.copyOf(papers);
    }

    boolean bothRead() {
        return one.read() && other.read();
    }

    @Override
    public String toString() {
        return "MatchPage";
    }
}
