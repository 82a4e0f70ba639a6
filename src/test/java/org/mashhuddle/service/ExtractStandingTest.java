package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;

/// What an extract tells of a child's standing with the council, and of a death, reaches the record
/// and the meeting.
class ExtractStandingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private TestHub hub;
    private final CsvExtract extract = new CsvExtract();
    private int written;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
        extract.put("ssd_person", "p1", "pers_person_id", "p1", "pers_forename", "Ada", "pers_surname", "TEST-OAK");
        extract.put("ssd_person", "p1", "pers_dob", "2012-03-14", "pers_death_date", "");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void take() throws IOException {
        Path made = extract.write(folder.resolve("extract" + written++));
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), made);
        assertThat(seen.problems()).isEmpty();
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private Child ada() {
        return (Child) hub.services
                .search()
                .find(hub.viewer(), "test-oak")
                .hits()
                .getFirst()
                .subject();
    }

    private void inNeed() {
        extract.put("ssd_cin_plans", "i1", "cinp_cin_plan_id", "i1", "cinp_person_id", "p1");
        extract.put("ssd_cin_plans", "i1", "cinp_cin_plan_start_date", "2026-01-15");
    }

    private void order(String code, String until) {
        extract.put("ssd_cla_episodes", "c1", "clae_cla_episode_id", "c1", "clae_person_id", "p1");
        extract.put("ssd_cla_episodes", "c1", "clae_cla_episode_start_date", "2026-07-21");
        extract.put("ssd_cla_episodes", "c1", "clae_cla_episode_ceased_date", until);
        extract.put("ssd_legal_status", "l1", "lega_legal_status_id", "l1", "lega_person_id", "p1");
        extract.put("ssd_legal_status", "l1", "lega_legal_status", code, "lega_legal_status_end_date", until);
        extract.put("ssd_legal_status", "l1", "lega_legal_status_start_date", "2026-07-21");
    }

    @ParameterizedTest
    @CsvSource({
        "C1, Interim care order (C1)",
        "C2, Full care order (C2)",
        "V2, s.20 (V2)",
        "V3, series of short breaks (V3)",
        "V4, series of short breaks (V4)",
        "E1, Placement order (E1)",
        "J1, Remanded to the council or to youth detention (J1)",
        "L1, 'Police protection, in council accommodation (L1)'",
        "L2, Emergency protection order (L2)",
        "L3, 'Child assessment order, in council accommodation (L3)'"
    })
    void aChildUnderAnOrderIsShownAsLookedAfterWithTheOrdersWords(String code, String words) throws IOException {
        inNeed();
        order(code, "");
        take();
        assertThat(ada().care().plan()).isEqualTo("Child looked after: " + words + ", since 21/07/2026");
    }

    @Test
    void beingLookedAfterAloneIsShownAndSoIsAPlanBesideIt() throws IOException {
        inNeed();
        extract.put("ssd_cla_episodes", "c1", "clae_cla_episode_id", "c1", "clae_person_id", "p1");
        extract.put("ssd_cla_episodes", "c1", "clae_cla_episode_start_date", "2026-07-21");
        extract.put("ssd_cp_plans", "k1", "cppl_cp_plan_id", "k1", "cppl_person_id", "p1");
        extract.put(
                "ssd_cp_plans", "k1", "cppl_cp_plan_start_date", "2026-08-22", "cppl_cp_plan_initial_category", "NEG");
        take();
        assertThat(ada().care().plan())
                .isEqualTo("Child looked after, since 21/07/2026; Child protection plan: Neglect, since 22/08/2026");
    }

    @Test
    void whatHasEndedIsNotShownAsIfItStood() throws IOException {
        order("C2", "");
        take();
        order("C2", "2026-11-20");
        take();
        assertThat(ada().care().plan()).startsWith("None now: ").contains("ended 20/11/2026");
    }

    private List<AgendaItem> agenda(LocalDate day) {
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        MeetingBook book = hub.services.agendas().propose(hub.chair(), meeting);
        return book.agenda().items();
    }

    @Test
    void aDeathReachesTheRecordAndTheNextMeetingAndComesOnce() throws IOException {
        take();
        assertThat(agenda(TUESDAY)).isEmpty();
        extract.put("ssd_person", "p1", "pers_death_date", "2026-11-22");
        take();
        assertThat(ada().death()).map(Death::on).contains(Optional.of(LocalDate.of(2026, 11, 22)));
        assertThat(agenda(TUESDAY)).hasSize(1);
        hub.itIs(TUESDAY.plusDays(1), LocalTime.of(8, 0));
        take();
        assertThat(agenda(TUESDAY.plusDays(1))).hasSize(1);
    }

    @Test
    void aDeathOfLongAgoOfSomebodyNewHereIsOnTheRecordOnly() throws IOException {
        extract.put("ssd_person", "p1", "pers_death_date", "2019-05-20");
        take();
        assertThat(ada().death()).isPresent();
        assertThat(agenda(TUESDAY)).isEmpty();
    }

    /// Twenty-eight days before 24 November begin with 27 October.
    @ParameterizedTest
    @CsvSource({"2026-10-26, 0, 0", "2026-10-27, 0, 1", "2026-10-27, 27, 0", "2026-10-28, 27, 1", "2026-10-26, 29, 1"})
    void theDeathOfSomebodyNewHereIsNewsAsLongAsTheHubLaysDown(String died, int days, int heard) throws IOException {
        if (days > 0) {
            hub.services.law().limit(hub.chair(), TimeLimit.DEATH_NEWS, TUESDAY, days);
        }
        extract.put("ssd_person", "p1", "pers_death_date", died);
        take();
        assertThat(agenda(TUESDAY)).hasSize(heard);
    }

    @Test
    void whatTheCouncilEndedAtOnceIsHistoryAndThePreviewSaysSo() throws IOException {
        extract.put("ssd_contacts", "k1", "cont_contact_id", "k1", "cont_person_id", "p1");
        extract.put("ssd_contacts", "k1", "cont_contact_date", "2026-11-23");
        extract.put("ssd_contacts", "k1", "cont_contact_outcome_json", "{\"OUTCOME_NFA_FLAG\":\"Y\"}");
        Path made = extract.write(folder.resolve("extract"));
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), made);
        assertThat(seen.history().ended()).isEqualTo(1);
        take();
        assertThat(agenda(TUESDAY)).isEmpty();
    }
}
