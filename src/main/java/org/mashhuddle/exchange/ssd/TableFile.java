package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.exchange.ssd.extract.ExtractRow;
import org.mashhuddle.exchange.ssd.file.Budget;
import org.mashhuddle.exchange.ssd.file.Caps;
import org.mashhuddle.exchange.ssd.file.CsvShape;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// One table read from its file. The file counts as a whole: if it breaks in the middle, none of
/// its rows is taken.
///
/// @param keys the ids of the rows taken
/// @param lines see [SsdExtract#line]
record TableFile(FileNote note, List<ExtractRow> rows, Set<String> keys, ProblemLog problems, Map<String, Long> lines) {

    /// @param persons the ids of the extract's persons; empty where it has no readable ssd_person
    static TableFile read(
            SsdObject object,
            String shownName,
            CsvText text,
            Budget budget,
            SsdReader.Asked asked,
            Optional<Set<String>> persons)
            throws IOException, FileRefusal {
        char delimiter = text.separator().orElse(Heading.delimiter(object, text.firstLine()));
        Caps caps = budget.caps();
        budget.keep(CsvShape.check(text, delimiter, caps));
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVParser parser =
                CSVParser.builder().setReader(text.reader()).setFormat(format).get()) {
            var records = parser.iterator();
            Heading heading = Heading.of(object, records.next().stream());
            TableReading table = new TableReading(
                    heading,
                    asked.now(),
                    persons,
                    new ProblemLog(caps.problems()),
                    new JsonCells(),
                    () -> asked.or(DateOrder.of(text, format, heading, asked.now())));
            return rows(parser, table, shownName, text);
        } catch (UncheckedIOException notCsv) {
            throw FileRefusal.ofFile(
                    "The file is not proper CSV: a quotation mark stands where none may. Nothing of" + " it was read.");
        }
    }

    private static TableFile rows(CSVParser parser, TableReading table, String name, CsvText text) {
        List<ExtractRow> rows = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        long seen = 0;
        long line = parser.getCurrentLineNumber() + 1 + text.linesBefore();
        for (CSVRecord record : parser) {
            Row row = new Row(table, record, line);
            line = parser.getCurrentLineNumber() + 1 + text.linesBefore();
            if (!row.isBlank()) {
                seen++;
                long starts = row.line();
                RowMapping.map(row).ifPresent(read -> {
                    rows.add(read);
                    if (table.hasNoPersons()) {
                        lines.put(SsdExtract.key(read), starts);
                    }
                });
            }
        }
        FileNote note = note(name, table.heading(), seen, rows.size(), text.encoding());
        return new TableFile(note, rows, table.keys(), table.problems(), lines);
    }

    private static FileNote note(String name, Heading heading, long seen, long taken, String encoding) {
        String words = heading.object().words();
        String sentence = seen == taken
                ? "%,d %s, read as %s.".formatted(taken, words, encoding)
                : "%,d of %,d %s can be taken, read as %s.".formatted(taken, seen, words, encoding);
        return new FileNote(
                name, Optional.of(heading.object()), FileState.READ, seen, taken, heading.extras(), sentence);
    }
}
