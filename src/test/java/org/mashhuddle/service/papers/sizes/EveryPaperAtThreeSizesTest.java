package org.mashhuddle.service.papers.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.paper.PaperKind;

/// Every paper of a meeting of 1, of 12 and of 60 children, as it is sealed: archival and accessible by veraPDF,
/// sound by qpdf, each name whole, and in it nobody and nothing that its reader may not have.
class EveryPaperAtThreeSizesTest {

    /// Of each kind; others' programs take their time.
    private static final int JUDGED = LongForm.or("sizes.judged", 1, Integer.MAX_VALUE);

    @TempDir
    private Path folder;

    private final List<String> figures = new ArrayList<>();
    private final Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);

    @Test
    void ofOneChild() throws IOException, InterruptedException {
        try (SizedMeeting held = new SizedMeeting(1, false, folder)) {
            play(held, 12);
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(PaperKind.STRATEGY)));
    }

    @Tag("long")
    @Test
    void ofOneChildWhoseItemBecomesAStrategyDiscussion() throws IOException, InterruptedException {
        try (SizedMeeting held = new SizedMeeting(1, true, folder)) {
            play(held, 4);
        }
        assertThat(kinds).contains(PaperKind.STRATEGY, PaperKind.MINUTES);
    }

    @Test
    @Tag("long")
    void ofTwelveChildren() throws IOException, InterruptedException {
        try (SizedMeeting held = new SizedMeeting(12, true, folder)) {
            play(held, 40);
        }
        assertThat(kinds).containsExactlyInAnyOrder(PaperKind.values());
    }

    @Test
    @Tag("long")
    void ofSixtyChildren() throws IOException, InterruptedException {
        try (SizedMeeting held = new SizedMeeting(60, true, folder)) {
            play(held, 250);
            assertThat(held.people).hasSize(25);
        }
        assertThat(kinds).containsExactlyInAnyOrder(PaperKind.values());
    }

    private void play(SizedMeeting held, int actions) throws IOException, InterruptedException {
        held.plan();
        EveryPaperMade making = new EveryPaperMade(held);
        making.beforeTheMeeting();
        held.hold(actions);
        held.sign();
        making.afterTheSignature();
        PaperJudges judges = new PaperJudges(held, folder);
        Map<String, List<int[]>> rows = new TreeMap<>();
        for (MadePaper made : making.all()) {
            if (rows.getOrDefault(made.what(), List.of()).size() < JUDGED) {
                judges.syntax(made);
            }
            made.key().ifPresent(key -> kinds.add(key.kind()));
            rows.computeIfAbsent(made.what(), _ -> new ArrayList<>())
                    .add(new int[] {judges.words(made), made.pdf().length, (int) made.millis()});
        }
        rows.forEach((what, all) -> figures.add(row(what, all)));
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(
                Path.of("target", "papers", "sizes-" + held.children.size() + "-" + held.strategies.size() + ".txt"),
                figures);
        Files.write(
                Path.of("target", "papers", "faults-" + held.children.size() + "-" + held.strategies.size() + ".txt"),
                judges.faults());
        judges.isClean();
        // Where the only item became a strategy discussion, nothing of it is anywhere else.
        if (held.strategies.size() < held.children.size()) {
            assertThat(judges.silent(telling(held.children.size()))).isEmpty();
        } else {
            assertThat(judges.silent(Set.of(PaperKind.STRATEGY))).isEmpty();
        }
        assertThat(Set.of("receipt", "cover sheet", "law", "report", "readers' page", "signed minutes"))
                .isSubsetOf(rows.keySet());
    }

    /// Where an entry may be, one is; why the one child of a small meeting is on its agenda may stay with the chair.
    private Set<PaperKind> telling(int children) {
        return Stream.of(PaperKind.values())
                .filter(kinds::contains)
                .filter(EveryPaperAtThreeSizesTest::tells)
                .filter(kind -> kind != PaperKind.AGENDA || children > 1)
                .collect(Collectors.toSet());
    }

    private static boolean tells(PaperKind kind) {
        return switch (kind) {
            case ACTION_LIST,
                    CHAIRS_LIST,
                    SLIP,
                    PLAN,
                    MINUTES,
                    CASE_FILE,
                    FAMILY,
                    EXTRACT,
                    STRATEGY,
                    SUMMARY,
                    CHAIRS_AGENDA,
                    AGENDA,
                    ACCESS_COPY,
                    SHOWN_ACTIONS,
                    RECORD_PRINT -> true;
            case OUTCOME, HANDOVER, YOUNG_PERSON, ATTENDANCE, CONTINGENCY, CHASER, EXECUTIVE, PERFORMANCE, PERIOD ->
                false;
        };
    }

    /// Only looked at: how many, pages, bytes, and how long those took that were made alone.
    private static String row(String what, List<int[]> all) {
        IntSummaryStatistics pages = all.stream().mapToInt(one -> one[0]).summaryStatistics();
        IntSummaryStatistics bytes = all.stream().mapToInt(one -> one[1]).summaryStatistics();
        IntSummaryStatistics millis =
                all.stream().mapToInt(one -> one[2]).filter(ms -> ms >= 0).summaryStatistics();
        return String.format(
                Locale.UK,
                "%-20s %4d files, %d to %d pages, %d to %d kB, %.0f ms each alone",
                what,
                all.size(),
                pages.getMin(),
                pages.getMax(),
                bytes.getMin() / 1024,
                bytes.getMax() / 1024,
                millis.getAverage());
    }
}
