package org.mashhuddle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.page.PageImage;
import org.mashhuddle.document.page.PdfPages;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;

/// A run without a space, a web address or a slip of the keyboard, is whole on the page: in the text
/// layer letter by letter, and in the picture, within the margins and over nothing else.
class LongRunsTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final String LETTER = "Q";
    private static final float MARGIN = 44; // points; 60 CSS pixels are 45
    private static final float WIDTH = 595.28f;
    private static final float BODY_FROM = 84;
    private static final float BODY_TO = 842 - 82;
    private static final float HEAD_FROM = 99;
    private static final float HEAD_TO = 106;
    private static final int WHITE = 0xF8;

    /// A document with the run in one place; `times` it stands there.
    record Place(String name, int times, java.util.function.Function<String, byte[]> print) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Place minutes(String name, int times, java.util.function.Function<String, Minutes> minutes) {
        return new Place(
                "minutes, " + name,
                times,
                run -> new MinutesLayout(RENDERER).print(minutes.apply(run)).bytes());
    }

    private static Place paper(String name, int times, java.util.function.Function<String, Paper> paper) {
        return new Place(
                name,
                times,
                run -> new PaperLayout(RENDERER).print(paper.apply(run)).bytes());
    }

    static Stream<Place> places() {
        return Stream.of(
                minutes("name of a child", 2, run -> item(with("title", run))),
                minutes("identity", 1, run -> item(with("identity", run))),
                minutes("why today", 1, run -> item(with("why", run))),
                minutes("what was shared", 1, run -> item(with("shared", run))),
                minutes("who shared it", 1, run -> item(with("speaker", run))),
                minutes("whose words", 1, run -> item(with("words", run))),
                minutes("voice", 1, run -> item(with("voice", run))),
                minutes("risk", 1, run -> item(with("risk", run))),
                minutes("rationale", 1, run -> item(with("because", run))),
                minutes("outcome", 1, run -> item(with("outcome", run))),
                minutes("disagreement", 1, run -> item(with("disagreement", run))),
                minutes("strategy answer", 1, run -> item(with("answer", run))),
                minutes("words of an action", 1, run -> item(with("action", run))),
                minutes("who does it", 1, run -> item(with("who", run))),
                minutes("agency of an action", 1, run -> item(with("agency", run))),
                minutes("opening", 1, run -> item(with("opening", run))),
                minutes("signed over", 1, run -> item(with("over", run))),
                minutes("attendance", 3, run -> item(with("attendee", run))),
                paper(
                        "action list",
                        3,
                        run -> new Paper.ActionList(head(), List.of(new Paper.Group("Health", List.of(row(run)))))),
                paper(
                        "group of the action list",
                        1,
                        run -> new Paper.ActionList(head(), List.of(new Paper.Group(run, List.of())))),
                paper("slip", 3, run -> new Paper.AgencySlip(head(), List.of(row(run)))),
                paper("plan", 6, LongRunsTest::plan),
                paper("agenda", 4, run -> agenda(run, false)),
                paper("agenda for notes", 4, run -> agenda(run, true)),
                paper(
                        "cover sheet",
                        2,
                        run -> new Paper.CoverSheet(head(), List.of(new Paper.Fact("To", run)), "Ring " + run)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aRunOf300LettersIsWhole(Place place) throws IOException {
        isWhole(place, 300);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("places")
    void aRunOf3000LettersIsWhole(Place place) throws IOException {
        isWhole(place, 3000);
    }

    private static void isWhole(Place place, int length) throws IOException {
        byte[] pdf = place.print().apply(LETTER.repeat(length));
        Path folder = Files.createDirectories(Path.of("target", "pages", "runs"));
        Files.write(folder.resolve(place.name().replaceAll("\\W+", "-") + "-" + length + ".pdf"), pdf);
        Letters letters = Letters.of(pdf);
        assertThat(letters.found.size() - letters.atHead()).isEqualTo(length * place.times());
        assertThat(letters.outside()).as("outside the body").isZero();
        assertThat(letters.overlapping()).as("over another letter").isZero();
        for (PageImage page : new PdfPages().all(pdf, 1)) {
            assertThat(inkBeyondMargins(page)).as("ink beyond the margin").isZero();
        }
    }

    private static int inkBeyondMargins(PageImage page) {
        int ink = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                boolean margin = x < MARGIN || x > WIDTH - MARGIN;
                ink += margin && (page.argb()[y * page.width() + x] & 0xFF) < WHITE ? 1 : 0;
            }
        }
        return ink;
    }

    /// Where each letter of the run is drawn.
    private static final class Letters extends PDFTextStripper {

        private final List<TextPosition> found = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();
        private final List<TextPosition> all = new ArrayList<>();
        private final List<Integer> pagesOfAll = new ArrayList<>();

        static Letters of(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Letters letters = new Letters();
                letters.setSuppressDuplicateOverlappingText(false);
                letters.getText(document);
                return letters;
            }
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            super.processTextPosition(at);
            all.add(at);
            pagesOfAll.add(getCurrentPageNo());
            if (at.getUnicode().equals(LETTER)) {
                found.add(at);
                pages.add(getCurrentPageNo());
            }
        }

        /// Of those of the line that names an item where it goes on: as much of a name as the line has room for.
        long atHead() {
            return IntStream.range(0, found.size())
                    .filter(i -> isAtHead(found.get(i)) && goesOn(pages.get(i)))
                    .count();
        }

        private boolean goesOn(int page) {
            return IntStream.range(0, all.size())
                    .anyMatch(i -> pagesOfAll.get(i) == page
                            && isAtHead(all.get(i))
                            && all.get(i).getUnicode().equals("("));
        }

        private static boolean isAtHead(TextPosition at) {
            return at.getYDirAdj() > HEAD_FROM && at.getYDirAdj() < HEAD_TO;
        }

        long outside() {
            return found.stream()
                    .filter(at -> at.getXDirAdj() < MARGIN
                            || at.getXDirAdj() + at.getWidthDirAdj() > WIDTH - MARGIN
                            || at.getYDirAdj() < BODY_FROM
                            || at.getYDirAdj() > BODY_TO)
                    .count();
        }

        /// Letters that begin at the place where another one stands already.
        int overlapping() {
            Map<String, Integer> places = new TreeMap<>();
            for (int i = 0; i < all.size(); i++) {
                TextPosition at = all.get(i);
                if (!at.getUnicode().isBlank()) {
                    String place = pagesOfAll.get(i) + " " + Math.round(at.getYDirAdj() / 3) + " "
                            + Math.round((at.getXDirAdj() + at.getWidthDirAdj() / 2) / 3);
                    places.merge(place, 1, Integer::sum);
                }
            }
            return (int) places.values().stream().filter(count -> count > 2).count();
        }
    }

    private static Map<String, String> with(String part, String run) {
        return Map.of(part, run);
    }

    private static Minutes item(Map<String, String> said) {
        UnaryOperator<String> of = part -> said.getOrDefault(part, "short");
        Minutes.Item item = new Minutes.Item(
                1,
                false,
                of.apply("title"),
                Optional.of(new Minutes.Rating("A", "Amber")),
                of.apply("identity"),
                "Discussed 09:48 to 09:54.",
                List.of(of.apply("why")),
                List.of(new Minutes.Shared("Police", of.apply("speaker"), of.apply("shared"), of.apply("words"))),
                Optional.of(new Minutes.Heard("Ann", of.apply("voice"))),
                Optional.of(of.apply("risk")),
                Optional.empty(),
                Optional.of(
                        new Minutes.StrategyHeld("Held.", List.of(new Minutes.Answered("Harm", of.apply("answer"))))),
                Optional.of(new Minutes.Decided(
                        of.apply("outcome"), Optional.of(of.apply("because")), "", List.of(of.apply("disagreement")))),
                List.of(new Minutes.ActionLine("1.1", of.apply("agency"), of.apply("action"), of.apply("who"), "Fri")));
        String attendee = said.getOrDefault("attendee", "short");
        return new Minutes(
                PrintedExamples.minutes(0).head(),
                List.of(new Minutes.Attendee(attendee, attendee, attendee, "Present")),
                List.of(of.apply("opening")),
                List.of(item),
                List.of(of.apply("over")),
                List.of(),
                List.of("Standing."));
    }

    private static org.mashhuddle.domain.paper.PaperHead head() {
        return PrintedExamples.head("Action slip", "Copy 1 of 1");
    }

    private static Paper.Row row(String run) {
        return new Paper.Row("1.1", run, run, run, "Fri 27/11 16:00");
    }

    private static Paper.Plan plan(String run) {
        Minutes.ActionLine line = new Minutes.ActionLine("1.1", "Health", run, "A. Patel", "Fri");
        return new Paper.Plan(
                head(),
                List.of(new Paper.Fact("Child", run)),
                Optional.of(run),
                Optional.of(new Minutes.Heard("Ann", run)),
                Optional.of(run),
                Optional.empty(),
                List.of(line),
                List.of(line),
                "Ring 999.");
    }

    private static Paper.AgendaSheet agenda(String run, boolean forNotes) {
        return new Paper.AgendaSheet(
                head(),
                List.of(new Paper.AgendaGroup(
                        "New", List.of(new Paper.AgendaRow(1, run, Optional.empty(), run, 5, "09:30", false, false)))),
                List.of(new Paper.LeftOffRow(run, "24/11", run, "A. Bennett", "Not needed")),
                "One item.",
                forNotes);
    }
}
