package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
import org.mashhuddle.store.durable.FileSteps;

/// The key of the hub was changed, a record was destroyed after it, and a backup from before both is restored: what
/// was destroyed does not come back, although the backup has another key.
class DestroyedAfterNewKeyTest {

    private static final String MARKER = "Quillfernfamily";
    private static final FileSteps.Watch NOBODY = _ -> {};

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path before = Path.of("none");
    private final SubjectId gone = CopiedHub.child(1, MARKER).id();

    @BeforeEach
    void aBackupThenAnotherKeyThenADestruction() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        Path copies = Files.createDirectory(folder.resolve("copies"));
        try (Session session = hub.begun()) {
            CopiedHub.save(session, CopiedHub.child(1, MARKER));
            CopiedHub.save(session, CopiedHub.child(2, "Stays"));
            Instant then = Instant.parse("2019-03-04T10:00:00Z");
            hub.database()
                    .writeForTheRecord(session.actor(), AuditEvent.of("referral.receive", gone.value()), (_, tx) -> {
                        tx.referrals()
                                .add(java.util.List.of(
                                        AReferral.aReferral(gone, then).build().arrived(then, Optional.of(then))));
                        return gone;
                    });
            session.services().backups().choose(session.actor(), copies);
            before = session.services()
                    .backups()
                    .make(session.actor(), new BackupProgress())
                    .backup()
                    .folder();
        }
        hub.clock.pass(Duration.ofMinutes(17));
        assertThat(hub.hubs().rekeying().rekey(hub.user(), DemoDay.PASSPHRASE.toCharArray()))
                .isInstanceOf(RekeyAnswer.Done.class);
        try (Session session = hub.session()) {
            Services verbs = session.services();
            verbs.retention().overview(session.viewer()).holds().stream()
                    .filter(LegalHold::stands)
                    .forEach(hold -> verbs.retention().lift(session.actor(), hold.id(), "It has ended"));
            verbs.retention().confirm(session.actor(), "Head of records", "Minute 12");
            verbs.destruction().destroy(session.actor(), gone, "Past its time");
        }
    }

    @Test
    void aRestoreDoesNotBringItBack() {
        assertThat(hub.restore(before, hub.user(), NOBODY)).isInstanceOf(RestoreAnswer.Restored.class);
        Session session = hub.session();
        assertThat(CopiedHub.children(hub.database()).values()).containsExactly("Stays");
        session.close();
    }
}
