package org.mashhuddle.service.imports;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.exchange.list.ListTable;
import org.mashhuddle.exchange.ssd.file.CleanText;
import org.mashhuddle.exchange.ssd.file.DamagedText;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// A list that was chosen, before anybody has said what its columns are.
///
/// @param refused a sentence why the file cannot be read; then nothing else is there
/// @param file its name, as shown to people
/// @param readAs how it is written: "CSV, semicolon between columns, Windows-1252, headings in row 2"
/// @param writing how it was read, whoever said so
/// @param rows how many
/// @param profile the kept one that has the same headings, its columns in the order of the list;
///   else a suggestion without a name
public record ListLook(
        String refused,
        String file,
        String readAs,
        ListWriting writing,
        int rows,
        List<Column> columns,
        ListProfile profile) {

    private static final int SHOWN = 2;

    /// Where other programs end a text that is too long for them.
    private static final Set<Integer> CUT_AT = Set.of(255, 256, 4_000, 32_767);

    /// One column of it.
    ///
    /// @param letter as a spreadsheet calls it
    /// @param values the first two of them
    /// @param filled in how many rows anything stands in it
    /// @param problems what looks wrong in it, before anybody has said what it is
    public record Column(String letter, String heading, List<String> values, int filled, Problems problems) {
        /// Copies the values.
        public Column {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Column[" + letter + "]";
        }
    }

    /// In how many cells of a column something looks wrong.
    ///
    /// @param empty nothing stands there
    /// @param noDate what stands there can be read as a date in no order of day and month
    /// @param cut a text that ends where systems end texts, or in dots
    /// @param garbled letters in the wrong encoding, or what is no text
    public record Problems(int empty, int noDate, int cut, int garbled) {}

    static ListLook of(ListTable table, ListProfile profile) {
        return new ListLook(
                "",
                table.name(),
                table.readAs() + ", headings in row " + table.line(),
                table.writing(),
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
                filled.size(),
                new Problems(
                        table.lines().size() - filled.size(),
                        count(
                                filled,
                                value -> SsdDates.read(value.strip(), DayOrder.DAY_FIRST)
                                        .or(() -> SsdDates.read(value.strip(), DayOrder.MONTH_FIRST))
                                        .isEmpty()),
                        count(filled, ListLook::isCut),
                        count(filled, value -> CleanText.of(value).damaged() || DamagedText.isGarbled(value))));
    }

    private static int count(List<String> values, Predicate<String> which) {
        return Math.toIntExact(values.stream().filter(which).count());
    }

    private static boolean isCut(String value) {
        return CUT_AT.contains(value.length()) || value.endsWith("...") || value.endsWith("…");
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
