package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.DateForms;

/// How the dates of one file are written.
final class DateOrder {

    /// A child who is not born yet may be in the file.
    private static final Duration AHEAD = Duration.ofDays(366);

    private DateOrder() {}

    static DateForms of(CsvText text, CSVFormat format, Heading heading, Instant now) {
        List<Integer> columns = heading.columnOf().entrySet().stream()
                .filter(column -> column.getKey().longest() == 0)
                .map(Map.Entry::getValue)
                .toList();
        DateForms.Evidence found = new DateForms.Evidence(now.plus(AHEAD));
        try (CSVParser parser =
                CSVParser.builder().setReader(text.reader()).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                columns.stream().filter(column -> column < row.size()).forEach(column -> found.look(row.get(column)));
            }
            return found.forms();
        } catch (IOException | UncheckedIOException unreadable) {
            return new DateForms(DayOrder.IN_DOUBT, DateForms.Years.IN_DOUBT);
        }
    }
}
