package org.mashhuddle.domain.report.quarter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.paper.Paper;

/// The chart over a table of a sheet for a board: where there is something to compare, and no more than a page holds.
///
/// @param title of the table
/// @param drawn which of its columns the bars are of; empty where there is one
record BoardChart(String title, String drawn, List<Paper.Piece.Bar> bars) {

    private static final int MOST = 56;

    BoardChart {
        bars = List.copyOf(bars);
    }

    Optional<Paper.Piece> piece() {
        return bars.stream()
                .max(Comparator.comparingInt(Paper.Piece.Bar::part))
                .filter(longest -> longest.part() > 0 && bars.size() > 1 && bars.size() <= MOST)
                .map(longest -> new Paper.Piece.Chart(
                        "Chart of bars: " + title + ". Most: " + longest.label() + ", " + longest.words() + ". "
                                + (drawn.isEmpty() ? "" : "Only " + drawn + " is drawn. ")
                                + "Every number stands in the table below.",
                        bars));
    }

    @Override
    public String toString() {
        return "BoardChart[" + bars.size() + "]";
    }
}
