package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.governance.RestoreNote;

/// What a restore leaves in the hub's folder: the hub of before, aside, and a note of what happened.
class MovedAsideTest {

    private static final String THEIRS = "walnut bicycle harbour ribbon";

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path copy = Path.of("none");
    private UserId sam = new UserId(new java.util.UUID(0, 0));

    @BeforeEach
    void aBackup() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        try (Session session = hub.begun()) {
            sam = session.services()
                    .users()
                    .add(session.actor(), "Sam Dunmore", Set.of(Role.MINUTE_TAKER), THEIRS.toCharArray())
                    .id();
            Path copies = Files.createDirectory(folder.resolve("copies"));
            session.services().backups().choose(session.actor(), copies);
            copy = session.services()
                    .backups()
                    .make(session.actor(), new BackupProgress())
                    .backup()
                    .folder();
        }
        hub.clock.pass(Duration.ofMinutes(17));
    }

    private CopiedHub restoredLeaving() {
        RestoreAnswer.Restored done = (RestoreAnswer.Restored) hub.restore(copy, hub.user(), _ -> {});
        return new CopiedHub(hub.location.directory().resolve(done.aside()));
    }

    private List<AuditTrailEntry> told() {
        return hub.database().trail().entries(100).stream()
                .filter(entry -> entry.deed().equals("hub.restore"))
                .toList();
    }

    @Test
    void whoIsRetiredAfterARestoreDoesNotOpenWhatItMovedAside() {
        CopiedHub aside = restoredLeaving();
        try (Session session = hub.session()) {
            session.services().users().retire(session.actor(), sam);
        }
        assertThat(aside.hubs().unlock(sam, THEIRS.toCharArray())).isNotInstanceOf(UnlockAnswer.Opened.class);
        aside.session().close();
    }

    @Test
    void aDamagedNoteSaysNoDayAndNoWay() throws IOException {
        restoredLeaving();
        Files.writeString(hub.location.directory().resolve(RestoreNote.NAME), "torn");
        try (Session session = hub.session()) {
            assertThat(session.user().name()).isEqualTo("Anne Bennett");
            assertThat(told())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.reason()).doesNotContain("1970", "recovery key"));
        }
    }

    /// Whoever may write in the folder and cannot unlock puts words there.
    @Test
    void aNoteThatNoRestoreWroteIsNotTakenForOne() throws IOException {
        Files.writeString(
                hub.location.directory().resolve(RestoreNote.NAME),
                "huddle-backup-2026-11-20-084500\n2026-11-20T08:45:00Z\n%s\n2026-11-24T09:00:00Z\nnowhere\n"
                        .formatted(sam.value()),
                StandardCharsets.UTF_8);
        try (Session session = hub.session()) {
            assertThat(session.user().name()).isEqualTo("Anne Bennett");
            assertThat(told()).allSatisfy(entry -> {
                assertThat(entry.about()).isEmpty();
                assertThat(entry.reason()).doesNotContain("20/11/2026", "nowhere");
            });
        }
    }

    /// Two restores with nobody in between who unlocks: the first was somebody's too, and the second undid nothing.
    @Test
    void ofTwoRestoresTheTrailTellsBoth() throws IOException {
        hub.hubs().restoring().restore(copy, sam, THEIRS.toCharArray(), new BackupProgress());
        hub.clock.pass(Duration.ofMinutes(5));
        restoredLeaving();
        hub.clock.pass(Duration.ofMinutes(1));
        try (Session session = hub.session()) {
            assertThat(told())
                    .hasSize(2)
                    .anySatisfy(entry -> {
                        assertThat(entry.about()).contains(sam.value());
                        assertThat(entry.reason()).contains("Undone is what was done");
                    })
                    .anySatisfy(entry -> {
                        assertThat(entry.about()).contains(session.user().id().value());
                        assertThat(entry.reason()).doesNotContain("Undone");
                    });
        }
        try (Session again = hub.session()) {
            assertThat(again.user()).isNotNull();
            assertThat(told()).as("once").hasSize(2);
        }
    }
}
