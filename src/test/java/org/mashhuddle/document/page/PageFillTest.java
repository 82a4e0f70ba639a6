package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// What a person sees who turns the pages of a paper: no heading stands alone at the foot of one, none
/// is left nearly empty, and no name is cut at its apostrophe.
class PageFillTest {

    private static final PaperLayout PAPERS = new PaperLayout(new PdfRenderer());
    private static final String WHY = "Missing since Mon 22:20, confirmed 06:50 by police, third time in ninety days ";

    private static PaperHead head() {
        return PrintedExamples.slip().head();
    }

    private static List<String> pages(String name, Paper paper) throws IOException {
        byte[] pdf = PAPERS.print(paper).bytes();
        Path folder = Files.createDirectories(Path.of("target", "pages", "fill"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                text.setSortByPosition(true);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }

    private static Paper.AgendaRow agendaRow(int number, int longer) {
        return new Paper.AgendaRow(
                number, "Amira TEST-BIRCH, 14", Optional.empty(), WHY.repeat(longer), 5, "09:30", false, false);
    }

    /// However many rows stand before it, and however high its own first row is.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noHeadingOfAnAgendaStandsAloneAtTheFootOfAPage(boolean forNotes) throws IOException {
        for (int before = 1; before <= 14; before++) {
            for (int longer = 1; longer <= 3; longer++) {
                List<Paper.AgendaRow> rows = IntStream.rangeClosed(1, before)
                        .mapToObj(i -> agendaRow(i, 1))
                        .toList();
                Paper agenda = new Paper.AgendaSheet(
                        head(),
                        List.of(
                                new Paper.AgendaGroup("Missing now", rows),
                                new Paper.AgendaGroup("Back again", List.of(agendaRow(before + 1, longer)))),
                        List.of(),
                        "In all so many items.",
                        forNotes);
                List<String> pages = pages("agenda", agenda);
                String where = before + " rows before one of " + longer + ", for notes " + forNotes;
                List<String> with = pages.stream()
                        .filter(page -> page.contains("Back again"))
                        .toList();
                assertThat(with).as(where).hasSize(1);
                String behind = with.getFirst().substring(with.getFirst().indexOf("Back again"));
                assertThat(behind).as(where).contains("Amira");
            }
        }
    }

    private static Paper.Row action(String run) {
        return new Paper.Row("1.1", run, run, run, "Fri 27/11 16:00");
    }

    @ParameterizedTest
    @CsvSource({"300, 1", "300, 2", "1200, 1"})
    void aSlipWithOneLongRunFillsItsFirstPage(int letters, int rows) throws IOException {
        String run = "Q".repeat(letters);
        List<Paper.Row> all = Stream.generate(() -> action(run)).limit(rows).toList();
        List<String> pages = pages("slip-" + letters + "-" + rows, new Paper.AgencySlip(head(), all));
        long onFirst = pages.getFirst().chars().filter(letter -> letter == 'Q').count();
        assertThat(onFirst).as("letters on the first page").isGreaterThan(300);
    }

    /// Half a number is another one.
    @ParameterizedTest
    @ValueSource(strings = {"10.80", "38.88", "64.100"})
    void theNumberOfAnActionStandsOnOneLine(String number) throws IOException {
        Paper.Row row = new Paper.Row(number, "Amira TEST-BIRCH", "See Amira alone", "A. Patel", "Fri 27/11 16:00");
        assertThat(pages("slip-number", new Paper.AgencySlip(head(), List.of(row))))
                .anyMatch(page -> page.contains(number + " "));
    }

    @Test
    void wordsOfTwoPagesInOneRowFillTheFirst() throws IOException {
        String words = "we agreed to visit every day and to ring before we come ".repeat(60);
        Paper.Row row = new Paper.Row("1.1", "Amira TEST-BIRCH", words, "A. Patel", "Fri 27/11 16:00");
        List<String> pages = pages("slip-words", new Paper.AgencySlip(head(), List.of(row)));
        assertThat(pages.getFirst().split("agreed", -1)).hasSizeGreaterThan(12);
    }

    /// A row of usual length is whole on one page.
    @Test
    void aRowOfUsualLengthIsNotTornApart() throws IOException {
        List<Paper.Row> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Paper.Row(
                        "1." + i, "Amira TEST-BIRCH", "begin" + i + " " + WHY.repeat(2) + "end" + i, "A. Patel", "Fri"))
                .toList();
        for (String page : pages("slip-usual", new Paper.AgencySlip(head(), rows))) {
            for (int i = 1; i <= 40; i++) {
                assertThat(page.matches("(?s).*begin" + i + "\\b.*"))
                        .as("row " + i)
                        .isEqualTo(page.matches("(?s).*end" + i + "\\b.*"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tilly TEST-O\u2019MAPLE", "Tilly TEST-O'MAPLE", "Chloe D\u2019ARCY", "N\u02bcDIAYE"})
    void noNameIsCutBehindItsApostrophe(String name) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(name + ", 8");
        List<Integer> ends =
                Stream.generate(breaks::next).takeWhile(at -> at >= 0).toList();
        assertThat(ends).isNotEmpty();
        assertThat(ends)
                .noneMatch(at -> at > 0 && at <= name.length() && "'\u2019\u02bc".indexOf(name.charAt(at - 1)) >= 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jordan TEST-ALDER",
                "Kofi Smith-Jones",
                "C. TEST-O\u2019MAPLE",
                "\u015eirin Y\u0131ld\u0131z-\u00d6z"
            })
    void noShortNameIsCutAtItsHyphen(String name) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(name + ", 15, at the day-care centre");
        List<Integer> ends =
                Stream.generate(breaks::next).takeWhile(at -> at >= 0).toList();
        assertThat(ends).noneMatch(at -> at > 0 && at <= name.length() && name.charAt(at - 1) == '-');
        assertThat(ends).as("other words with a hyphen end a line as ever").contains(name.length() + 17);
    }

    /// One that no narrow column holds is cut at its hyphen rather than anywhere.
    @Test
    void aLongNameMayBeCutAtItsHyphen() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("Carraway-Fennimore");
        assertThat(Stream.generate(breaks::next).takeWhile(at -> at >= 0)).contains("Carraway-".length());
    }

    /// The chair reads the reasons aloud from this copy.
    @Test
    void theChairsCopyHasRoomForWhySomebodyIsOnIt() throws IOException {
        Paper agenda = new Paper.AgendaSheet(
                head(),
                List.of(new Paper.AgendaGroup("Missing now", List.of(agendaRow(1, 1)))),
                List.of(),
                "In all one item.",
                true);
        List<String> lines = pages("agenda-why", agenda).getFirst().lines().toList();
        int first = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("Missing since"))
                .findFirst()
                .orElseThrow();
        int last = IntStream.range(first, lines.size())
                .filter(line -> lines.get(line).contains("days"))
                .findFirst()
                .orElseThrow();
        assertThat(last - first).as("lines for " + WHY.length() + " letters").isLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960 100", "999 000 0425"})
    void noTelephoneOrNhsNumberIsBrokenAcrossLines(String number) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("Ring " + number + ", please");
        assertThat(Stream.generate(breaks::next).takeWhile(at -> at >= 0))
                .containsExactly(5, 5 + number.length() + 2, 5 + number.length() + 8);
    }

    @Test
    void anAgendaSaysWhatItIsAndNothingOfASeal() throws IOException {
        assertThat(pages("agenda-foot", PrintedExamples.agenda()))
                .allSatisfy(page -> assertThat(page)
                        .contains("It says what was planned, and not what was agreed.")
                        .doesNotContain("sealed")
                        .doesNotContain("signer unknown"));
    }

    /// Somebody carries a sheet more for it, and overlooks it on the desk.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noSingleItemOfAnAgendaStandsAloneOnItsLastPage(boolean forNotes) throws IOException {
        for (int before = 6; before <= 22; before++) {
            List<Paper.AgendaRow> rows = IntStream.rangeClosed(1, before)
                    .mapToObj(i -> agendaRow(i, 1))
                    .toList();
            Paper agenda = new Paper.AgendaSheet(
                    head(),
                    List.of(
                            new Paper.AgendaGroup("Missing now", rows),
                            new Paper.AgendaGroup("People of concern", List.of(agendaRow(before + 1, 1)))),
                    List.of(),
                    "In all so many items.",
                    forNotes);
            List<String> pages = pages("agenda-end", agenda);
            assertThat(pages.stream().mapToInt(PageFillTest::items).sum()).isEqualTo(before + 1);
            assertThat(pages.size() == 1 || items(pages.getLast()) > 1)
                    .as("%d items on the last of %d pages after %d", items(pages.getLast()), pages.size(), before)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTimeOfAnAgendaIsBrokenAcrossLines(boolean forNotes) throws IOException {
        List<String> times = List.of("00:00", "04:40", "08:48", "09:40", "10:40", "20:08");
        List<Paper.AgendaRow> rows = times.stream()
                .map(time -> new Paper.AgendaRow(1, "Amira TEST-BIRCH", Optional.empty(), WHY, 5, time, false, false))
                .toList();
        Paper agenda = new Paper.AgendaSheet(
                head(), List.of(new Paper.AgendaGroup("Missing now", rows)), List.of(), "In all.", forNotes);
        assertThat(String.join("\n", pages("agenda-times", agenda)).split("[ \\n]"))
                .containsAll(times);
    }

    private static int items(String page) {
        return page.split("Amira TEST-BIRCH", -1).length - 1;
    }

    /// Read off the page by where its letters stand: the halves of a postcode are on one line.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noPostcodeIsBrokenAcrossLinesOfAnAgenda(boolean forNotes) throws IOException {
        for (int letters = 4; letters <= 16; letters += 2) {
            String name = "Arcade " + "x".repeat(letters) + ", SS1 0XX";
            Paper agenda = new Paper.AgendaSheet(
                    head(),
                    List.of(new Paper.AgendaGroup(
                            "People of concern and places",
                            List.of(new Paper.AgendaRow(1, name, Optional.empty(), WHY, 5, "09:30", false, false)))),
                    List.of(),
                    "In all one item.",
                    forNotes);
            assertThat(pages("agenda-postcode", agenda).getFirst().lines())
                    .as(name)
                    .anyMatch(line -> line.contains("SS1 0XX"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SS1 0XX", "EC1A 1BB", "M1 1AE", "CR2 6XH"})
    void noPostcodeIsBroken(String postcode) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("At " + postcode + ", and 4 more");
        assertThat(Stream.generate(breaks::next).takeWhile(at -> at >= 0))
                .startsWith(3, 3 + postcode.length() + 2, 3 + postcode.length() + 6);
    }

    /// Whoever turns to the last page sees facts of the signature, and not a sentence alone.
    @Test
    void theLastPageOfMinutesHoldsFactsOfTheSignature() throws IOException {
        Minutes whole = PrintedExamples.minutes(1);
        for (int lines = 1; lines < 28; lines++) {
            List<Minutes.SignatureLine> signature = IntStream.range(0, lines)
                    .mapToObj(at -> new Minutes.SignatureLine("Signed " + at, "10:54, by the chair of this meeting."))
                    .toList();
            byte[] pdf = new MinutesLayout(new PdfRenderer())
                    .print(new Minutes(
                            whole.head(),
                            whole.attendance(),
                            whole.opening(),
                            whole.items(),
                            whole.signedOver(),
                            signature,
                            whole.standing(),
                            whole.replaces(),
                            whole.closing()))
                    .bytes();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(document.getNumberOfPages());
                assertThat(text.getText(document))
                        .as("%d lines of the signature", lines)
                        .contains("by the chair of this meeting.");
            }
        }
    }
}
