package org.mashhuddle.exchange.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An agency's sheet: a row for each subject of the agenda, with what the agency is asked to fill
/// in. Of a subject it holds the name and the birth, never the reasons.
///
/// @param title "Daily MASH, Tue 24 November 2026: health"
/// @param key says which meeting and agency it was made for
public record ReturnSheet(String title, String key, List<Line> lines) {

    static final int KEY_ROW = 0;
    static final int HEADINGS_ROW = 2;

    private static final String ASK =
            "For each row say Held or None held. Text, who shares it and how far it may travel"
                    + " belong to Held. Send it back as the hub tells you, never by open e-mail.";
    private static final String GREY = "F0F2F4";

    /// A subject that the agency is asked about.
    ///
    /// @param born the date of birth in words, or what stands in its place
    public record Line(int number, String who, String born, String reference) {
        @Override
        public String toString() {
            return reference;
        }
    }

    /// Copies the lines.
    public ReturnSheet {
        lines = List.copyOf(lines);
    }

    /// As a spreadsheet file (xlsx).
    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "MASH Huddle", "1.0")) {
            Worksheet sheet = book.newWorksheet("Returns");
            head(sheet);
            for (int i = 0; i < lines.size(); i++) {
                line(sheet, HEADINGS_ROW + 1 + i, lines.get(i));
            }
            choices(sheet);
            sheet.freezePane(2, HEADINGS_ROW + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        sheet.value(KEY_ROW, 0, title);
        sheet.style(KEY_ROW, 0).bold().fontSize(14).set();
        sheet.value(KEY_ROW, SheetColumn.REFERENCE.place(), key);
        sheet.value(1, 0, ASK);
        for (SheetColumn column : SheetColumn.values()) {
            sheet.value(HEADINGS_ROW, column.place(), column.heading());
            sheet.style(HEADINGS_ROW, column.place()).bold().wrapText(true).set();
            sheet.width(column.place(), column.width());
        }
    }

    private static void line(Worksheet sheet, int row, Line line) {
        sheet.value(row, SheetColumn.NUMBER.place(), line.number());
        sheet.value(row, SheetColumn.WHO.place(), line.who());
        sheet.value(row, SheetColumn.BORN.place(), line.born());
        sheet.value(row, SheetColumn.REFERENCE.place(), line.reference());
        for (SheetColumn column : SheetColumn.values()) {
            if (column.isFilledIn()) {
                sheet.style(row, column.place())
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            } else {
                sheet.style(row, column.place())
                        .fillColor(GREY)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private void choices(Worksheet sheet) {
        if (lines.isEmpty()) {
            return;
        }
        for (SheetColumn column : SheetColumn.values()) {
            if (!column.choices().isEmpty()) {
                sheet.range(HEADINGS_ROW + 1, column.place(), HEADINGS_ROW + lines.size(), column.place())
                        .validateWithListByFormula("\"" + column.choices() + "\"");
            }
        }
    }

    @Override
    public String toString() {
        return "ReturnSheet[" + lines.size() + " lines]";
    }
}
