package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.CountedReport;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// Every number of every report is the one that an account counts that was kept apart.
class ReportsTest {

    private static final ReportPeriod AUTUMN = new ReportPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 23));
    private static final ReportPeriod SUMMER = new ReportPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));

    static LongStream seeds() {
        return LongStream.range(0, LongForm.or("reports.seeds", 2, 50));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReportIsWhatHappened(long seed) {
        ReportScript script = ReportScript.drawn(seed);
        try (ReportHub hub = new ReportHub(script)) {
            for (ReportPeriod period : List.of(AUTUMN, SUMMER)) {
                for (int agency = -1; agency < ReportScript.AGENCIES; agency++) {
                    holds(hub, script, period, -1, agency);
                }
                for (int type = 0; type < 2; type++) {
                    holds(hub, script, period, type, -1);
                    holds(hub, script, period, type, type + 1);
                }
            }
        }
    }

    private static void holds(ReportHub hub, ReportScript script, ReportPeriod period, int type, int agency) {
        ReportBook book = hub.reports.read(Hub.CHAIR.viewer(), question(period, type, agency), Optional.empty());
        ReportAccount account = new ReportAccount(script, period.from(), period.until(), type, agency, Hub.NOW);
        for (ReportKind kind : ReportKind.values()) {
            assertThat(lines(book.report(kind)))
                    .as("%s, %s, type %d, agency %d", kind, period, type, agency)
                    .isEqualTo(account.of(kind.name()));
        }
    }

    private static ReportQuestion question(ReportPeriod period, int type, int agency) {
        return new ReportQuestion(
                period,
                type < 0 ? Optional.empty() : Optional.of(ReportHub.type(type)),
                agency < 0 ? Optional.empty() : Optional.of(ReportHub.agency(agency)));
    }

    private static Map<String, String> lines(CountedReport report) {
        Map<String, String> lines = new TreeMap<>();
        for (ReportLine line : report.lines()) {
            String label = line.group().isEmpty() ? line.label() : line.group() + ": " + line.label();
            String whole = line.of().map(of -> " of " + of.size()).orElse("") + measured(line);
            if (line.number() > 0 || line.of().filter(of -> !of.isEmpty()).isPresent()) {
                assertThat(lines.put(label, line.number() + whole)).as(label).isNull();
            }
        }
        return lines;
    }

    private static String measured(ReportLine line) {
        return line.measures().isEmpty()
                ? ""
                : line.measures().stream()
                        .map(each -> new ReportTable.Cell.Measured(each.tenths()).words())
                        .collect(Collectors.joining(" of ", ", ", ""));
    }

    @Test
    void aNumberOpensExactlyThoseItCounts() {
        ReportScript script = ReportScript.drawn(3);
        try (ReportHub hub = new ReportHub(script)) {
            ReportBook book = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(AUTUMN), Optional.empty());
            for (ReportKind kind : ReportKind.values()) {
                for (ReportLine line : book.report(kind).lines()) {
                    List<CountedRow> rows = hub.reports.rows(Hub.CHAIR.viewer(), kind, line.counted());
                    assertThat(rows).as("%s", kind).hasSize(line.number());
                    assertThat(rows)
                            .allMatch(row -> row.row().subject().isPresent()
                                    == row.subject().isPresent());
                    line.of().ifPresent(of -> assertThat(line.others()).hasSize(of.size() - line.number()));
                }
            }
        }
    }

    /// Who may not see somebody counts without them, is told so, and does not see them among the
    /// rows either.
    @Test
    void theRestrictedAreCountedForThoseNamedOnly() {
        ReportScript script = ReportScript.drawn(5);
        long secrets =
                script.people().stream().filter(ReportScript.Somebody::secret).count();
        assertThat(secrets).as("the lot drew somebody secret").isPositive();
        try (ReportHub hub = new ReportHub(script)) {
            ReportQuestion all = ReportQuestion.of(new ReportPeriod(ReportScript.FIRST, ReportScript.LAST));
            ReportBook chairs = hub.reports.read(Hub.CHAIR.viewer(), all, Optional.empty());
            ReportBook others = hub.reports.read(Hub.OTHER.viewer(), all, Optional.empty());
            ReportLine seen = others.report(ReportKind.DISCUSSED).lines().getFirst();
            ReportLine fewer = chairs.report(ReportKind.DISCUSSED).lines().getFirst();
            int hiddenChildren = seen.number() - fewer.number();
            assertThat(hiddenChildren).isPositive();
            assertThat(chairs.hidden()).isGreaterThanOrEqualTo(hiddenChildren);
            assertThat(others.hidden()).isZero();
            assertThat(hub.reports.rows(Hub.CHAIR.viewer(), ReportKind.DISCUSSED, seen.counted()))
                    .hasSize(fewer.number());
        }
    }

    @Test
    void whoLookedBehindANumberIsInTheTrail() {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(1))) {
            ReportBook book = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(AUTUMN), Optional.empty());
            ReportLine line = book.report(ReportKind.DISCUSSED).lines().getFirst();
            hub.reports.rows(Hub.CHAIR.viewer(), ReportKind.DISCUSSED, line.counted());
            assertThat(hub.hub.database.trail().entries(2).reversed())
                    .extracting(AuditTrailEntry::deed)
                    .containsExactly("reports.view", "reports.rows");
        }
    }

    @Test
    void whoOpensNoRecordsCountsNone() {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(1))) {
            Viewer auditor = new Viewer(Hub.CHAIR.user(), Set.of(Role.AUDITOR));
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> hub.reports.read(auditor, ReportQuestion.of(AUTUMN), Optional.empty()))
                    .isInstanceOf(org.mashhuddle.service.core.Refusal.class);
        }
    }

    /// The other period stands beside, and the difference is theirs.
    @Test
    void anotherPeriodStandsBeside() {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(2))) {
            ReportBook both = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(AUTUMN), Optional.of(SUMMER));
            ReportBook then = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(SUMMER), Optional.empty());
            ReportTable table = both.table(ReportKind.DISCUSSED, ChildSplit.NONE);
            int now = both.report(ReportKind.DISCUSSED).lines().getFirst().number();
            int before = then.report(ReportKind.DISCUSSED).lines().getFirst().number();
            assertThat(table.columns())
                    .containsExactly(
                            "",
                            "Number",
                            "Out of",
                            "Per cent",
                            "Earlier",
                            "Earlier out of",
                            "Earlier per cent",
                            "Change");
            assertThat(table.rows().getFirst().cells())
                    .extracting(ReportTable.Cell::words)
                    .containsExactly(
                            Integer.toString(now),
                            "",
                            "",
                            Integer.toString(before),
                            "",
                            "",
                            Integer.toString(now - before));
        }
    }

    /// Every number on the screen opens as many rows as it says, those of the other period and of each group too.
    @Test
    void everyNumberOfATableOpensAsManyAsItCounts() {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(2))) {
            ReportBook book = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(AUTUMN), Optional.of(SUMMER));
            int opened = 0;
            for (ChildSplit split : ChildSplit.values()) {
                for (ReportKind kind : ReportKind.values()) {
                    opened += opensAll(book, kind, split);
                }
            }
            assertThat(opened).as("numbers over nought that were opened").isGreaterThan(200);
        }
    }

    /// Of how many it was measured: of the whole, or where there is none of those that are counted.
    private static int whole(ReportTable table, int line, boolean earlier) {
        List<ReportTable.Cell> cells = table.rows().get(line).cells();
        String of = cells.get(table.columns().indexOf(earlier ? "Earlier out of" : "Out of") - 1)
                .words();
        return Integer.parseInt(
                of.isEmpty()
                        ? cells.get(table.columns().indexOf(earlier ? "Earlier" : ReportTable.NUMBER) - 1)
                                .words()
                        : of);
    }

    private static int opensAll(ReportBook book, ReportKind kind, ChildSplit split) {
        ReportTable table = book.table(kind, split);
        int opened = 0;
        for (int line = 0; line < table.rows().size(); line++) {
            for (int column = 1; column < table.columns().size(); column++) {
                String heading = table.columns().get(column);
                ReportTable.Cell cell = table.rows().get(line).cells().get(column - 1);
                boolean counts = cell instanceof ReportTable.Cell.Count && !SHARES.contains(heading);
                if (cell instanceof ReportTable.Cell.Measured) {
                    int whole = whole(table, line, heading.startsWith("Earlier"));
                    assertThat(book.counted(kind, book.report(kind).lines().get(line), heading, split))
                            .as("%s, %s, %s", kind, table.rows().get(line).label(), heading)
                            .hasSize(whole);
                }
                if (counts) {
                    int number = Integer.parseInt(cell.words());
                    assertThat(book.counted(kind, book.report(kind).lines().get(line), heading, split))
                            .as("%s, %s, %s", kind, table.rows().get(line).label(), heading)
                            .hasSize(number);
                    opened += number > 0 ? 1 : 0;
                }
            }
        }
        return opened;
    }

    /// Told apart by sex, by age or by ethnic group, the children of a number are still all there.
    @Test
    void theGroupsOfANumberAddUpToIt() {
        try (ReportHub hub = new ReportHub(ReportScript.drawn(4))) {
            ReportBook book = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(AUTUMN), Optional.empty());
            for (ChildSplit split : List.of(ChildSplit.SEX, ChildSplit.AGE, ChildSplit.ETHNIC_GROUP)) {
                for (ReportKind kind : List.of(ReportKind.HARM, ReportKind.DECISIONS, ReportKind.MISSING)) {
                    ReportTable table = book.table(kind, split);
                    int groups = split.groups().size();
                    for (ReportTable.Row row : table.rows()) {
                        int sum = row
                                .cells()
                                .subList(
                                        row.cells().size() - groups, row.cells().size())
                                .stream()
                                .mapToInt(cell -> Integer.parseInt(cell.words()))
                                .sum();
                        assertThat(sum)
                                .as("%s by %s: %s", kind, split, row.label())
                                .isEqualTo(
                                        Integer.parseInt(row.cells().getFirst().words()));
                    }
                }
            }
        }
    }

    private static final List<String> SHARES = List.of("Per cent", "Earlier per cent", "Change");

    static Stream<ReportPeriod> periods() {
        return Stream.of(
                new ReportPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
                new ReportPeriod(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29)),
                ReportPeriod.quarterOf(LocalDate.of(2026, 11, 24)));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodFollowsTheOneBeforeIt(ReportPeriod period) {
        assertThat(period.before().until()).isEqualTo(period.from().minusDays(1));
        assertThat(period.before().from()).isBefore(period.before().until().plusDays(1));
    }

    @Test
    void quartersAndMonthsAreWhole() {
        ReportPeriod fourth = ReportPeriod.quarterOf(LocalDate.of(2026, 11, 24));
        assertThat(fourth).isEqualTo(new ReportPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(fourth.before()).isEqualTo(new ReportPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        assertThat(fourth.quarter()).isEqualTo("October to December 2026");
        assertThat(ReportPeriod.monthOf(LocalDate.of(2025, 2, 3)).yearEarlier())
                .isEqualTo(new ReportPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }
}
