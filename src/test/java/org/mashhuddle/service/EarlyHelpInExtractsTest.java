package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;

/// Episodes of early help, written by hand column by column from the published list of the dataset's fields.
class EarlyHelpInExtractsTest {

    private static final String TABLE = "ssd_early_help_episodes";

    @TempDir
    private Path folder;

    private TestHub hub;
    private final CsvExtract extract = new CsvExtract();
    private int written;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
        person("ada", "2014-03-11");
        person("ben", "2016-05-02");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void person(String id, String born) {
        extract.put("ssd_person", id, "pers_person_id", id, "pers_forename", id, "pers_surname", "TEST-OAK");
        extract.put("ssd_person", id, "pers_dob", born);
    }

    private void episode(String row, String person, String from, String until) {
        extract.put(TABLE, row, "earl_episode_id", row, "earl_person_id", person);
        extract.put(TABLE, row, "earl_episode_start_date", from, "earl_episode_end_date", until);
        extract.put(TABLE, row, "earl_episode_reason", "Routines", "earl_episode_end_reason", "");
        extract.put(TABLE, row, "earl_episode_organisation", "Family hub", "earl_episode_worker_id", "W7");
    }

    private ImportPreview seen() throws IOException {
        return hub.services.imports().preview(hub.viewer(), extract.write(folder.resolve("extract" + written++)));
    }

    private ImportPreview take() throws IOException {
        ImportPreview seen = seen();
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
        return seen;
    }

    private Child child(String name) {
        return (Child)
                hub.services.search().find(hub.viewer(), name).hits().getFirst().subject();
    }

    private String plan(String name) {
        return child(name).care().plan();
    }

    private ChildStanding standing(String name) {
        return hub.services
                .records()
                .open(hub.viewer(), child(name).id())
                .happened()
                .held()
                .standing();
    }

    private FileAccount account(ImportPreview seen) {
        return seen.ledgers().stream()
                .filter(file -> file.file().startsWith(TABLE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void earlyHelpIsHowTheChildStands() throws IOException {
        episode("e1", "ada", "2026-09-07", "");
        take();
        assertThat(plan("ada")).isEqualTo("Early help, since 07/09/2026");
        assertThat(plan("ben")).isEmpty();
        assertThat(standing("ada").plan(LocalDate.of(2026, 9, 6))).isEmpty();
        assertThat(standing("ada").plan(LocalDate.of(2026, 9, 7))).isEqualTo("Early help, since 07/09/2026");
    }

    @Test
    void whatHasEndedIsKeptAsHistory() throws IOException {
        episode("e1", "ada", "2024-01-08", "2024-06-28");
        episode("e2", "ada", "2025-02-03", "2025-10-31");
        take();
        assertThat(plan("ada")).isEqualTo("None now: early help ended 31/10/2025");
        assertThat(standing("ada").on(LocalDate.of(2024, 3, 1), StatusKind.HELP))
                .hasSize(1);
        assertThat(standing("ada").on(LocalDate.of(2024, 12, 1), StatusKind.HELP))
                .isEmpty();
        assertThat(standing("ada").on(LocalDate.of(2025, 3, 1), StatusKind.HELP))
                .hasSize(1);
    }

    /// Nobody who stands under something heavier is shown as less.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ssd_cin_plans | cinp_cin_plan_id | cinp_person_id | cinp_cin_plan_start_date"
                        + " | Child in need (s.17), since 02/11/2026",
                "ssd_cp_plans | cppl_cp_plan_id | cppl_person_id | cppl_cp_plan_start_date"
                        + " | Child protection plan, since 02/11/2026",
                "ssd_cla_episodes | clae_cla_episode_id | clae_person_id | clae_cla_episode_start_date"
                        + " | Child looked after, since 02/11/2026",
            })
    void aHeavierStatusIsSaidAlone(String table, String key, String person, String from, String words)
            throws IOException {
        episode("e1", "ada", "2026-09-07", "");
        extract.put(table, "p1", key, "p1", person, "ada", from, "2026-11-02");
        take();
        assertThat(plan("ada")).isEqualTo(words);
        assertThat(standing("ada").plan(LocalDate.of(2026, 11, 24))).isEqualTo(words);
        assertThat(standing("ada").on(LocalDate.of(2026, 11, 24), StatusKind.HELP))
                .hasSize(2);
    }

    /// A row of nobody in the extract and one without its number are refused; what has ended is history.
    @Test
    void everyRowIsAccountedFor() throws IOException {
        episode("e1", "ada", "2026-09-07", "");
        episode("e2", "ada", "2024-01-08", "2024-06-28");
        episode("e3", "nobody", "2026-09-07", "");
        episode("e4", "ben", "2026-10-05", "");
        extract.put(TABLE, "e5", "earl_episode_id", "", "earl_person_id", "ben");
        FileAccount first = account(take());
        assertThat(List.of(
                        first.rows(),
                        first.added(),
                        first.changed(),
                        first.same(),
                        first.history(),
                        first.leftOut(),
                        first.refused()))
                .containsExactly(5L, 2L, 0L, 0L, 1L, 0L, 2L);
        episode("e4", "ben", "2026-10-05", "2026-11-20");
        FileAccount again = account(seen());
        assertThat(List.of(again.added(), again.changed(), again.same(), again.history()))
                .containsExactly(0L, 0L, 1L, 2L);
    }

    @Test
    void anEpisodeThatTheNextExtractCorrectsIsNotKeptAsItWas() throws IOException {
        episode("e1", "ada", "2026-09-07", "");
        take();
        episode("e1", "ada", "2026-09-14", "");
        take();
        assertThat(plan("ada")).isEqualTo("Early help, since 14/09/2026");
        assertThat(standing("ada").on(LocalDate.of(2026, 9, 10), StatusKind.HELP))
                .isEmpty();
    }

    @Test
    void theEarlierNamesOfItsColumnsAreReadToo() throws IOException {
        extract.put(TABLE, "e1", "earl_episode_id", "e1", "earl_person_id", "ada");
        extract.put(TABLE, "e1", "earl_episode_start", "2026-09-07", "earl_episode_end", "2026-10-30");
        extract.put(TABLE, "e1", "earl_episode_worker_name", "W7");
        take();
        assertThat(plan("ada")).isEqualTo("None now: early help ended 30/10/2026");
    }

    @Test
    void anExtractWithoutTheTableLeavesItAsItWasAndUndoTakesItBack() throws IOException {
        take();
        episode("e1", "ada", "2026-09-07", "");
        take();
        long brought = hub.services.imports().runs(hub.viewer()).getFirst().number();
        assertThat(hub.services.imports().undo(hub.chair(), brought, "The wrong file."))
                .isEmpty();
        assertThat(plan("ada")).isEmpty();
        assertThat(standing("ada").counted()).isEmpty();
        take();
        extract.drop(TABLE);
        extract.put("ssd_person", "ada", "pers_forename", "adah");
        take();
        assertThat(plan("adah")).isEqualTo("Early help, since 07/09/2026");
    }
}
