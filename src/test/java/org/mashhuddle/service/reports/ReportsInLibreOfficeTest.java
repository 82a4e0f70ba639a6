package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.exchange.reports.ReportSheet;
import org.mashhuddle.fixture.LibreOffice;
import org.mashhuddle.store.Hub;

/// The tables of a year, saved as a workbook and opened by LibreOffice: the same cells.
class ReportsInLibreOfficeTest {

    @TempDir
    private Path folder;

    @Tag("long")
    @Test
    void everyTableShowsTheSameCells() throws Exception {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(6))) {
            ReportBook book = hub.reports.read(
                    Hub.CHAIR.viewer(), ReportQuestion.of(ReportPeriod.yearTo(Hub.TODAY)), Optional.empty());
            List<ReportTable> tables = Stream.of(ReportKind.values())
                    .map(kind -> book.table(kind, ChildSplit.AGE))
                    .toList();
            byte[] file = hub.reports
                    .file(Hub.CHAIR, book, tables, ReportService.FileForm.XLSX)
                    .bytes();
            showsTheSame(new LibreOffice(folder).sheets(file), tables);
        }
    }

    @Test
    void whatLooksLikeAFormulaIsShownAsItStandsAndNotWorkedOut() throws Exception {
        ReportTable table = new ReportTable(
                "Places: a/b [c]",
                "Counted.",
                List.of("", "Number", "Words"),
                Stream.of("=1+1", "+44 1632", "@SUM(1)", "O’Brien Arcade, \"SS1\"", "08/2026", "1/2")
                        .map(label -> new ReportTable.Row(
                                label, List.of(new ReportTable.Cell.Count(7), new ReportTable.Cell.Words("=NOW()"))))
                        .toList());
        byte[] file = new ReportSheet(List.of("=2+2"), List.of(table)).workbook();
        List<String> sheets = new LibreOffice(folder).sheets(file);
        showsTheSame(sheets, List.of(table));
        assertThat(sheets.getFirst()).contains("=2+2");
    }

    /// In any order: LibreOffice names the file of each sheet after it.
    private static void showsTheSame(List<String> sheets, List<ReportTable> tables) throws Exception {
        List<List<List<String>>> shown = new ArrayList<>();
        for (String sheet : sheets) {
            shown.add(CSVFormat.RFC4180.parse(new StringReader(sheet)).getRecords().stream()
                    .map(CSVRecord::toList)
                    .toList());
        }
        assertThat(shown).hasSameSizeAs(tables);
        for (ReportTable table : tables) {
            List<List<String>> told = table.rows().stream()
                    .map(row -> Stream.concat(
                                    Stream.of(row.label()), row.cells().stream().map(ReportTable.Cell::words))
                            .toList())
                    .toList();
            assertThat(shown).as(table.title()).anySatisfy(rows -> {
                assertThat(rows).anySatisfy(row -> assertThat(row).contains(table.title()));
                assertThat(rows.subList(rows.size() - told.size(), rows.size())).isEqualTo(told);
            });
        }
    }
}
