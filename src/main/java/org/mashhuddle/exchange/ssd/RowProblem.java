package org.mashhuddle.exchange.ssd;

/// What is wrong with one row, in words for the person who looks at the preview.
///
/// @param line the line of the file the row starts on; the heading is line 1
/// @param column the column's name in the dataset, or "" when it is about the whole row
/// @param wrong a sentence: what is wrong
/// @param expected a sentence: what is expected, and what happens to the row
/// @param refused the row is left out of the extract; otherwise only the value is
public record RowProblem(
        SsdObject object,
        long line,
        String column,
        ProblemKind kind,
        String wrong,
        String expected,
        OffendingValue value,
        boolean refused) {

    /// Neither sentence holds the value, so this may be logged.
    @Override
    public String toString() {
        return "%s line %d %s %s".formatted(object.table(), line, column, kind);
    }
}
