package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.exchange.reports.ReportSheet;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.Hashes;

/// Whatever form a report is saved in, another program reads the same numbers from it.
class ReportFilesTest {

    private static final String EVIL = "=HYPERLINK(\"http://example.test\",\"Sam, \"\"x\"\"\")";

    private static ReportTable evil() {
        List<ReportTable.Row> rows = Stream.of(EVIL, "+44 1632", "-2+3", "@SUM(1)", "\tx", "O’Brien Arcade, \"SS1\"")
                .map(label -> new ReportTable.Row(
                        label, List.of(new ReportTable.Cell.Count(-3), new ReportTable.Cell.Words("=1+1"))))
                .toList();
        return new ReportTable("Places: a/b [c]", "Counted.", List.of("", "Number", "Words"), rows);
    }

    @Test
    void aWorkbookHasNumbersAsNumbersWordsAsWordsAndNoFormula() throws IOException {
        ReportTable table = evil();
        byte[] file = new ReportSheet(List.of("Sampleshire MASH"), List.of(table, table)).workbook();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).hasSize(2).extracting(Sheet::getName).doesNotHaveDuplicates();
            List<Row> rows = sheets.getFirst().read();
            int from = rows.size() - table.rows().size();
            for (int at = 0; at < table.rows().size(); at++) {
                Row row = rows.get(from + at);
                assertThat(row.getCell(0).getText())
                        .isEqualTo(table.rows().get(at).label());
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCell(1).asNumber().intValue()).isEqualTo(-3);
                assertThat(row.getCell(2).getText()).isEqualTo("=1+1");
                assertThat(row.stream()).extracting(Cell::getType).doesNotContain(CellType.FORMULA);
            }
        }
    }

    /// A name has room for 31 letters: it ended amid a word.
    @Test
    void noNameOfASheetEndsAmidAWord() throws IOException {
        List<ReportTable> tables = Stream.concat(
                        Stream.of(ReportKind.values()).map(ReportKind::title),
                        Stream.of("A title of many words without any comma in it", "x".repeat(40)))
                .map(title -> new ReportTable(title, "Counted.", List.of(""), List.of()))
                .toList();
        List<String> names = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(new ReportSheet(List.of(), tables).workbook()))) {
            book.getSheets().forEach(sheet -> names.add(sheet.getName()));
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        assertThat(names.getLast()).isEqualTo("x".repeat(31));
        for (int at = 0; at < names.size() - 1; at++) {
            String title = tables.get(at).title().replaceAll("[:/]", " ");
            assertThat(title + " ").startsWith(names.get(at));
            assertThat(title.substring(names.get(at).length())).matches("|[ ,].*");
        }
        assertThat(names).contains("Referral to first decision", "A title of many words without");
    }

    @Test
    void textWithCommasHoldsNothingThatAProgramWouldCalculate() throws IOException {
        byte[] file = new ReportSheet(List.of("=now()"), List.of(evil())).csv();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
        List<String> cells = new ArrayList<>();
        records.forEach(record -> record.forEach(cells::add));
        assertThat(cells)
                .filteredOn(cell -> !cell.isEmpty() && !cell.equals("-3"))
                .noneMatch(cell -> "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
        assertThat(cells).contains("'" + EVIL, "'=now()", "-3", "O’Brien Arcade, \"SS1\"");
    }

    @Test
    void everyReportStandsInEachFileAsOnTheScreen() throws Exception {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(6))) {
            ReportBook book = hub.reports.read(
                    Hub.CHAIR.viewer(), ReportQuestion.of(ReportPeriod.yearTo(Hub.TODAY)), Optional.empty());
            List<ReportTable> tables = Stream.of(ReportKind.values())
                    .map(kind -> book.table(kind, ChildSplit.SEX))
                    .toList();
            DataFile sheet = hub.reports.file(Hub.CHAIR, book, tables, ReportService.FileForm.XLSX);
            workbook(sheet.bytes(), tables);
            DataFile pages = hub.reports.file(Hub.CHAIR, book, tables, ReportService.FileForm.PDF);
            pdf(pages.bytes(), tables);
            DataFile text = hub.reports.file(Hub.CHAIR, book, tables.subList(0, 1), ReportService.FileForm.CSV);
            assertThat(hub.hub.database.trail().entries(1).getFirst().deed()).isEqualTo("reports.save");
            areInTheRegister(hub, List.of(sheet, pages, text), tables.size());
            assertThat(new String(text.bytes(), StandardCharsets.UTF_8))
                    .contains(text.issue().reference());
        }
    }

    /// Each with a number of its own, its hash and numbers only of what it holds.
    private static void areInTheRegister(ReportHub hub, List<DataFile> files, int reports) {
        List<DataIssue> lines = hub.hub.database.read(
                Hub.CHAIR.viewer(),
                AuditEvent.of("exports.view"),
                tx -> tx.exports().all());
        assertThat(lines)
                .extracting(DataIssue::reference)
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(file -> file.issue().reference()).toList());
        assertThat(lines).extracting(DataIssue::kind).containsOnly(DataKind.REPORT);
        for (DataFile file : files) {
            assertThat(lines)
                    .filteredOn(line -> line.reference().equals(file.issue().reference()))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.fileHash()).isEqualTo(Hashes.sha256Hex(file.bytes()));
                        assertThat(line.holds()).matches("(" + reports + " reports|1 report), .*");
                    });
        }
    }

    /// Whoever does not see a chart hears what it is of, what of it is drawn, and what stands out; whoever does finds
    /// its table below. Beside another period and told apart it is of the period that was asked for.
    @Test
    void aChartIsAFigureThatSaysWhatItShows() throws Exception {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(6))) {
            ReportPeriod year = ReportPeriod.yearTo(Hub.TODAY);
            ReportBook book = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(year), Optional.of(year.before()));
            List<ReportTable> tables = Stream.of(ReportKind.values())
                    .map(kind -> book.table(kind, ChildSplit.NONE))
                    .toList();
            DataFile pages = hub.reports.file(Hub.CHAIR, book, tables, ReportService.FileForm.PDF);
            Files.createDirectories(Path.of("target", "pages"));
            Files.write(Path.of("target", "pages", "report.pdf"), pages.bytes());
            pdf(pages.bytes(), tables);
            List<String> told = tables.stream()
                    .filter(table -> table.rows().size() > 1 && table.rows().size() < 57)
                    .filter(table -> most(table) > 0)
                    .map(table -> "Chart of bars: " + table.title() + ". Most: " + most(table) + ". " + drawn(table)
                            + "Every number stands in the table below.")
                    .toList();
            assertThat(told)
                    .hasSizeGreaterThan(5)
                    .anyMatch(words -> words.contains("Only Number is drawn."))
                    .anyMatch(words -> words.contains("Only Number and Out of are drawn."));
            assertThat(figures(pages.bytes())
                            .map(words -> words.replaceFirst("Most: .*, (\\d+)( of \\d+)?\\. ", "Most: $1. ")))
                    .containsExactlyElementsOf(told);
        }
    }

    private static String drawn(ReportTable table) {
        if (table.columns().contains("Out of")) {
            return "Only Number and Out of are drawn. ";
        }
        return table.columns().contains("Earlier") ? "Only Number is drawn. " : "";
    }

    private static int most(ReportTable table) {
        return table.rows().stream()
                .map(row -> row.cells().getFirst().words())
                .filter(words -> words.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static Stream<String> figures(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return figures(document.getDocumentCatalog().getStructureTreeRoot()).toList().stream();
        }
    }

    private static Stream<String> figures(PDStructureNode node) {
        Stream<String> own = node instanceof PDStructureElement element
                        && element.getStructureType().equals("Figure")
                ? Stream.of(element.getAlternateDescription())
                : Stream.empty();
        return Stream.concat(
                own,
                node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .flatMap(kid -> figures((PDStructureNode) kid)));
    }

    private static void workbook(byte[] file, List<ReportTable> tables) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).hasSameSizeAs(tables);
            for (int at = 0; at < tables.size(); at++) {
                ReportTable table = tables.get(at);
                List<Row> rows = sheets.get(at).read();
                List<List<String>> found = rows
                        .subList(rows.size() - table.rows().size(), rows.size())
                        .stream()
                        .map(row -> row.stream().map(Cell::getText).toList())
                        .toList();
                List<List<String>> told = table.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.label()),
                                        row.cells().stream().map(ReportTable.Cell::words))
                                .toList())
                        .toList();
                assertThat(found).as(table.title()).isEqualTo(told);
            }
        }
    }

    private static void pdf(byte[] file, List<ReportTable> tables) throws Exception {
        assertThat(new VeraPdf().faults(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (ReportTable table : tables) {
                assertThat(text).contains(table.title());
                table.rows()
                        .forEach(row -> assertThat(text.replace(" ", ""))
                                .contains((row.label() + row.cells().getFirst().words()).replace(" ", "")));
            }
            assertThat(text).contains("OFFICIAL-SENSITIVE").doesNotContain("Test-Family");
        }
    }
}
