package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.FileSteps;

/// What was destroyed is gone from the disk when the hub was locked, and a backup from before it does
/// not bring it back.
class DestroyedAfterRestoreTest {

    private static final String MARKER = "Quillfernfamily";
    private static final FileSteps.Watch NOBODY = _ -> {};

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path copies = Path.of("none");
    private Path before = Path.of("none");
    private Optional<DecipheredFile> key = Optional.empty();
    private String unlocked = "";
    private final OldMeeting over = OldMeeting.of(1, java.time.LocalDate.of(1999, 3, 4), "Coverfernword");
    private final SubjectId gone = CopiedHub.child(1, MARKER).id();

    @BeforeEach
    void aBackupAndThenADestruction() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        Session session = hub.begun();
        arrive(session);
        copies = Files.createDirectory(folder.resolve("copies"));
        session.services().backups().choose(session.actor(), copies);
        before = backup(session);
        hub.clock.pass(Duration.ofMinutes(17));
        destroy(session);
        key = Optional.of(new DecipheredFile(hub.opened.getLast()));
        unlocked = deciphered(hub.location.database());
        session.close();
    }

    private void arrive(Session session) {
        CopiedHub.save(session, CopiedHub.child(1, MARKER));
        CopiedHub.save(session, CopiedHub.child(2, "Stays"));
        hub.database().writeForTheRecord(session.actor(), AuditEvent.of("referral.receive", gone.value()), (_, tx) -> {
            Instant then = Instant.parse("2019-03-04T10:00:00Z");
            tx.referrals().add(List.of(AReferral.aReferral(gone, then).build().arrived(then, Optional.of(then))));
            over.keep(tx, session.actor().user());
            over.sign(tx, session.actor().user());
            return gone;
        });
    }

    private static Path backup(Session session) {
        return session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
    }

    private void destroy(Session session) {
        Services verbs = session.services();
        verbs.retention().overview(session.viewer()).holds().stream()
                .filter(LegalHold::stands)
                .forEach(hold -> verbs.retention().lift(session.actor(), hold.id(), "It has ended"));
        verbs.retention().confirm(session.actor(), "Head of records", "Minute 12");
        verbs.drafts().draft(session.actor(), Optional.of(gone), "note", "words", "What " + MARKER + " said");
        assertThat(typed()).isNotEmpty();
        verbs.destruction().destroy(session.actor(), gone, "Past its time");
        verbs.covers().destroy(session.actor(), over.id(), "Past its time");
        assertThat(typed()).isEmpty();
        assertThat(verbs.destruction().destroyed(session.viewer()))
                .hasSize(2)
                .allSatisfy(done -> assertThat(done.lastBackup()).isPresent());
    }

    private List<String> typed() {
        return hub.opened.getLast().drafts().orElseThrow().latest().values().stream()
                .map(Draft::text)
                .filter(text -> text.contains(MARKER))
                .toList();
    }

    private String deciphered(Path file) throws IOException {
        return key.orElseThrow().words(file);
    }

    private static int count(String in, String words) {
        return in.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    @Test
    void theBytesOnTheDiskHoldNothingOfIt() throws IOException {
        assertThat(count(deciphered(before.resolve("hub.mv.db")), MARKER)).isPositive();
        assertThat(count(unlocked, MARKER)).isPositive();
        String now = deciphered(hub.location.database());
        assertThat(count(now, MARKER)).isZero();
        assertThat(count(deciphered(before.resolve("hub.mv.db")), over.word())).isPositive();
        assertThat(count(now, over.word())).isZero();
        assertThat(count(now, "Stays")).isPositive();
    }

    private List<String> children() {
        return CopiedHub.children(hub.database()).values().stream().toList();
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.walk(of)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theFileIsWrittenAnewAsTheHubIsLocked() throws IOException {
        assertThat(hub.location.owed()).doesNotExist();
        Session session = hub.session();
        assertThat(hub.database().trail().entries(40))
                .anySatisfy(entry -> assertThat(entry.deed()).isEqualTo("hub.rebuild"));
        assertThat(children()).containsExactly("Stays");
        assertThat(MarkedChild.saying(TableContents.of(hub.database()), MARKER)).isEmpty();
        session.close();
    }

    @Test
    void nothingBesideTheDatabaseNamesIt() throws IOException {
        for (Path file : files(hub.location.directory())) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.getFileName().toString())
                    .doesNotContain(MARKER);
        }
    }

    @Test
    void aRestoreDoesNotBringItBack() {
        assertThat(hub.restore(before, hub.user(), NOBODY)).isInstanceOf(RestoreAnswer.Restored.class);
        Session session = hub.session();
        assertThat(children()).containsExactly("Stays");
        assertThat(MarkedChild.saying(TableContents.of(hub.database()), MARKER)).isEmpty();
        assertThat(MarkedChild.saying(TableContents.of(hub.database()), over.word()))
                .isEmpty();
        assertThat(hub.database().trail().verify().holds()).isTrue();
        assertThat(hub.database().trail().about(gone.value(), 10).getFirst().deed())
                .isEqualTo("retention.destroy-again");
        assertThat(session.services().destruction().destroyed(session.viewer())).hasSize(2);
        assertThat(hub.location.owed()).exists();
        session.close();
        assertThat(hub.location.owed()).doesNotExist();
    }

    /// A backup made since has brought the list to where the backups are.
    @Test
    void norOnAnotherComputer() {
        Session session = hub.session();
        hub.clock.pass(Duration.ofMinutes(17));
        backup(session);
        session.close();
        CopiedHub elsewhere = new CopiedHub(folder.resolve("elsewhere"));
        HubRestorer restorer = new HubRestorer(elsewhere.location, hub.clock, NOBODY);
        assertThat(restorer.restore(before, hub.user(), DemoDay.PASSPHRASE.toCharArray(), new BackupProgress()))
                .isInstanceOf(RestoreAnswer.Restored.class);
        elsewhere.clock.set(hub.clock.instant());
        Session there = elsewhere.session();
        assertThat(CopiedHub.children(elsewhere.database()).values()).containsExactly("Stays");
        there.close();
    }

    private void removeBothLists() throws IOException {
        Files.deleteIfExists(hub.location.destroyed());
        try (Stream<Path> beside = Files.list(copies)) {
            for (Path file : beside.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private int notKnown() {
        return hub.restore(before, hub.user(), NOBODY) instanceof RestoreAnswer.Restored done ? done.destroyed() : -1;
    }

    private void aBackupMore() {
        Session session = hub.session();
        hub.clock.pass(Duration.ofMinutes(17));
        backup(session);
        session.close();
    }

    /// The database that is moved aside knows it.
    @Test
    void norWhereBothListsWereRemoved() throws IOException {
        removeBothLists();
        assertThat(notKnown()).isZero();
        Session session = hub.session();
        assertThat(children()).containsExactly("Stays");
        assertThat(session.services().destruction().destroyed(session.viewer())).hasSize(2);
        session.close();
    }

    /// A later backup knows it.
    @Test
    void norWhereTheDatabaseWasRemovedWithThem() throws IOException {
        aBackupMore();
        removeBothLists();
        Files.delete(hub.location.database());
        assertThat(notKnown()).isZero();
        Session session = hub.session();
        assertThat(children()).containsExactly("Stays");
        session.close();
    }

    /// Nothing is left but the sealed number in the manifest of a later backup: it is said.
    @Test
    void whatNobodyKnowsAnyMoreIsSaidByNumber() throws IOException {
        aBackupMore();
        removeBothLists();
        Files.delete(hub.location.database());
        try (Stream<Path> all = Files.list(copies)) {
            Path later = all.filter(each -> !each.equals(before)).findFirst().orElseThrow();
            Files.write(later.resolve("hub.mv.db"), new byte[8192]);
        }
        assertThat(notKnown()).isEqualTo(2);
        Session session = hub.session();
        assertThat(children()).hasSize(2);
        session.close();
    }

    /// Who does not have the hub's key cannot have a record destroyed by adding a line.
    @Test
    void aLineThatSomebodyAddedDestroysNothing() throws IOException {
        String line = Files.readAllLines(hub.location.destroyed()).getFirst();
        Files.writeString(
                hub.location.destroyed(),
                line.replace(
                                gone.value().toString(),
                                CopiedHub.child(2, "Stays").id().value().toString())
                        + "\n");
        Session session = hub.session();
        assertThat(children()).containsExactly("Stays");
        session.close();
        assertThat(Files.readAllLines(hub.location.destroyed())).contains(line);
    }
}
