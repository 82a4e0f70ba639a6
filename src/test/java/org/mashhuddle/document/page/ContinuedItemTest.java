package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;

/// Who takes one page out of the minutes sees whose it is: a page that begins in the middle of an item says at its head
/// which, and no other page says anything there.
class ContinuedItemTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final Pattern WORD = Pattern.compile("\\bof(\\d+)x");
    private static final Pattern CONTINUED =
            Pattern.compile("Item (\\d+)\\. Child (\\S+) \\((?:Agency \\S+, )?continued\\)");
    private static final Pattern SPEAKER = Pattern.compile("\\((Agency \\S+), continued\\)");
    private static final Pattern SAID = Pattern.compile("\\bby(\\d+)x");

    private static Minutes.Item item(int number, int words, int actions) {
        String word = "of" + number + "x ";
        return new Minutes.Item(
                number,
                false,
                "Child C" + number,
                Optional.empty(),
                "",
                word,
                List.of(word),
                List.of(new Minutes.Shared(
                        "Agency P", "A. Patel", word.repeat(words).strip(), word.strip())),
                Optional.empty(),
                Optional.of(word.repeat(words / 3 + 1).strip()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IntStream.rangeClosed(1, actions)
                        .mapToObj(i -> new Minutes.ActionLine(
                                number + "." + i, "Police", word.repeat(4).strip(), "A. Patel", "Fri"))
                        .toList());
    }

    private static byte[] printed(List<Minutes.Item> items) {
        Minutes whole = PrintedExamples.minutes(1);
        return new MinutesLayout(RENDERER)
                .print(new Minutes(
                        whole.head(),
                        whole.attendance(),
                        whole.opening(),
                        items,
                        List.of(),
                        List.of(),
                        whole.standing()))
                .bytes();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
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

    /// Of which item a page must say that it goes on: whose words stand above the first heading of an item.
    private static List<String> expected(String page) {
        Matcher heading = Pattern.compile("(?m)^Item \\d+\\. Child C\\d+$").matcher(page);
        String above = heading.find() ? page.substring(0, heading.start()) : page;
        return WORD.matcher(above)
                .results()
                .map(found -> found.group(1) + " C" + found.group(1))
                .distinct()
                .toList();
    }

    private static List<String> said(String page) {
        return CONTINUED
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 13})
    void aPageThatBeginsInTheMiddleOfAnItemNamesIt(int step) throws IOException {
        List<Minutes.Item> items = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> item(i, 40 + (i * step * 29) % 330, i * step % 7))
                .toList();
        byte[] pdf = printed(items);
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("continued-" + step + ".pdf"), pdf);
        List<String> pages = pages(pdf);
        assertThat(pages.stream().flatMap(page -> expected(page).stream()))
                .as("items that go on")
                .hasSizeGreaterThan(2);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(said(pages.get(page))).as("page " + (page + 1)).isEqualTo(expected(pages.get(page)));
        }
    }

    /// The end of an item may fall just on the end of a page: the next one names nobody.
    @Test
    void whateverTheLengthOfTheFirstItem() throws IOException {
        for (int rows = 9; rows < 16; rows++) {
            for (String page : pages(printed(List.of(item(1, rows * 3, rows), item(2, 20, 1))))) {
                assertThat(said(page)).as(rows + " rows").isEqualTo(expected(page));
            }
        }
    }

    /// Whose words go on is said too, where the page before has their name; not where words of nobody go on.
    @ParameterizedTest
    @ValueSource(ints = {3, 8, 11, 17, 23})
    void whereTheWordsOfAnAgencyGoOnTheHeadNamesIt(int step) throws IOException {
        List<Minutes.Shared> shared = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Minutes.Shared(
                        "Agency A" + i,
                        "A. Patel",
                        ("by" + i + "x ").repeat(60 + i * step * 41 % 400).strip(),
                        "Own"))
                .toList();
        byte[] pdf = printed(List.of(sharing(shared, "of1x ".repeat(700).strip())));
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("speaker-" + step + ".pdf"), pdf);
        List<String> pages = pages(pdf);
        int named = 0;
        for (int page = 1; page < pages.size(); page++) {
            List<String> above = SAID.matcher(pages.get(page - 1))
                    .results()
                    .map(found -> "Agency A" + found.group(1))
                    .toList();
            List<String> here = SAID.matcher(pages.get(page))
                    .results()
                    .map(found -> "Agency A" + found.group(1))
                    .toList();
            boolean goesOn =
                    !above.isEmpty() && !here.isEmpty() && above.getLast().equals(here.getFirst());
            assertThat(SPEAKER.matcher(pages.get(page)).results().map(found -> found.group(1)))
                    .as("page " + (page + 1))
                    .isEqualTo(goesOn ? List.of(here.getFirst()) : List.of());
            named += goesOn ? 1 : 0;
        }
        assertThat(named).isGreaterThan(2);
        assertThat(pages.getLast()).contains("Item 1. Child C1 (continued)");
    }

    private static Minutes.Item sharing(List<Minutes.Shared> shared, String risk) {
        return new Minutes.Item(
                1,
                false,
                "Child C1",
                Optional.empty(),
                "",
                "",
                List.of(),
                shared,
                Optional.empty(),
                Optional.of(risk),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// In one line, however long it is.
    @Test
    void aLongNameHasRoomAtTheHead() throws IOException {
        String name = "Child C1" + " WWWWWWWWW-MMMMMMMM".repeat(9);
        Minutes.Item shared = item(1, 900, 0);
        byte[] pdf = printed(List.of(new Minutes.Item(
                1,
                false,
                name,
                Optional.empty(),
                "",
                "",
                List.of(),
                shared.shared(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of())));
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("continued-long.pdf"), pdf);
        List<String> with =
                pages(pdf).stream().filter(page -> page.contains("continued)")).toList();
        assertThat(with)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.lines().filter(line -> line.contains("continued)")))
                        .singleElement()
                        .asString()
                        .startsWith("Item 1. Child C1 WWWWWWWWW-MMMMMMMM"));
    }

    @Test
    void soDoesAnExtract() throws IOException {
        Paper.Extract extract = new Paper.Extract(
                PrintedExamples.slip().head(), List.of(), List.of(item(1, 900, 3), item(2, 20, 1), item(3, 900, 3)));
        List<String> pages = pages(new PaperLayout(RENDERER).print(extract).bytes());
        assertThat(pages.stream().flatMap(page -> said(page).stream())).isNotEmpty();
        for (String page : pages) {
            assertThat(said(page)).isEqualTo(expected(page));
        }
    }

    /// A draft too, and where nothing goes on nothing is said.
    @Test
    void aPageWithWholeItemsNamesNone() throws IOException {
        assertThat(Stream.of(1, 2).map(i -> item(i, 10, 1)).toList())
                .satisfies(items ->
                        assertThat(pages(printed(List.copyOf(items)))).noneMatch(page -> page.contains("continued)")));
    }
}
