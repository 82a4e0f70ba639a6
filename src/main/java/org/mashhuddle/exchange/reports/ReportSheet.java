package org.mashhuddle.exchange.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mashhuddle.domain.report.ReportTable;

/// Tables of numbers as spreadsheet files.
///
/// @param about lines over each table: the hub, the period, when it was counted
public record ReportSheet(List<String> about, List<ReportTable> tables) {

    private static final int LONGEST_NAME = 31;
    private static final int LABELS = 46;
    private static final int NUMBERS = 14;
    private static final int WORDS = 32;
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final String NOT_IN_A_NAME = "[\\[\\]:*?/\\\\']";

    /// Copies the lists.
    public ReportSheet {
        about = List.copyOf(about);
        tables = List.copyOf(tables);
    }

    /// As a workbook (xlsx): a sheet for each table. Words are kept as words: nothing in it is a
    /// formula.
    public byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "MASH Huddle", "1.0")) {
            Set<String> taken = new HashSet<>();
            for (ReportTable table : tables) {
                write(book.newWorksheet(name(table.title(), taken)), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A name that a spreadsheet program takes: short, without brackets, and given once.
    private static String name(String title, Set<String> taken) {
        String plain = title.replaceAll(NOT_IN_A_NAME, " ").strip();
        String name = cut(plain, LONGEST_NAME);
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            String end = " " + next;
            name = cut(plain, LONGEST_NAME - end.length()) + end;
        }
        return name;
    }

    /// Ends with a part of the title, or else with a word.
    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        String room = words.substring(0, length + 1);
        int part = Math.max(room.lastIndexOf(", "), room.lastIndexOf(": "));
        int word = room.lastIndexOf(' ');
        return room.substring(0, part > 0 ? part : word > 0 ? word : length).strip();
    }

    private void write(Worksheet sheet, ReportTable table) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int at = 1;
        for (String line : lines(table)) {
            sheet.value(at++, 0, line);
        }
        sheet.width(0, LABELS);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(at, column, table.columns().get(column));
            sheet.style(at, column).bold().wrapText(true).set();
            if (column > 0) {
                sheet.width(column, hasWords(table, column) ? WORDS : NUMBERS);
            }
        }
        for (ReportTable.Row row : table.rows()) {
            write(sheet, ++at, row);
        }
    }

    private static boolean hasWords(ReportTable table, int column) {
        return table.rows().stream()
                .filter(row -> row.cells().size() >= column)
                .map(row -> row.cells().get(column - 1))
                .anyMatch(cell -> cell.words().length() > NUMBERS);
    }

    private static void write(Worksheet sheet, int at, ReportTable.Row row) {
        sheet.value(at, 0, row.label());
        for (int cell = 0; cell < row.cells().size(); cell++) {
            switch (row.cells().get(cell)) {
                case ReportTable.Cell.Count number -> sheet.value(at, cell + 1, number.value());
                case ReportTable.Cell.Measured measured -> sheet.value(at, cell + 1, measured.value());
                case ReportTable.Cell.Words words -> sheet.value(at, cell + 1, words.words());
            }
        }
    }

    private List<String> lines(ReportTable table) {
        List<String> lines = new ArrayList<>(about);
        lines.add(table.counts());
        return lines;
    }

    /// As text with commas, table after table, in UTF-8 with a mark that spreadsheet programs know it
    /// by. Words that a spreadsheet program would take for a formula begin with an apostrophe.
    public byte[] csv() {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (ReportTable table : tables) {
                csv.printRecord(defused(table.title()));
                for (String line : lines(table)) {
                    csv.printRecord(defused(line));
                }
                csv.printRecord(
                        table.columns().stream().map(ReportSheet::defused).toList());
                for (ReportTable.Row row : table.rows()) {
                    csv.printRecord(cells(row));
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> cells(ReportTable.Row row) {
        List<Object> cells = new ArrayList<>(List.of(defused(row.label())));
        for (ReportTable.Cell cell : row.cells()) {
            cells.add(
                    switch (cell) {
                        case ReportTable.Cell.Count number -> number.value();
                        case ReportTable.Cell.Measured measured -> measured.words();
                        case ReportTable.Cell.Words words -> defused(words.words());
                    });
        }
        return cells;
    }

    private static String defused(String words) {
        boolean formula = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    @Override
    public String toString() {
        return "ReportSheet[" + tables.size() + " tables]";
    }
}
