package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// Which of two numbers is the day in the dates of one file: those that can be read in one way only
/// settle it for the others, unless they contradict each other.
final class DateOrder {

    private boolean dayFirst;
    private boolean monthFirst;

    private DateOrder() {}

    static DayOrder of(CsvText text, CSVFormat format, Heading heading) {
        List<Integer> columns = heading.columnOf().entrySet().stream()
                .filter(column -> column.getKey().longest() == 0)
                .map(Map.Entry::getValue)
                .toList();
        try (CSVParser parser =
                CSVParser.builder().setReader(text.reader()).setFormat(format).get()) {
            DateOrder found = new DateOrder();
            for (CSVRecord row : parser) {
                columns.stream().filter(column -> column < row.size()).forEach(column -> found.look(row.get(column)));
            }
            return found.order();
        } catch (IOException | UncheckedIOException unreadable) {
            return DayOrder.IN_DOUBT;
        }
    }

    private void look(String cell) {
        String date = cell.strip();
        boolean settles = SsdDates.says(date, DayOrder.DAY_FIRST) || SsdDates.says(date, DayOrder.MONTH_FIRST);
        // The 31st of February is no date, and settles nothing.
        if (settles && SsdDates.read(date, DayOrder.IN_DOUBT).isPresent()) {
            dayFirst |= SsdDates.says(date, DayOrder.DAY_FIRST);
            monthFirst |= SsdDates.says(date, DayOrder.MONTH_FIRST);
        }
    }

    private DayOrder order() {
        if (dayFirst == monthFirst) {
            return DayOrder.IN_DOUBT;
        }
        return dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }
}
