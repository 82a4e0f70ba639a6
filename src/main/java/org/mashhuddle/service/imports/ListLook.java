package org.mashhuddle.service.imports;

import java.util.List;
import java.util.stream.IntStream;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.exchange.list.ListTable;

/// A list that was chosen, before anybody has said what its columns are.
///
/// @param refused a sentence why the file cannot be read; then nothing else is there
/// @param file its name, as shown to people
/// @param readAs how it is written: "CSV, semicolon between columns, Windows-1252, headings in row 2"
/// @param rows how many
/// @param profile the kept one that has the same headings, its columns in the order of the list;
///   else a suggestion without a name
public record ListLook(
        String refused, String file, String readAs, int rows, List<Column> columns, ListProfile profile) {

    private static final int SHOWN = 2;

    /// One column of it.
    ///
    /// @param letter as a spreadsheet calls it
    /// @param values the first two of them
    /// @param filled in how many rows anything stands in it
    public record Column(String letter, String heading, List<String> values, int filled) {
        /// Copies the values.
        public Column {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Column[" + letter + "]";
        }
    }

    static ListLook of(ListTable table, ListProfile profile) {
        return new ListLook(
                "",
                table.name(),
                table.readAs() + ", headings in row " + table.line(),
                table.lines().size(),
                IntStream.range(0, table.headings().size())
                        .mapToObj(place -> column(table, place))
                        .toList(),
                profile);
    }

    private static Column column(ListTable table, int place) {
        List<String> filled =
                table.column(place).stream().filter(value -> !value.isEmpty()).toList();
        return new Column(
                ListTable.letter(place),
                table.headings().get(place),
                filled.subList(0, Math.min(SHOWN, filled.size())),
                filled.size());
    }

    /// Copies the columns.
    public ListLook {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return "ListLook" + columns;
    }
}
