package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.work.Decision;

/// What several of these papers say in the same words.
final class Pieces {

    private Pieces() {}

    static Paper.Part words(String heading, String... paragraphs) {
        return new Paper.Part(
                heading,
                List.of(paragraphs).stream()
                        .filter(words -> !words.isBlank())
                        .<Paper.Piece>map(Paper.Piece.Words::new)
                        .toList());
    }

    static Paper.Part facts(List<Paper.Fact> facts) {
        return new Paper.Part("", List.of(new Paper.Piece.Facts(facts, false)));
    }

    static Paper.Part table(String heading, List<Paper.Column> columns, List<List<String>> rows) {
        return new Paper.Part(heading, List.of(new Paper.Piece.Table(columns, rows)));
    }

    /// A table with rows high enough to write in by hand.
    static Paper.Part forPen(String heading, List<Paper.Column> columns, List<List<String>> rows) {
        return new Paper.Part(heading, List.of(new Paper.Piece.Table(columns, rows, true)));
    }

    /// A row with nothing in it yet.
    static List<String> blank(List<Paper.Column> columns) {
        return Collections.nCopies(columns.size(), "");
    }

    /// "Strategy discussion, Tue 24/11 14:00. NRM referral."
    static String outcomes(Decision decision, LocalDate day) {
        return decision.outcomes().stream()
                        .map(outcome -> outcome.label()
                                + outcome.when()
                                        .map(at -> ", " + DateWords.weekdayDate(at.toLocalDate(), day) + " "
                                                + at.toLocalTime())
                                        .orElse(""))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    /// Whom to ring, in a frame.
    static Paper.Part ring(String heading, HubProfile hub) {
        List<Paper.Fact> lines = new ArrayList<>(List.of(new Paper.Fact("Danger now", "999")));
        if (!hub.phone().isBlank()) {
            lines.add(new Paper.Fact("In the day", hub.name() + ", " + hub.phone()));
        }
        if (!hub.outOfHours().isBlank()) {
            lines.add(new Paper.Fact("Out of hours", "Emergency duty team, " + hub.outOfHours()));
        }
        return new Paper.Part(heading, List.of(new Paper.Piece.Facts(lines, true)));
    }
}
