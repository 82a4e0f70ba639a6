package org.mashhuddle.domain.paper;

import java.util.List;
import java.util.stream.Collectors;

/// A row that somebody takes into a spreadsheet: no cell of it is ever read as a formula there.
///
/// @param cells the words of each
public record SpreadsheetRow(List<String> cells) {

    private static final String FORMULA = "=+-@";

    /// Copies the cells.
    public SpreadsheetRow {
        cells = List.copyOf(cells);
    }

    /// With tabs between, for the clipboard.
    public String tabbed() {
        return cells.stream()
                .map(cell -> safe(cell.replaceAll("[\\t\\r\\n]+", " ")))
                .collect(Collectors.joining("\t"));
    }

    /// As a line of a file of comma-separated values, without its end.
    public String csv() {
        return cells.stream()
                .map(cell -> '"' + safe(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /// A spreadsheet takes what stands behind an apostrophe as words.
    private static String safe(String cell) {
        String start = cell.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula || cell.startsWith("\t") || cell.startsWith("\r") ? "'" + cell : cell;
    }

    @Override
    public String toString() {
        return "SpreadsheetRow[" + cells.size() + "]";
    }
}
