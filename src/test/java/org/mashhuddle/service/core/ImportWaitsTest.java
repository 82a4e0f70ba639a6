package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.imports.ImportPreview;

/// Which rows of an extract wait for a meeting, and that nobody is dropped with those that are
/// taken as history.
class ImportWaitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);

    @TempDir
    private Path folder;

    private TestHub hub;
    private int extracts;

    @BeforeEach
    void monday() {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    /// @param contacts "id,person,date" each
    private Path contacts(String... contacts) throws IOException {
        return extract("cont_contact_id,cont_person_id,cont_contact_date", "contacts", contacts);
    }

    /// @param referrals "id,person,date,need,closed" each
    private Path referrals(String... referrals) throws IOException {
        return extract(
                "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code," + "cine_close_date",
                "cin_episodes",
                referrals);
    }

    private Path extract(String heading, String table, String... rows) throws IOException {
        Path made = Files.createDirectories(folder.resolve("extract" + extracts++));
        Files.writeString(
                made.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex\n"
                        + "p1,Ada,Test-Oak,2012-03-04,F\np2,Ben,Test-Elm,2013-05-06,M\n");
        Files.writeString(made.resolve("ssd_" + table + ".csv"), heading + "\n" + String.join("\n", rows) + "\n");
        return made;
    }

    private ImportPreview preview(Path extract) {
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract);
        assertThat(seen.problems()).isEmpty();
        return seen;
    }

    private ImportPreview take(Path extract) {
        ImportPreview seen = preview(extract);
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
        return seen;
    }

    private List<String> agenda(LocalDate day) {
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        return hub.services.agendas().propose(hub.chair(), meeting).agenda().items().stream()
                .map(AgendaItem::subject)
                .map(each ->
                        ((Child) hub.book(meeting).subjects().get(each)).names().given())
                .toList();
    }

    private void isHeld(LocalDate day) {
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.meetings().open(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(30));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    @Test
    void whatTheFirstExtractTellsOfThePastIsHistoryAndThePreviewSaysHowMuch() throws IOException {
        ImportPreview seen = take(contacts("c1,p1,2026-11-12", "c2,p2,2026-11-23"));
        assertThat(seen.history()).isEqualTo(new ImportPreview.History(1, MONDAY.minusDays(3)));
        assertThat(agenda(MONDAY)).containsExactly("Ben");
    }

    @Test
    void nothingIsSaidOfHistoryWhereEveryRowWaits() throws IOException {
        assertThat(preview(contacts("c2,p2,2026-11-23")).history().rows()).isZero();
    }

    @Test
    void whatCameBetweenTwoExtractsWaitsThoughNoMeetingWasHeldYet() throws IOException {
        take(contacts("c2,p2,2026-11-23"));
        hub.itIs(MONDAY.plusDays(3), LocalTime.of(8, 0));
        take(contacts("c1,p1,2026-11-23", "c2,p2,2026-11-23"));
        assertThat(agenda(MONDAY.plusDays(3))).contains("Ada");
    }

    @Test
    void whatCameInALongTimeWithoutAnExtractWaits() throws IOException {
        take(contacts("c2,p2,2026-11-23"));
        isHeld(MONDAY);
        hub.itIs(JANUARY, LocalTime.of(8, 0));
        ImportPreview seen = take(contacts("c1,p1,2026-11-30", "c2,p2,2026-11-23", "c0,p1,2026-09-30"));
        assertThat(seen.history().rows()).isEqualTo(1);
        assertThat(agenda(JANUARY)).contains("Ada");
    }

    /// Twenty-eight days before the last extract, of Monday 23 November, begin with 26 October.
    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 0, false",
        "2026-10-26, 0, true",
        "2026-10-26, 27, false",
        "2026-10-27, 27, true",
        "2026-10-25, 29, true"
    })
    void whatComesLateWaitsAsLongAsTheHubLaysDown(String came, int days, boolean waits) throws IOException {
        take(contacts("c2,p2,2026-11-23"));
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        if (days > 0) {
            hub.services.law().limit(hub.chair(), TimeLimit.LATE_ARRIVALS, MONDAY.plusDays(1), days);
        }
        take(contacts("c1,p1," + came, "c2,p2,2026-11-23"));
        assertThat(agenda(MONDAY.plusDays(1)).contains("Ada")).isEqualTo(waits);
    }

    @Test
    void aReferralThatNoMeetingHasHeardOfStaysWhenItsRowChangesWeeksLater() throws IOException {
        take(referrals("r1,p1,2026-11-23,N1,"));
        hub.itIs(JANUARY, LocalTime.of(8, 0));
        assertThat(agenda(JANUARY)).containsExactly("Ada");
        ImportPreview seen = take(referrals("r1,p1,2026-11-23,N5,"));
        assertThat(seen.history().rows()).isZero();
        assertThat(agenda(JANUARY)).containsExactly("Ada");
    }

    @Test
    void aReferralThatIsClosedAtItsSourceWaitsUntilAMeetingHereHasDecided() throws IOException {
        take(referrals("r1,p1,2026-11-23,N1,"));
        assertThat(agenda(MONDAY)).containsExactly("Ada");
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        take(referrals("r1,p1,2026-11-23,N1,2026-11-23"));
        assertThat(agenda(MONDAY.plusDays(1))).containsExactly("Ada");
    }

    @Test
    void aLateRowFromBeforeTheWindowTakesNothingFromWhoIsOpen() throws IOException {
        take(referrals("r1,p1,2026-11-23,N1,"));
        take(referrals("r1,p1,2026-11-23,N1,", "r0,p1,2026-08-03,N5,"));
        assertThat(agenda(MONDAY)).containsExactly("Ada");
    }

    @Test
    void whatWasPreviewedBeforeAndTakenAfterTheChairDeferredIsNews() throws IOException {
        take(referrals("r1,p1,2026-11-23,N1,"));
        assertThat(agenda(MONDAY)).containsExactly("Ada");
        ImportPreview seen = preview(referrals("r1,p1,2026-11-23,N1,", "r2,p1,2026-11-23T07:00:00,N5,"));
        hub.clock.pass(Duration.ofMinutes(5));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
        hub.services
                .agendas()
                .leaveOff(
                        hub.chair(),
                        meeting,
                        hub.book(meeting).agenda().items().getFirst().subject(),
                        MarkedText.narrowest("Waiting for the hospital letter"),
                        Optional.of(MONDAY.plusDays(21)));
        hub.clock.pass(Duration.ofMinutes(5));
        assertThat(agenda(MONDAY.plusDays(1))).isEmpty();
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
        assertThat(agenda(MONDAY.plusDays(1))).containsExactly("Ada");
    }
}
