package org.mashhuddle.domain.paper.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// A record as one reader at an agency may have it. What that reader may not have is not in it, and nothing
/// says that it was there.
///
/// @param about who it is
/// @param standing how a child stands, and who leads
/// @param steps what was done to protect
/// @param risk as meetings judged it and contacts were rated, the latest first
/// @param episodes times of being missing, in custody, under police protection
/// @param said what arrived, was shared, decided and assigned, the latest first
/// @param links to whom it belongs
public record PrintedRecord(
        List<Paper.Fact> about,
        List<Line> standing,
        List<Line> steps,
        List<Line> risk,
        List<Line> episodes,
        List<Line> said,
        List<Line> links) {

    private static final String WHEN = "When";

    /// Copies the lists.
    public PrintedRecord {
        about = List.copyOf(about);
        standing = List.copyOf(standing);
        steps = List.copyOf(steps);
        risk = List.copyOf(risk);
        episodes = List.copyOf(episodes);
        said = List.copyOf(said);
        links = List.copyOf(links);
    }

    /// One line.
    ///
    /// @param when or who, or what kind
    /// @param source who says so; may be empty
    public record Line(String when, String words, String source) {
        @Override
        public String toString() {
            return "Line[withheld]";
        }
    }

    /// The paper.
    public Paper.Sheet under(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(new Paper.Part("Who it is", List.of(new Paper.Piece.Facts(about, false))));
        part("How the child stands", "What", standing).ifPresent(parts::add);
        part("What was done to protect", WHEN, steps).ifPresent(parts::add);
        part("Risk and MASH ratings", WHEN, risk).ifPresent(parts::add);
        part("Missing, custody, police protection", WHEN, episodes).ifPresent(parts::add);
        part("What was said and agreed", WHEN, said).ifPresent(parts::add);
        part("Links", "Who", links).ifPresent(parts::add);
        if (parts.size() == 1) {
            parts.add(new Paper.Part("", List.of(new Paper.Piece.Words("Nothing else is in this paper."))));
        }
        return new Paper.Sheet(head, "Record", false, parts);
    }

    private static Optional<Paper.Part> part(String heading, String first, List<Line> lines) {
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(line.when(), line.words(), line.source()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paper.Part(heading, List.of(new Paper.Piece.Table(columns(first), rows))));
    }

    private static List<Paper.Column> columns(String first) {
        return List.of(
                new Paper.Column(first, 150),
                new Paper.Column("What is held", 0),
                new Paper.Column("Who says so", 150));
    }

    @Override
    public String toString() {
        return "PrintedRecord";
    }
}
