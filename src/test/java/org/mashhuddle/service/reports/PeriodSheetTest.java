package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.papers.IssuedFile;

/// A chair wants what agencies did over the days that Reports shows, on paper with a number, and not only what the
/// board gets of a quarter (`domain.md` 5.2: weekly or monthly performance sheet).
class PeriodSheetTest {

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void oneMeetingIsHeldOnTheTwentyFourthOfNovember() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private IssuedFile issued(ReportPeriod period) {
        IssuedFile file = hub.services.actionPapers().issue(hub.chair(), period);
        hub.services.papers().saved(hub.chair(), file);
        return file;
    }

    private static String text(IssuedFile file) throws IOException {
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "period-sheet.pdf"), file.pdf());
        try (PDDocument pdf = Loader.loadPDF(file.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void countsTheChosenDaysAndNoOthers() throws IOException {
        LocalDate day = hub.book(hub.today).meeting().heldOn();
        ReportPeriod that = new ReportPeriod(day, day);
        ReportPeriod later = new ReportPeriod(day.plusDays(1), day.plusDays(7));

        assertThat(text(issued(later))).contains("Meetings held 0", "25/11/2026 to 01/12/2026, not over yet");
        IssuedFile file = issued(that);
        String text = text(file);

        assertThat(text)
                .contains("Performance sheet", "For 24/11/2026 to 24/11/2026", "Meetings held 1")
                .contains("Recipient: ", "Copy 1 of 1", "Sealed 24/11/2026");
        assertThat(new VeraPdf().faults(file.pdf())).isEmpty();
        hub.book(hub.today).subjects().values().forEach(who -> assertThat(text).doesNotContain(who.displayName()));
    }

    @Test
    void eachStandsInTheRegisterBesideTheOthers() {
        LocalDate day = hub.book(hub.today).meeting().heldOn();
        IssuedFile month = issued(ReportPeriod.monthOf(day));
        IssuedFile again = issued(ReportPeriod.monthOf(day));

        assertThat(month.reference()).isNotEqualTo(again.reference());
        assertThat(hub.services.papers().queue(hub.viewer(), hub.today).queue().out())
                .filteredOn(one -> one.paper().key().kind() == PaperKind.PERIOD)
                .allMatch(one -> one.state() == PaperState.ISSUED)
                .hasSize(2);
    }
}
