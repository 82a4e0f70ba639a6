package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.file.Budget;
import org.mashhuddle.exchange.ssd.file.Caps;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// Any bytes as one table of an extract, below the place where a failure becomes the sentence *it is damaged*.
/// Every row is accounted for: without quotation marks a row is a line of the file that is not blank.
public final class TableFuzz {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private TableFuzz() {}

    /// @param input which table it is, and the file
    public static void read(byte[] input) throws IOException {
        int first = input.length == 0 ? 0 : input[0] & 0xFF;
        SsdObject object = SsdObject.values()[first % SsdObject.values().length];
        byte[] file = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        SsdReader.Asked asked = new SsdReader.Asked(NOW, DayOrder.IN_DOUBT);
        try {
            CsvText text = CsvText.of(file);
            TableFile table =
                    TableFile.read(object, "table.csv", text, new Budget(Caps.COUNTY), asked, Optional.empty());
            accounted(table, text);
        } catch (FileRefusal refusal) {
            if (!refusal.sentence().endsWith(".")) {
                throw new AssertionError("No sentence: " + refusal.sentence(), refusal);
            }
        }
    }

    private static void accounted(TableFile table, CsvText text) throws IOException {
        FileNote note = table.note();
        long left = note.rows() - note.taken();
        long problems = table.problems().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (note.taken() != table.rows().size() || left < 0 || left > problems) {
            throw new AssertionError("Rows left out without a word: " + note);
        }
        StringWriter words = new StringWriter();
        text.reader().transferTo(words);
        if (words.toString().indexOf('"') < 0 && lines(words.toString()) != note.rows()) {
            throw new AssertionError("Rows that are no lines: " + note);
        }
    }

    private static long lines(String words) {
        return Arrays.stream(words.split("\r\n|\r|\n", -1))
                .skip(1)
                .filter(line -> !line.isBlank())
                .count();
    }

    /// The heading of each table, with one row that says nothing of use.
    public static List<byte[]> beginnings() {
        return Arrays.stream(SsdObject.values())
                .map(object ->
                        (char) object.ordinal() + (object == SsdObject.PERSON ? "sep=,\r\n" : "") + heading(object))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String heading(SsdObject object) {
        List<String> columns = Arrays.stream(SsdField.values())
                .filter(field -> field.object() == object)
                .map(SsdField::column)
                .toList();
        return String.join(",", columns) + "\r\n" + "1,".repeat(columns.size() - 1) + "2026-11-20\r\n";
    }
}
