package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.papers.quarter.QuarterPapers;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditEvent;

/// What a board reads of a quarter are the numbers of an account that was kept apart.
class BoardNumbersTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);
    private static final AgencyId BOARD = new AgencyId(new UUID(77, 7));
    private static final PaperHead HEAD = new PaperHead("", "", "", "", "", "", "", "", "", "", true);

    /// Everybody counts for a board: nobody is kept out of the account.
    private static ReportScript open(ReportScript drawn) {
        List<ReportScript.Somebody> people = drawn.people().stream()
                .map(one ->
                        new ReportScript.Somebody(one.kind(), one.sex(), one.ethnicity(), one.born(), one.nhs(), false))
                .toList();
        return new ReportScript(
                people, drawn.sittings(), drawn.referrals(), drawn.episodes(), drawn.tasks(), drawn.seen());
    }

    private record Read(QuarterPapers papers, Meeting under) {}

    /// The one meeting under which the papers of the summer are filed.
    private static Read read(ReportHub hub) {
        hub.hub.write(tx -> {
            tx.parties().keep(new Agency(BOARD, "The partnership", "partnership", SharingMark.usual(), false), 99);
            tx.parties().board(BOARD, Hub.TODAY);
        });
        return hub.hub.database.readForTheRecord(Hub.CHAIR.viewer(), AuditEvent.of("test.read"), whole -> {
            List<Read> found = new ArrayList<>();
            for (Meeting meeting : whole.meetings().all()) {
                QuarterPapers.owed(
                                whole,
                                new PaperKey(meeting.id(), PaperKind.EXECUTIVE, BOARD),
                                WorkingCalendar.weekdays(),
                                UsualLimits.limits(),
                                Hub.NOW)
                        .ifPresent(papers -> found.add(new Read(papers, meeting)));
            }
            assertThat(found).as("one quarter is over, and filed once").hasSize(1);
            return found.getFirst();
        });
    }

    private static Map<String, String> facts(Paper.Sheet sheet) {
        Map<String, String> facts = new TreeMap<>();
        sheet.parts().stream()
                .flatMap(part -> part.pieces().stream())
                .filter(Paper.Piece.Facts.class::isInstance)
                .flatMap(piece -> ((Paper.Piece.Facts) piece).facts().stream())
                .forEach(fact -> facts.put(fact.label(), fact.words()));
        return facts;
    }

    private static List<List<String>> rows(Paper.Sheet sheet, String heading) {
        return sheet.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.pieces().stream())
                .filter(Paper.Piece.Table.class::isInstance)
                .flatMap(piece -> ((Paper.Piece.Table) piece).rows().stream())
                .toList();
    }

    /// What stands below a table by itself.
    private static List<Paper.Fact> alone(Paper.Sheet sheet, String heading) {
        return sheet.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.pieces().stream())
                .filter(Paper.Piece.Facts.class::isInstance)
                .flatMap(piece -> ((Paper.Piece.Facts) piece).facts().stream())
                .toList();
    }

    /// "number of whole" by label, without what is nothing, as the account has it.
    private static Map<String, String> lines(List<List<String>> rows) {
        Map<String, String> lines = new TreeMap<>();
        for (List<String> row : rows) {
            String words = row.get(1) + (row.get(2).isEmpty() ? "" : " of " + row.get(2));
            lines.put(row.getFirst(), words);
            if (!row.get(2).isEmpty() && !row.get(2).equals("0")) {
                long percent = Math.round(100.0 * Integer.parseInt(row.get(1)) / Integer.parseInt(row.get(2)));
                assertThat(row.get(3)).isEqualTo(Long.toString(percent));
            }
        }
        lines.values().removeIf(words -> words.equals("0") || words.endsWith(" of 0"));
        return lines;
    }

    private static String sum(Collection<String> lines) {
        int number = 0;
        int whole = 0;
        for (String line : lines) {
            String[] both = line.split(" of ");
            if (both.length == 2) {
                number += Integer.parseInt(both[0]);
                whole += Integer.parseInt(both[1]);
            }
        }
        return whole == 0
                ? "None to judge"
                : number + " of " + whole + ", " + Math.round(100.0 * number / whole) + " %";
    }

    @ParameterizedTest(name = "seed {0}")
    @Seeds(
            value = {1, 4, 9, 23},
            shortForm = 2)
    void thePerformanceSheetSaysWhatHappened(long seed) {
        ReportScript script = open(ReportScript.drawn(seed));
        ReportAccount account = new ReportAccount(script, FROM, UNTIL, -1, -1, Hub.NOW);
        try (ReportHub hub = new ReportHub(script)) {
            Paper.Sheet sheet = read(hub).papers().paper(PaperKind.PERFORMANCE, HEAD);
            Map<String, String> headings = Map.of(
                    "DECISIONS", "Referral to first decision, against the clock",
                    "ATTENDANCE", "At meetings, by agency",
                    "SILENCE", "Silent at items, by agency",
                    "ACTIONS", "Actions on time, by agency",
                    "MINUTES", "Minutes signed on time");
            headings.forEach((kind, heading) -> {
                Map<String, String> lines = lines(rows(sheet, heading));
                alone(sheet, heading).forEach(fact -> lines.put(fact.label(), fact.words()));
                lines.values().removeIf("0"::equals);
                Map<String, String> counted = account.of(kind);
                counted.remove("Longest at red");
                assertThat(lines).as(heading).isEqualTo(counted);
            });
            assertThat(account.of("ATTENDANCE")).isNotEmpty();
            long held = script.sittings().stream()
                    .filter(one -> one.state() == 'c'
                            && !one.day().isBefore(FROM)
                            && !one.day().isAfter(UNTIL))
                    .count();
            assertThat(facts(sheet))
                    .containsEntry("Meetings held", Long.toString(held))
                    .containsEntry(
                            "First decisions in time",
                            sum(account.of("DECISIONS").values()))
                    .containsEntry("Actions on time", sum(account.of("ACTIONS").values()))
                    .containsEntry(
                            "Minutes signed on time", sum(account.of("MINUTES").values()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @Seeds(
            value = {1, 4, 9, 23},
            shortForm = 2)
    void theSummaryGivesNoSmallNumberAndIsFiledUnderTheLastMeeting(long seed) {
        ReportScript script = open(ReportScript.drawn(seed));
        ReportAccount account = new ReportAccount(script, FROM, UNTIL, -1, -1, Hub.NOW);
        try (ReportHub hub = new ReportHub(script)) {
            Read read = read(hub);
            LocalDate last = script.sittings().stream()
                    .filter(one -> one.state() == 'c' && !one.day().isAfter(UNTIL))
                    .map(ReportScript.Sitting::day)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(read.under().heldOn()).isEqualTo(last);
            assertThat(read.under().state()).isEqualTo(MeetingState.CLOSED);
            Paper.Sheet sheet = read.papers().paper(PaperKind.EXECUTIVE, HEAD);
            Map<String, String> headings = Map.of(
                    "SEX", "Children discussed, by sex",
                    "AGE", "Children discussed, by age",
                    "HARM", "Children discussed, by kind of harm");
            headings.forEach((kind, heading) -> {
                List<List<String>> shown = rows(sheet, heading);
                assertThat(shown).as(heading).isNotEmpty();
                for (List<String> row : shown) {
                    int counted = number(account.of(kind).getOrDefault(row.getFirst(), "0"));
                    givesNothingAway(row.get(1), counted);
                }
            });
            assertThat(facts(sheet).get("Harm judged most often"))
                    .as("no harm is a harm")
                    .doesNotContain("None recorded");
            int children = number(account.of("DISCUSSED").getOrDefault("Children", "0"));
            givesNothingAway(facts(sheet).getOrDefault("Children discussed", ""), children);
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.replaceFirst(" of .*", ""));
    }

    private static void givesNothingAway(String shown, int counted) {
        if (counted > 0 && counted < 6) {
            assertThat(shown).isEqualTo("c");
        } else if (!shown.equals("c")) {
            assertThat(Integer.parseInt(shown) % 10).isZero();
            assertThat(Math.abs(Integer.parseInt(shown) - counted)).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void theThemesAreTheHarmsJudgedMostOften() {
        try (ReportHub hub = new ReportHub(OutsideTablesTest.sixty())) {
            Map<String, String> facts = facts(read(hub).papers().paper(PaperKind.EXECUTIVE, HEAD));
            assertThat(facts)
                    .containsEntry("Children discussed", "60")
                    .containsEntry("Meetings held", "15")
                    .containsEntry("Harm judged most often", "Online (60)");
        }
    }

    @Test
    void nobodyElseIsOwedThemAndNoQuarterThatRuns() {
        try (ReportHub hub = new ReportHub(open(ReportScript.drawn(4)))) {
            Read read = read(hub);
            Optional<QuarterPapers> others = hub.hub.database.readForTheRecord(
                    Hub.CHAIR.viewer(),
                    AuditEvent.of("test.read"),
                    whole -> QuarterPapers.owed(
                            whole,
                            new PaperKey(read.under().id(), PaperKind.EXECUTIVE, ReportHub.agency(0)),
                            WorkingCalendar.weekdays(),
                            UsualLimits.limits(),
                            Hub.NOW));
            assertThat(others).isEmpty();
            assertThat(read.under().heldOn()).isBefore(LocalDate.of(2026, 10, 1));
        }
    }
}
