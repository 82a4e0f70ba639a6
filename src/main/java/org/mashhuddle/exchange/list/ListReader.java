package org.mashhuddle.exchange.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.exchange.returns.SheetTexts;
import org.mashhuddle.exchange.ssd.file.Caps;
import org.mashhuddle.exchange.ssd.file.CsvShape;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;
import org.mashhuddle.exchange.ssd.file.SourceFile;

/// Reads a list, CSV or XLSX, whatever is between its columns and in whatever encoding. A file from
/// outside: it is measured before it is opened, and whatever is wrong with it is an answer.
public final class ListReader {

    /// A list of one day or month; whoever sends more sends an extract.
    private static final Caps CAPS = new Caps(10L << 20, 10L << 20, 1, 100, 200, 20_001, 20_000);

    private static final int[] OLD_EXCEL = {0xD0, 0xCF, 0x11, 0xE0};

    private ListReader() {}

    /// Reads it as it says itself.
    public static ListReading read(Path file) {
        return read(file, ListWriting.found());
    }

    /// Reads it.
    ///
    /// @param said how it is written, as far as a person has said so
    public static ListReading read(Path file, ListWriting said) {
        String name = SourceFile.shown(String.valueOf(file.getFileName()));
        try {
            return new ListReading.Read(table(name, bytes(file), said));
        } catch (FileRefusal refusal) {
            return new ListReading.Refused(name, refusal.sentence());
        } catch (NoSuchFileException gone) {
            return new ListReading.Refused(name, "It is not there any more. Choose it again, or another file.");
        } catch (AccessDeniedException closed) {
            return new ListReading.Refused(name, "This computer does not let you read it. Ask whoever put it there.");
        } catch (IOException unreadable) {
            return new ListReading.Refused(name, "The file cannot be read from its disk or drive.");
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return new ListReading.Refused(name, "The file needs more memory than this computer has for it.");
        } catch (RuntimeException damaged) {
            // What a library makes of a file that no program wrote: it means the same whatever it is.
            return new ListReading.Refused(name, "The file cannot be read: it is damaged.");
        }
    }

    private static byte[] bytes(Path file) throws IOException, FileRefusal {
        NoList.mustBeFile(file);
        if (Files.size(file) > CAPS.fileBytes()) {
            throw FileRefusal.ofFile(
                    "The file is larger than %d MB. Send the days that are new.".formatted(CAPS.fileBytes() >> 20));
        }
        return Files.readAllBytes(file);
    }

    /// @throws FileRefusal with a sentence why it is no list
    static ListTable table(String name, byte[] bytes, ListWriting said) throws IOException, FileRefusal {
        if (startsWith(bytes, OLD_EXCEL)) {
            throw FileRefusal.ofFile(
                    "This is a file of an old Excel (.xls), or one with a password. Save it as .xlsx or CSV.");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            NoList.mustBeBook(bytes);
            return sheet(name, bytes, said);
        }
        return text(name, bytes, said);
    }

    private static ListTable sheet(String name, byte[] bytes, ListWriting said) throws FileRefusal {
        return switch (SheetTexts.read(bytes, CAPS.columns())) {
            case SheetTexts.Lines(List<SheetTexts.Line> lines, List<String> others) ->
                HeadRow.table(
                                name,
                                "Excel, first sheet",
                                ListWriting.found().headings(said.headings()),
                                lines.stream()
                                        .map(line -> new HeadRow.Texts(line.number(), line.texts()))
                                        .toList())
                        .beside(others);
            case SheetTexts.From1904() ->
                throw FileRefusal.ofFile(
                        "Its dates are counted from 1904, as an old Excel for the Mac does, and would be"
                                + " read as four years before. Save it as CSV.");
            case SheetTexts.TooLarge() ->
                throw FileRefusal.ofFile("The sheet is larger than a list of 2,000 rows. Send the days that are new.");
            case SheetTexts.NoSheet() ->
                throw FileRefusal.ofFile("The file is no sheet that can be read: it is not XLSX, or it is damaged.");
        };
    }

    private static ListTable text(String name, byte[] bytes, ListWriting said) throws IOException, FileRefusal {
        NoList.mustBeText(bytes);
        CsvText text = ListLetters.read(bytes, said.letters());
        NoList.mustBeText(text);
        Delimiter between = Delimiter.said(said.between())
                .or(() -> text.separator().map(Delimiter::of))
                .orElseGet(() -> Delimiter.sniffed(text));
        CsvShape.check(text, between.character(), CAPS);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(between.character()).get();
        List<HeadRow.Texts> rows = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(text.reader()).setFormat(format).get()) {
            long line = 1 + text.linesBefore();
            for (CSVRecord record : parser) {
                rows.add(new HeadRow.Texts(line, record.stream().toList()));
                line = parser.getCurrentLineNumber() + 1 + text.linesBefore();
            }
        } catch (UncheckedIOException notCsv) {
            throw FileRefusal.ofFile("The file is not proper CSV: a quotation mark stands where none may.");
        }
        String readAs = "CSV, %s between columns, %s".formatted(between.words(), text.encoding());
        mustHaveColumns(rows, between, said);
        ListWriting read = new ListWriting(between.between(), ListLetters.of(text.encoding()), said.headings());
        ListTable table = HeadRow.table(name, readAs, read, rows);
        return isCut(rows, bytes) ? table.cut() : table;
    }

    /// Its last line has no end, and fewer values than each line before it: half a date is another date.
    private static boolean isCut(List<HeadRow.Texts> rows, byte[] bytes) {
        byte end = bytes[bytes.length - 1];
        int last = rows.getLast().cells().size();
        return end != '\n'
                && end != '\r'
                && end != 0
                && rows.stream()
                        .limit(rows.size() - 1L)
                        .allMatch(row -> row.cells().size() > last);
    }

    private static void mustHaveColumns(List<HeadRow.Texts> rows, Delimiter between, ListWriting said)
            throws FileRefusal {
        if (said.between() != ListWriting.Between.FOUND
                && rows.stream().noneMatch(row -> row.cells().size() > 1)) {
            throw FileRefusal.ofFile(
                    "With %s between columns every row is one column only.".formatted(between.words()));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
