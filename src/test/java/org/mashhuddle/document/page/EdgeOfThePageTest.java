package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.MorePapers;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;

/// Nothing stands within 10 mm of the edge of a page, where a printer may print nothing: the number of a copy and the
/// classification would be the first to go.
class EdgeOfThePageTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final PaperLayout PAPERS = new PaperLayout(RENDERER);
    private static final int DOTS = 2; // to a point
    private static final int MARGIN = (int) Math.floor(10 * DOTS * 72 / 25.4);
    private static final int WHITE = 0xF0;

    record Printed(String name, Supplier<byte[]> pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Printed> papers() {
        Minutes whole = PrintedExamples.minutes(3);
        List<Paper> papers = List.of(
                PrintedExamples.plan(),
                PrintedExamples.actionList(),
                PrintedExamples.slip(),
                PrintedExamples.agenda(),
                MorePapers.cover(),
                new Paper.Extract(PrintedExamples.slip().head(), List.of(), whole.items()));
        return Stream.concat(
                Stream.of(
                        new Printed("minutes", () -> minutes(whole)),
                        new Printed(
                                "a numbered copy of minutes",
                                () -> new NumberedCopy(RENDERER.glyphs())
                                        .of(
                                                minutes(whole),
                                                "Copy 3 of 6. Recipient: Education, M. Osei, quay. Ref y"))),
                papers.stream()
                        .map(paper -> new Printed(
                                paper.getClass().getSimpleName(),
                                () -> PAPERS.print(paper).bytes())));
    }

    private static byte[] minutes(Minutes minutes) {
        return new MinutesLayout(RENDERER).print(minutes).bytes();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nothingStandsWithinTenMillimetresOfIt(Printed printed) {
        for (PageImage page : new PdfPages().all(printed.pdf().get(), DOTS)) {
            assertThat(inkNear(page)).isEmpty();
        }
    }

    /// Where the first dot that is too near stands.
    private static Optional<String> inkNear(PageImage page) {
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int near = Math.min(Math.min(x, page.width() - 1 - x), Math.min(y, page.height() - 1 - y));
                if (near < MARGIN && (page.argb()[y * page.width() + x] & 0xFF) < WHITE) {
                    return Optional.of("%.1f mm from the edge, %.0f mm down"
                            .formatted(near * 25.4 / 72 / DOTS, y * 25.4 / 72 / DOTS));
                }
            }
        }
        return Optional.empty();
    }
}
