package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.audit.AuditEvent;

/// The health board of a hub is merged into a larger one at the end of the month: what the administrator,
/// the chair and the minute-taker find on the days before and after.
class SuccessionServiceTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final String BOARD = "Northshire Integrated Care Board";

    @TempDir
    private Path folder;

    private TestHub hub;
    private AgencyId health;
    private AgencyId board;

    @BeforeEach
    void theMergerIsSaid() {
        hub = TestHub.planned(folder);
        health = named("Health").id();
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.services
                .meetings()
                .goTo(
                        hub.chair(),
                        hub.today,
                        hub.book(hub.today).agenda().items().getFirst().id());
        hub.assign(
                hub.today,
                hub.book(hub.today).agenda().items().getFirst().subject(),
                "ring the ward !health 27/11/2026 12:00");
        hub.clock.pass(Duration.ofMinutes(20));
        hub.services.meetings().close(hub.chair(), hub.today);
        board = hub.services
                .successions()
                .end(hub.chair(), health, LAST, BOARD, "icb", true)
                .successor();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private void itIs(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 45));
    }

    private Agency named(String label) {
        return hub.services.settings().directory(hub.viewer()).agencies().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered() {
        return hub.services.settings().directory(hub.viewer()).agencies().stream()
                .filter(one -> !one.retired())
                .map(Agency::label)
                .toList();
    }

    private Action ward() {
        return hub.services.actions().book(hub.viewer()).open().stream()
                .map(ActionHistory::action)
                .filter(one -> one.text().contains("ing the ward"))
                .findFirst()
                .orElseThrow();
    }

    private List<AgencyId> expected(MeetingId meeting) {
        return hub.book(meeting).meeting().attendance().stream()
                .map(Attendance::agency)
                .toList();
    }

    private static void refused(ThrowingCallable change, Refusal.Kind kind) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(kind));
    }

    @Test
    void untilItsLastDayNothingChanges() {
        itIs(LAST);
        assertThat(offered()).contains("Health").doesNotContain(BOARD);
        assertThat(hub.services.settings().dailyType(hub.viewer()).coreAgencies())
                .contains(health)
                .doesNotContain(board);
        assertThat(ward().agency()).contains(health);
        assertThat(ward().before()).isEmpty();
        assertThat(hub.services
                        .actions()
                        .quickLine(hub.viewer())
                        .read("x !health", hub.local())
                        .agency())
                .map(Agency::id)
                .contains(health);
    }

    @Test
    void fromTheNextDayTheOtherStandsInItsPlace() {
        itIs(FIRST);
        assertThat(offered()).contains(BOARD).doesNotContain("Health");
        // Its name does not say so.
        assertThat(named(BOARD).part()).contains(AgencyKind.HEALTH);
        assertThat(hub.services.settings().dailyType(hub.viewer()).coreAgencies())
                .contains(board)
                .doesNotContain(health);
        assertThat(ward().agency()).contains(board);
        assertThat(hub.services.settings().directory(hub.viewer()).labelOwing(board, ward().before()))
                .isEqualTo(BOARD + " (until 30/11/2026 Health)");
        assertThat(hub.services.actions().ringList(hub.viewer(), board)).contains("ing the ward", BOARD);
        assertThat(hub.services.actions().ringList(hub.viewer(), health)).doesNotContain("ing the ward");
        assertThat(hub.services
                        .actions()
                        .quickLine(hub.viewer())
                        .read("x !health", hub.local())
                        .agency())
                .isEmpty();
        assertThat(hub.services.settings().directory(hub.viewer()).peopleOf(board))
                .isNotEmpty();

        MeetingId meeting = hub.services.agendas().plan(hub.chair(), FIRST);
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.meetings().open(hub.chair(), meeting);
        assertThat(expected(meeting)).contains(board).doesNotContain(health);
        assertThat(hub.book(meeting).meeting().type().coreAgencies())
                .contains(board)
                .doesNotContain(health);
        assertThat(expected(hub.today)).contains(health).doesNotContain(board);
    }

    @Test
    void theMinutesOfAnEarlierDayKeepTheNameOfTheirDay() throws IOException {
        itIs(FIRST.plusDays(1));
        assertThat(hub.book(hub.today).actions())
                .filteredOn(one -> one.text().contains("ing the ward"))
                .singleElement()
                .satisfies(one -> assertThat(one.agency()).contains(health));
        hub.services
                .minutes()
                .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("late"));
        try (PDDocument pages = Loader.loadPDF(hub.services.minutes().pdf(hub.viewer(), hub.today))) {
            String text = new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
            assertThat(text).contains("Health", "ing the ward").doesNotContain("Northshire");
        }
    }

    @Test
    void whatIsTakenBackLeavesEverythingAsItWas() {
        itIs(FIRST);
        Person who =
                hub.services.settings().directory(hub.viewer()).peopleOf(board).getFirst();
        hub.services.settings().keep(hub.chair(), who);
        List<AgencyId> onFile = hub.database.read(
                hub.viewer(),
                AuditEvent.of("test"),
                tx -> tx.parties().onFile().people().stream()
                        .filter(one -> one.id().equals(who.id()))
                        .map(Person::agency)
                        .toList());
        assertThat(onFile)
                .as("on file it stays where it was, for as long as that can be taken back")
                .containsExactly(health);
        hub.services.successions().takeBack(hub.chair(), health);
        assertThat(ward().agency()).contains(health);
        assertThat(offered()).contains("Health").doesNotContain(BOARD);
    }

    @Test
    void theDayIsPutRightUntilAMeetingWasOpenedThatItWouldChange() {
        hub.services.successions().endOn(hub.chair(), health, LAST.plusDays(2));
        itIs(FIRST);
        assertThat(offered()).contains("Health").doesNotContain(BOARD);
        hub.services.successions().endOn(hub.chair(), health, LAST);
        assertThat(offered()).contains(BOARD).doesNotContain("Health");
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), FIRST);
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.meetings().open(hub.chair(), meeting);
        refused(() -> hub.services.successions().endOn(hub.chair(), health, FIRST), Refusal.Kind.HELD_SINCE_THEN);
        refused(() -> hub.services.successions().takeBack(hub.chair(), health), Refusal.Kind.HELD_SINCE_THEN);
        assertThat(offered()).contains(BOARD).doesNotContain("Health");
        hub.services.successions().endOn(hub.chair(), health, LAST.minusDays(1));
        refused(
                () -> hub.services
                        .successions()
                        .end(
                                hub.chair(),
                                named("Housing").id(),
                                LAST,
                                named("Probation").id(),
                                false),
                Refusal.Kind.HELD_SINCE_THEN);
    }

    @Test
    void nobodyIsFollowedByWhoDoesNotStandThen() {
        AgencyId housing = named("Housing").id();
        AgencyId probation = named("Probation").id();
        refused(
                () -> hub.services.successions().end(hub.chair(), housing, LAST.minusDays(1), board, false),
                Refusal.Kind.NOT_STANDING_THEN);
        hub.services.successions().end(hub.chair(), housing, LAST, board, false);
        refused(() -> hub.services.successions().takeBack(hub.chair(), health), Refusal.Kind.IN_SUCCESSION);
        refused(
                () -> hub.services.successions().end(hub.chair(), probation, LAST.plusDays(9), housing, false),
                Refusal.Kind.NOT_STANDING_THEN);
        refused(
                () -> hub.services.successions().end(hub.chair(), probation, LAST, probation, false),
                Refusal.Kind.IN_SUCCESSION);
        refused(() -> hub.services.settings().retire(hub.chair(), board, true), Refusal.Kind.IN_SUCCESSION);
        refused(
                () -> hub.services.successions().end(hub.chair(), probation, LAST, "Police", "po", false),
                Refusal.Kind.LABEL_TAKEN);
    }

    @Test
    void aReportOverTheDaySaysHowTheTwoConnect() {
        itIs(LocalDate.of(2026, 12, 7));
        assertThat(lines(new ReportPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31))))
                .contains("Health (until 30/11/2026, then " + BOARD + ")");
        assertThat(lines(new ReportPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 29))))
                .contains("Health");
    }

    @Test
    void aUsualTypeOfMeetingIsAddedWithWhoStandsInItsPlace() {
        itIs(FIRST);
        hub.services.settings().addType(hub.chair(), KnownType.MISSING);
        assertThat(hub.services.settings().types(hub.viewer()))
                .filteredOn(type -> type.label().equals("Missing"))
                .singleElement()
                .satisfies(
                        type -> assertThat(type.coreAgencies()).contains(board).doesNotContain(health));
    }

    private List<String> lines(ReportPeriod period) {
        List<String> all = new ArrayList<>();
        hub
                .services
                .reports()
                .read(hub.viewer(), new ReportQuestion(period, Optional.empty(), Optional.empty()), Optional.empty())
                .now()
                .get(ReportKind.ACTIONS)
                .lines()
                .stream()
                .map(ReportLine::label)
                .forEach(all::add);
        return all;
    }
}
