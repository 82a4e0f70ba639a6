package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;

/// Workbooks of an agency that hold more, or less, than the list a person sees in them.
class SpoiltSheetTest {

    private static final ListProfile PROFILE = new ListProfile(
            "Police",
            ListKind.CONTACT,
            "police",
            DayOrder.DAY_FIRST,
            List.of(
                    new ListProfile.Column("Ref", ListField.REFERENCE),
                    new ListProfile.Column("Surname", ListField.FAMILY),
                    new ListProfile.Column("Came", ListField.AT)));

    @TempDir
    private Path folder;

    /// The children were four years older, and what was said of them yesterday was history.
    @Test
    void datesCountedFrom1904AreNotReadAsOthers() throws IOException {
        Path file = folder.resolve("list.xlsx");
        Files.write(file, book("TEST-OAK", "4711"));
        counts1904(file);
        assertThat(ListReader.read(file))
                .isInstanceOfSatisfying(
                        ListReading.Refused.class,
                        refused ->
                                assertThat(refused.sentence()).contains("1904").contains("Save it as CSV"));
    }

    /// Nobody sees the sheet that a form looks its words up in; rows of a second sheet went unsaid.
    @Test
    void theFirstSheetThatAPersonSeesIsReadAndTheOthersAreNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet hidden = book.newWorksheet("Lookups");
            hidden.value(0, 0, "code");
            hidden.value(0, 1, "words");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            fill(book.newWorksheet("Notices"), "TEST-OAK", "4711");
            fill(book.newWorksheet("Week before"), "TEST-ASH", "4712");
        }
        ListTable table = table(bytes.toByteArray());
        assertThat(table.headings()).containsExactly("Ref", "Surname", "Came");
        assertThat(table.column(1)).containsExactly("TEST-OAK");
        assertThat(table.others()).containsExactly("Lookups", "Week before");
    }

    /// A child was here whose name was a formula.
    @ParameterizedTest
    @ValueSource(strings = {"=\"Bra\"&\"vo\"", "#REF!", "#NAME?", "#N/A"})
    void whatNobodyWorkedOutIsNoName(String formula) throws IOException {
        ListRows rows = rows(table(book(formula, "4711")));
        assertThat(rows.entries()).isEmpty();
        assertThat(rows.of(ListRemark.Fate.REFUSED)).isEqualTo(1);
    }

    @Test
    void whatNobodyWorkedOutIsNoReferenceAndIsSaid() throws IOException {
        ListRows rows = rows(table(book("TEST-OAK", "=CONCATENATE(\"NX/\",\"4711\")")));
        assertThat(rows.entries()).hasSize(1);
        assertThat(rows.entries().getFirst().key()).doesNotContainIgnoringCase("concatenate");
        assertThat(rows.remarks()).hasSize(1).first().satisfies(remark -> {
            assertThat(remark.column()).isEqualTo("Ref");
            assertThat(remark.wrong()).contains("formula");
        });
    }

    /// The same notice came twice: once its number was kept as a text by what a person puts before it.
    @ParameterizedTest
    @ValueSource(strings = {"'4711", "=\"4711\"", "4711.0", "4711.00", "\u200b4711", "4711\u00a0"})
    void aReferenceIsTheSameWithWhatNobodyTyped(String spoilt) throws IOException {
        assertThat(key(spoilt)).isEqualTo(key("4711"));
    }

    /// The notice of yesterday was one of 2020, and half of what it said was all of it.
    @ParameterizedTest
    @ValueSource(strings = {"4712,TEST-ASH", "4712,TE"})
    void aRowWithinWhichTheFileEndsIsRefused(String cut) throws IOException {
        ListRows rows = rows(text("Ref,Surname,Came\n4711,TEST-OAK,23/11/2026 10:15\n" + cut));
        assertThat(rows.entries()).hasSize(1);
        assertThat(rows.remarks()).hasSize(1).first().satisfies(remark -> {
            assertThat(remark.fate()).isEqualTo(ListRemark.Fate.REFUSED);
            assertThat(remark.line()).isEqualTo(3);
            assertThat(remark.wrong()).isEqualTo("The file ends within this row.");
        });
    }

    /// A spreadsheet leaves off the commas behind the last value of a row, and a person the end of the last line.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref,Surname,Came\n4711,TEST-OAK,23/11/2026 10:15\n4712,TEST-ASH,22/11/2026",
                "Came,Surname,Ref\n23/11/2026,TEST-OAK,4711\n22/11/2026,TEST-ASH\n",
                "Came,Surname,Ref\n23/11/2026,TEST-OAK\n22/11/2026,TEST-ASH"
            })
    void aWholeRowIsNot(String text) throws IOException {
        assertThat(rows(text(text)).remarks()).isEmpty();
    }

    private ListTable text(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return ((ListReading.Read) ListReader.read(file)).table();
    }

    private String key(String reference) throws IOException {
        return rows(table(book("TEST-OAK", reference))).entries().getFirst().key();
    }

    private static ListRows rows(ListTable table) {
        ListProfile profile = new ListProfile(
                PROFILE.name(),
                PROFILE.kind(),
                PROFILE.sender(),
                PROFILE.order(),
                table.headings().stream().map(SpoiltSheetTest::column).toList());
        return ListRows.read(table, profile, Instant.parse("2026-11-24T12:00:00Z"));
    }

    private static ListProfile.Column column(String heading) {
        return PROFILE.columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private ListTable table(byte[] book) throws IOException {
        return ((ListReading.Read) read(book)).table();
    }

    private ListReading read(byte[] book) throws IOException {
        Path file = folder.resolve("list.xlsx");
        Files.write(file, book);
        return ListReader.read(file);
    }

    private static byte[] book(String family, String reference) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill(book.newWorksheet("Notices"), family, reference);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String family, String reference) {
        List<String> headings = List.of("Ref", "Surname", "Came");
        for (int place = 0; place < headings.size(); place++) {
            sheet.value(0, place, headings.get(place));
        }
        sheet.value(1, 0, reference);
        sheet.value(1, 1, family);
        sheet.value(1, 2, "23/11/2026 10:15");
    }

    private static void counts1904(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("xl/workbook.xml");
            String book = Files.readString(part);
            Files.writeString(part, book.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        }
    }
}
