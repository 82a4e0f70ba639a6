package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.BuiltOn;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ImportRun;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ImportService;
import org.mashhuddle.store.audit.AuditEvent;

/// The whole of the last import is taken back while nothing was built on it: the record says then
/// what it said before, column by column.
class UndoImportTest {

    private static final String PERSONS = "pers_person_id,pers_forename,pers_surname,pers_dob\n";
    private static final String REFERRALS = "cine_referral_id,cine_person_id,cine_referral_date\n";
    private static final String ADA = "p1,Ada,TEST-OAK,2012-03-14\n";
    private static final Set<String> OF_THE_IMPORT =
            Set.of("import_run", "import_file", "audit_event", "record_sum", "trail_head");

    @TempDir
    private Path folder;

    private TestHub hub;
    private int made;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void take(Path extract) {
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), extract));
    }

    private Path small(String persons, String referrals) throws IOException {
        Path extract = Files.createDirectories(folder.resolve("small" + made++));
        Files.writeString(extract.resolve("ssd_person.csv"), PERSONS + persons);
        Files.writeString(extract.resolve("ssd_cin_episodes.csv"), REFERRALS + referrals);
        return extract;
    }

    private long last() {
        return hub.services.imports().runs(hub.viewer()).getFirst().number();
    }

    private Set<BuiltOn> undo(long run) {
        return hub.services.imports().undo(hub.chair(), run, "the wrong folder");
    }

    /// Every row of every table, without the versions and stamps that count on.
    private Map<String, Set<String>> record() {
        Map<String, Set<String>> all = new TreeMap<>(TableContents.of(hub.database));
        OF_THE_IMPORT.forEach(all::remove);
        return all;
    }

    @Test
    void afterTwoDaysTheSecondIsTakenBackAndTheRecordIsThatOfTheFirst() throws IOException {
        ExtractOptions town = ExtractOptions.smallTown(15).ofPersons(120).withHistory(10);
        hub.clock.set(town.readAt());
        take(ExtractGenerator.generate(town).toFolder(folder.resolve("day0")));
        Map<String, Set<String>> before = record();
        ExtractOptions next = town.onDay(3);
        hub.clock.set(next.readAt());
        take(ExtractGenerator.generate(next).toFolder(folder.resolve("day3")));
        assertThat(record()).isNotEqualTo(before);
        assertThat(undo(last())).isEmpty();
        assertThat(record()).isEqualTo(before);
    }

    /// Stopped amid its slices it is as if it had never been; the list says that it was. It is long enough for a busy
    /// machine to come to the thread that stops it.
    @Test
    void anImportThatIsStoppedIsTakenBackWhole() throws IOException {
        ExtractOptions town = ExtractOptions.smallTown(15).ofPersons(2_000).withHistory(10);
        hub.clock.set(town.readAt());
        Path extract = ExtractGenerator.generate(town).toFolder(folder.resolve("day0"));
        Map<String, Set<String>> before = record();
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract);
        ImportService.Progress progress = new ImportService.Progress();
        Thread stopping = Thread.startVirtualThread(() -> {
            while (progress.done() == 0) {
                Thread.onSpinWait();
            }
            progress.stop();
        });
        assertThat(hub.services.imports().take(hub.chair(), seen, progress)).isEmpty();
        assertThat(stopping.isAlive()).isFalse();
        assertThat(progress.done()).isPositive();
        assertThat(progress.built()).isEmpty();
        assertThat(record()).isEqualTo(before);
        assertThat(hub.services.imports().runs(hub.viewer()).getFirst().undone())
                .hasValueSatisfying(undone -> assertThat(undone.why()).isEqualTo("Stopped while it was taken"));
        ImportService.Progress whole = new ImportService.Progress();
        assertThat(hub.services.imports().take(hub.chair(), seen, whole)).isPresent();
        assertThat(whole.done()).isEqualTo(whole.all()).isPositive();
    }

    @Test
    void theFirstImportIsTakenBackToNothing() throws IOException {
        Map<String, Set<String>> before = record();
        take(small(ADA, "r1,p1,2026-11-24\n"));
        assertThat(undo(last())).isEmpty();
        assertThat(record()).isEqualTo(before);
        assertThat(hub.services.search().find(hub.viewer(), "oak").hits()).isEmpty();
    }

    @Test
    void importsAreListedWithTheirNumbersAndThatTheyWereUndone() throws IOException {
        take(small(ADA, "r1,p1,2026-11-24\nr2,p9,2026-11-24\n"));
        ImportRun run = hub.services.imports().runs(hub.viewer()).getFirst();
        assertThat(run.source()).isEqualTo("small0");
        assertThat(run.endedAt()).isPresent();
        assertThat(run.files()).allMatch(FileAccount::addsUp);
        assertThat(run.files())
                .filteredOn(file -> file.file().equals("ssd_cin_episodes.csv"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.rows()).isEqualTo(2);
                    assertThat(file.added()).isEqualTo(1);
                    assertThat(file.refused()).isEqualTo(1);
                });
        undo(run.number());
        assertThat(hub.services.imports().runs(hub.viewer()).getFirst().undone())
                .hasValueSatisfying(how -> assertThat(how.why()).isEqualTo("the wrong folder"));
        assertThat(undo(run.number())).containsExactly(BuiltOn.NOT_THERE);
    }

    @Test
    void onlyTheLastIsTakenBack() throws IOException {
        take(small(ADA, ""));
        long first = last();
        take(small(ADA, "r1,p1,2026-11-24\n"));
        assertThat(undo(first)).contains(BuiltOn.LATER_IMPORT);
        assertThat(undo(last())).isEmpty();
    }

    @Test
    void notOnceAChildOfItIsOnAnAgenda() throws IOException {
        take(small(ADA, "r1,p1,2026-11-24\n"));
        var meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 24));
        hub.services.agendas().propose(hub.chair(), meeting);
        Map<String, Set<String>> before = record();
        assertThat(undo(last())).contains(BuiltOn.ON_AGENDA);
        assertThat(record()).isEqualTo(before);
        assertThat(hub.services
                        .trail()
                        .entries(hub.viewer(), Optional.empty(), Optional.empty())
                        .lines())
                .anyMatch(entry -> entry.deed().equals("import.undo-refused"));
    }

    @Test
    void notOnceTheSenderOfAContactOfItWasAsked() throws IOException {
        take(small(ADA, "r1,p1,2026-11-24\n"));
        Referral came = hub.database
                .read(
                        hub.viewer(),
                        AuditEvent.of("test.look"),
                        tx -> tx.referrals().open())
                .getFirst();
        hub.services.triage().ask(hub.chair(), came.id(), "Example Academy", "Who lives with her now?");
        Map<String, Set<String>> before = record();
        assertThat(undo(last())).contains(BuiltOn.CHANGED_HERE);
        assertThat(record()).isEqualTo(before);
    }

    @Test
    void notOnceSomebodyHasChangedAChildOfIt() throws IOException {
        take(small(ADA, ""));
        var ada = hub.services
                .search()
                .find(hub.viewer(), "test-oak")
                .hits()
                .getFirst()
                .subject();
        hub.services
                .subjects()
                .restrict(hub.chair(), ada.id(), Set.of(hub.chair().user()), "known to a witness");
        assertThat(undo(last())).contains(BuiltOn.CHANGED_HERE);
    }

    @Test
    void aReasonIsAsked() throws IOException {
        take(small(ADA, ""));
        assertThatThrownBy(() -> hub.services.imports().undo(hub.chair(), last(), " "))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.REASON_MISSING));
    }

    @Test
    void aRowThatIsGoneWaitsForAPersonOnce() throws IOException {
        take(small(ADA, "r1,p1,2026-11-24\n"));
        ImportPreview gone = hub.services.imports().preview(hub.viewer(), small(ADA, ""));
        hub.services.imports().take(hub.chair(), gone);
        take(small(ADA, ""));
        assertThat(hub.services.changes().open(hub.viewer()).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.words())
                        .isEqualTo("In the council's extract: was the referral or contact of 24/11/2026,"
                                + " now not there any more"));
    }
}
