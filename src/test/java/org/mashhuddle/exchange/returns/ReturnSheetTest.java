package org.mashhuddle.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.fixture.LibreOffice;

/// The sheet an agency fills in, there and back.
class ReturnSheetTest {

    private static final ReturnSheet SHEET = new ReturnSheet(
            "Daily MASH, Tue 24 November 2026: health",
            "meeting agency",
            List.of(
                    new ReturnSheet.Line(1, "Nguyễn TEST-ŁĄKA", "14", "first"),
                    new ReturnSheet.Line(2, "=cmd|' /C calc'!A0", "3", "second")));

    @Test
    void aSheetThatNobodyFilledInBringsNothing() {
        SheetReading read = SheetReader.read(SHEET.file());

        assertThat(read).isEqualTo(new SheetReading.Read("meeting agency", List.of()));
    }

    @Test
    void whatWasTypedComesBackAsItWasTyped() throws IOException {
        SheetReading read = SheetReader.read(filled("Held", "Seen; \"fine\"\nsays mum – İpek"));

        assertThat(read).isInstanceOf(SheetReading.Read.class);
        assertThat(((SheetReading.Read) read).lines())
                .containsExactly(new FilledLine(4, "first", "Held", "Seen; \"fine\"\nsays mum – İpek", "", "", "", ""));
    }

    /// An agency opens it in LibreOffice, fills it in there and saves it.
    @Test
    void whatLibreOfficeSavesIsReadAsItWasTyped(@TempDir Path folder) throws Exception {
        SheetReading read =
                SheetReader.read(new LibreOffice(folder).savedAgain(filled("Held", "Seen; \"fine\"\nsays mum – İpek")));

        assertThat(((SheetReading.Read) read).lines())
                .containsExactly(new FilledLine(4, "first", "Held", "Seen; \"fine\"\nsays mum – İpek", "", "", "", ""));
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws IOException {
        assertThat(new String(unzipped(SHEET.file()), StandardCharsets.UTF_8))
                .doesNotContain("<f>")
                .contains("=cmd|");
    }

    @Test
    void whatIsNoSheetOfOursIsSaidToBeNone() throws IOException {
        byte[] noise = new byte[4000];
        new Random(3).nextBytes(noise);

        assertThat(SheetReader.read(noise)).isInstanceOf(SheetReading.NotOurs.class);
        assertThat(SheetReader.read(new byte[0])).isInstanceOf(SheetReading.NotOurs.class);
        assertThat(SheetReader.read(zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(SheetReading.NotOurs.class);
        assertThat(SheetReader.read(someOtherBook())).isInstanceOf(SheetReading.NotOurs.class);
    }

    @Test
    void aFileCutAnywhereIsAnAnswerAndNoFailure() {
        byte[] file = SHEET.file();
        for (int length = 0; length < file.length; length += 37) {
            SheetReading read = SheetReader.read(Arrays.copyOf(file, length));
            assertThat(read).isNotNull();
        }
    }

    @Test
    void aFileWithOneByteChangedIsAnAnswerAndNoFailure() {
        byte[] file = SHEET.file();
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] changed = file.clone();
            changed[random.nextInt(file.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(SheetReader.read(changed)).isNotNull();
        }
    }

    @Test
    void aFileThatUnpacksToFarMoreIsTooLarge() throws IOException {
        assertThat(SheetReader.read(zip("xl/worksheets/sheet1.xml", new byte[60 << 20])))
                .isInstanceOf(SheetReading.TooLarge.class);
        assertThat(SheetReader.read(new byte[6 << 20])).isInstanceOf(SheetReading.TooLarge.class);
    }

    @Test
    void anEntityFromOutsideIsNotFollowed() throws IOException {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                + "<t>&e;</t></is></c></row></sheetData></worksheet>";

        assertThat(SheetReader.read(replaced(SHEET.file(), "xl/worksheets/sheet1.xml", sheet)))
                .isInstanceOf(SheetReading.NotOurs.class);
    }

    /// What a person typed behind an equals sign a library for tables writes as a formula that nobody has worked out:
    /// its
    /// words are all there is of the cell. What a spreadsheet has worked out to nothing says nothing.
    @Test
    void aFormulaThatNobodyWorkedOutIsNotLost() throws IOException {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>1+1 texted by child</f><v></v></c>"
                + "<c r=\"B1\"><f>1+1</f></c><c r=\"C1\" t=\"str\"><f>IF(D1=0,\"\",D1)</f><v></v></c>"
                + "<c r=\"D1\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>";
        SheetTexts read = SheetTexts.read(replaced(SHEET.file(), "xl/worksheets/sheet1.xml", sheet), 4);
        assertThat(read)
                .isEqualTo(new SheetTexts.Lines(
                        List.of(new SheetTexts.Line(1, List.of("=1+1 texted by child", "=1+1", "", "2"))), List.of()));
    }

    private static byte[] filled(String held, String said) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Some other program", "1.0")) {
            Worksheet sheet = book.newWorksheet("Returns");
            sheet.value(ReturnSheet.KEY_ROW, SheetColumn.REFERENCE.place(), "meeting agency");
            for (SheetColumn column : SheetColumn.values()) {
                sheet.value(ReturnSheet.HEADINGS_ROW, column.place(), column.heading());
            }
            int row = ReturnSheet.HEADINGS_ROW + 1;
            sheet.value(row, SheetColumn.REFERENCE.place(), "first");
            sheet.value(row, SheetColumn.HELD.place(), held);
            sheet.value(row, SheetColumn.SAID.place(), said);
        }
        return bytes.toByteArray();
    }

    private static byte[] someOtherBook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Some other program", "1.0")) {
            book.newWorksheet("Rota").value(0, 0, "Monday");
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] unzipped(byte[] file) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipFile zip = opened(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                zip.getInputStream(entry).transferTo(all);
            }
        }
        return all.toByteArray();
    }

    private static ZipFile opened(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private static byte[] replaced(byte[] file, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = opened(file);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    out.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}
