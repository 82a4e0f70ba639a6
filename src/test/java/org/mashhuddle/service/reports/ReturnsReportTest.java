package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.hub.KnownType;
import org.mashhuddle.service.papers.quarter.QuarterPapers;
import org.mashhuddle.store.audit.AuditEvent;

/// What agencies returned before meetings is what was written down while they sent it.
class ReturnsReportTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 25);
    private static final ReportPeriod BOTH = new ReportPeriod(FIRST, LocalDate.of(2026, 12, 31));

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, LongForm.or("returns.seeds", 1, 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNumberEveryRowAndEveryCellIsWhatWasSent(long seed) throws IOException {
        try (TestHub hub = TestHub.planned(folder)) {
            SentReturns days = played(hub, seed);
            assertThat(days.chased).isPositive();
            Viewer named = days.deputy().viewer();
            List<SentReturns.Line> open =
                    days.lines.stream().filter(line -> !line.secret()).toList();
            assertThat(days.lines).hasSizeGreaterThan(open.size());

            holds(hub, hub.viewer(), ReportQuestion.of(BOTH), open);
            holds(hub, named, ReportQuestion.of(BOTH), days.lines);
            holds(
                    hub,
                    hub.viewer(),
                    ReportQuestion.of(day(SECOND)),
                    where(open, line -> line.day().equals(SECOND)));
            for (MeetingType type : hub.services.settings().types(hub.viewer())) {
                holds(
                        hub,
                        hub.viewer(),
                        question(Optional.of(type.id()), Optional.empty()),
                        where(open, line -> line.type().equals(type.label())));
            }
            for (Agency agency : hub.services.settings().directory(hub.viewer()).agencies()) {
                holds(
                        hub,
                        hub.viewer(),
                        question(Optional.empty(), Optional.of(agency.id())),
                        where(open, line -> line.agency().equals(agency.label())));
            }
            cells(hub, open);
            sheet(hub, named, days.lines);
        }
    }

    private static SentReturns played(TestHub hub, long seed) {
        SentReturns days = new SentReturns(hub, seed);
        days.hold(hub.today);
        days.hold(days.again(hub.services.settings().dailyType(hub.viewer()), SECOND));
        MeetingType missing = hub.services.settings().addType(hub.chair(), KnownType.MISSING);
        days.hold(days.again(missing, SECOND.plusDays(1)));
        return days;
    }

    private static ReportPeriod day(LocalDate day) {
        return new ReportPeriod(day, day);
    }

    private static ReportQuestion question(Optional<MeetingTypeId> type, Optional<AgencyId> agency) {
        return new ReportQuestion(BOTH, type, agency);
    }

    private static List<SentReturns.Line> where(List<SentReturns.Line> all, Predicate<SentReturns.Line> which) {
        return all.stream().filter(which).toList();
    }

    private static boolean isInTime(SentReturns.Line line) {
        return line.at().isPresent() && line.at().get().at().isBefore(line.opened());
    }

    private static final Map<String, Predicate<SentReturns.Line>> GROUPS = groups();

    private static Map<String, Predicate<SentReturns.Line>> groups() {
        Map<String, Predicate<SentReturns.Line>> groups = new LinkedHashMap<>();
        groups.put("In time", ReturnsReportTest::isInTime);
        groups.put("Late", line -> line.at().isPresent() && !isInTime(line));
        groups.put("Never", line -> line.at().isEmpty());
        groups.put(
                "Nothing held", line -> line.at().isPresent() && line.at().get().nothing());
        return groups;
    }

    /// "In time: Police" -> the rows it counts, then those of the whole.
    private static Map<String, List<List<String>>> account(List<SentReturns.Line> lines, boolean total) {
        Map<String, List<List<String>>> account = new TreeMap<>();
        GROUPS.forEach((group, which) -> {
            for (SentReturns.Line line : lines) {
                if (!group.equals("Nothing held") || line.at().isPresent()) {
                    for (String label : total ? List.of(line.agency(), "All agencies") : List.of(line.agency())) {
                        List<List<String>> both = account.computeIfAbsent(
                                group + ": " + label, _ -> List.of(new ArrayList<>(), new ArrayList<>()));
                        both.get(1).add(words(line));
                        if (which.test(line)) {
                            both.get(0).add(words(line));
                        }
                    }
                }
            }
        });
        account.values().forEach(both -> both.forEach(rows -> rows.sort(null)));
        return account;
    }

    private static String words(SentReturns.Line line) {
        String when = line.at()
                .map(sent -> "came " + on("dd/MM/yyyy HH:mm", sent.at())
                        + (isInTime(line) ? "" : ", after the meeting began at " + on("HH:mm", line.opened()))
                        + (sent.nothing() ? ", nothing held" : ""))
                .orElse("never");
        return line.who().value() + " " + line.day() + " " + line.agency() + ": " + when;
    }

    private static String on(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern).format(at.atZone(LONDON));
    }

    private static void holds(TestHub hub, Viewer viewer, ReportQuestion question, List<SentReturns.Line> lines) {
        ReportBook book = hub.services.reports().read(viewer, question, Optional.empty());
        Map<String, List<List<String>>> found = new TreeMap<>();
        for (ReportLine line : book.report(ReportKind.RETURNS).lines()) {
            found.put(
                    line.group() + ": " + line.label(),
                    List.of(
                            rows(hub, viewer, line.counted()),
                            rows(hub, viewer, line.of().orElseThrow())));
        }
        Map<String, List<List<String>>> told = account(lines, question.agency().isEmpty());
        assertThat(found.keySet()).as("%s", question).isEqualTo(told.keySet());
        told.forEach((label, both) -> {
            assertThat(found.get(label).get(0))
                    .as("%s, %s", question, label)
                    .containsExactlyInAnyOrderElementsOf(both.get(0));
            assertThat(found.get(label).get(1))
                    .as("the whole of %s, %s", question, label)
                    .containsExactlyInAnyOrderElementsOf(both.get(1));
        });
    }

    private static List<String> rows(TestHub hub, Viewer viewer, List<org.mashhuddle.domain.report.ReportRow> rows) {
        return hub.services.reports().rows(viewer, ReportKind.RETURNS, rows).stream()
                .map(row -> row.subject().orElseThrow().id().value() + " "
                        + row.row().on() + " " + row.row().words())
                .sorted()
                .toList();
    }

    /// The workbook that another program reads, the second day beside the first.
    private static void cells(TestHub hub, List<SentReturns.Line> open) throws IOException {
        ReportBook book =
                hub.services.reports().read(hub.viewer(), ReportQuestion.of(day(SECOND)), Optional.of(day(FIRST)));
        ReportTable table = book.table(ReportKind.RETURNS, ChildSplit.NONE);
        byte[] file = hub.services
                .reports()
                .file(hub.chair(), book, List.of(table), ReportService.FileForm.XLSX)
                .bytes();
        Map<String, List<List<String>>> now =
                account(where(open, line -> line.day().equals(SECOND)), true);
        Map<String, List<List<String>>> then =
                account(where(open, line -> line.day().equals(FIRST)), true);
        Map<String, String> told = new TreeMap<>();
        now.forEach((label, both) -> {
            String before = then.containsKey(label)
                    ? numbers(
                            then.get(label).get(0).size(),
                            then.get(label).get(1).size())
                    : "0  ";
            int earlier = then.containsKey(label) ? then.get(label).get(0).size() : 0;
            told.put(
                    label,
                    numbers(both.get(0).size(), both.get(1).size()) + " " + before + " "
                            + (both.get(0).size() - earlier));
        });
        Map<String, String> found = new TreeMap<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = read.getFirstSheet().read();
            rows.subList(rows.size() - told.size(), rows.size()).forEach(row -> {
                List<String> cells = row.stream().map(Cell::getText).toList();
                found.put(cells.getFirst(), String.join(" ", cells.subList(1, cells.size())));
            });
        }
        assertThat(found).isEqualTo(told);
    }

    private static String numbers(int number, int of) {
        return number + " " + of + " " + Math.round(100.0 * number / of);
    }

    /// What a board reads of the quarter, from the whole record; the demo day has a meeting before its own.
    private static void sheet(TestHub hub, Viewer named, List<SentReturns.Line> lines) {
        ReportBook before = hub.services
                .reports()
                .read(
                        named,
                        ReportQuestion.of(new ReportPeriod(LocalDate.of(2026, 10, 1), FIRST.minusDays(1))),
                        Optional.empty());
        AgencyId board = hub.services
                .settings()
                .addAgency(hub.chair(), "The partnership", "partnership")
                .id();
        hub.services.settings().board(hub.chair(), board, true);
        hub.itIs(LocalDate.of(2027, 1, 4), LocalTime.of(9, 0));
        List<List<String>> rows = hub.database.readForTheRecord(
                hub.viewer(),
                AuditEvent.of("test.read"),
                whole -> whole.meetings().all().stream()
                        .flatMap(meeting -> QuarterPapers.owed(
                                whole,
                                new PaperKey(meeting.id(), PaperKind.PERFORMANCE, board),
                                WorkingCalendar.weekdays(),
                                UsualLimits.limits(),
                                hub.clock.instant())
                                .stream())
                        .map(papers -> papers.paper(PaperKind.PERFORMANCE, head()))
                        .flatMap(sheet -> sheet.parts().stream())
                        .filter(part -> part.heading().equals("Returns before meetings, by agency"))
                        .flatMap(part -> part.pieces().stream())
                        .filter(Paper.Piece.Table.class::isInstance)
                        .flatMap(piece -> ((Paper.Piece.Table) piece).rows().stream())
                        .toList());
        Map<String, String> told = new TreeMap<>();
        for (String label : labels(lines)) {
            List<SentReturns.Line> own = label.equals("All agencies")
                    ? lines
                    : where(lines, line -> line.agency().equals(label));
            int asked = own.size() + earlier(before, "In time", label, true);
            List<String> row = new ArrayList<>(List.of(Integer.toString(asked)));
            GROUPS.forEach((group, which) ->
                    row.add(Integer.toString(where(own, which).size() + earlier(before, group, label, false))));
            row.add(Long.toString(Math.round(100.0 * Integer.parseInt(row.get(1)) / asked)));
            told.put(label, String.join(" ", row));
        }
        Map<String, String> found = new TreeMap<>();
        rows.forEach(row -> found.put(row.getFirst(), String.join(" ", row.subList(1, row.size()))));
        assertThat(found).isEqualTo(told);
    }

    private static int earlier(ReportBook before, String group, String label, boolean whole) {
        return before.report(ReportKind.RETURNS)
                .line(group, label)
                .map(line -> whole ? line.of().orElseThrow().size() : line.number())
                .orElse(0);
    }

    private static List<String> labels(List<SentReturns.Line> lines) {
        List<String> labels = new ArrayList<>(
                lines.stream().map(SentReturns.Line::agency).distinct().toList());
        labels.add("All agencies");
        return labels;
    }

    private static PaperHead head() {
        return new PaperHead("", "", "", "", "", "", "", "", "", "", true);
    }
}
