package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.backups.AutomaticBackups;
import org.mashhuddle.service.backups.BackupProgress;

/// A hub backs itself up while people work: by a clock that the test moves, on real files; the copies
/// are counted in the folder, not asked of the program.
class AutomaticBackupTest {

    @TempDir
    private Path folder;

    private CopiedHub hub;
    private Path copies = Path.of("none");
    private Session session;
    private final Queue<Runnable> asked = new ArrayDeque<>();
    private long children;

    @BeforeEach
    void aHubWithAFolder() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        copies = Files.createDirectory(folder.resolve("copies"));
        session = hub.begun();
        session.services().backups().choose(session.actor(), copies);
    }

    @AfterEach
    void close() {
        session.close();
    }

    /// The long work is done when the test says so.
    private AutomaticBackups automatic() {
        return new AutomaticBackups(session.services().backups(), session.actor(), hub.clock, asked::add);
    }

    private void work() {
        for (Runnable next = asked.poll(); next != null; next = asked.poll()) {
            next.run();
        }
    }

    private void save() {
        children++;
        CopiedHub.save(session, CopiedHub.child(children, "Test-Alder" + children));
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> found = Files.list(in)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /// Minute after minute, with somebody saving in some of them.
    private void minutes(AutomaticBackups backups, int count) {
        for (int minute = 0; minute < count; minute++) {
            hub.clock.pass(Duration.ofMinutes(1));
            backups.beat(false);
            work();
        }
    }

    @Test
    void inEachQuarterOfAnHourInWhichSomethingChangedThereIsOne() throws IOException {
        AutomaticBackups backups = automatic();
        backups.beat(false);
        work();
        assertThat(names(copies)).as("the first, at once").containsExactly("huddle-backup-2026-11-24-084500");
        save();
        minutes(backups, 14);
        assertThat(names(copies))
                .as("not before a quarter of an hour has passed")
                .hasSize(1);
        minutes(backups, 1);
        assertThat(names(copies)).contains("huddle-backup-2026-11-24-090000").hasSize(2);
        minutes(backups, 120);
        assertThat(names(copies)).as("nothing changed, nothing is copied").hasSize(2);
        save();
        minutes(backups, 1);
        assertThat(names(copies))
                .as("what came after a long pause waits no further")
                .hasSize(3);
    }

    @Test
    void inHoursOfWorkNothingIsEverOlderThanAQuarterOfAnHourAndAMinute() throws IOException {
        Random random = new Random(20261126);
        AutomaticBackups backups = automatic();
        Instant unsaved = Instant.MAX;
        int minutes = Integer.getInteger("backup.minutes", 150);
        for (int minute = 0; minute < minutes; minute++) {
            if (random.nextInt(9) == 0) {
                save();
                unsaved = unsaved.equals(Instant.MAX) ? hub.clock.instant() : unsaved;
            }
            int before = made();
            hub.clock.pass(Duration.ofMinutes(1));
            backups.beat(false);
            work();
            unsaved = made() > before ? Instant.MAX : unsaved;
            if (!unsaved.equals(Instant.MAX)) {
                assertThat(Duration.between(unsaved, hub.clock.instant()))
                        .as("minute %d, seed 20261126", minute)
                        .isLessThanOrEqualTo(Duration.ofMinutes(16));
            }
        }
        assertThat(made()).isGreaterThan(minutes / 40);
    }

    /// The newest ten are kept, so the number of copies does not grow for ever; the trail counts.
    private int made() {
        return (int) hub.database().trail().entries(10_000).stream()
                .filter(entry -> entry.deed().equals("backup.make"))
                .count();
    }

    @Test
    void itGivesWayToWhoeverTypesButNotForEver() throws IOException {
        AutomaticBackups backups = automatic();
        for (int second = 0; second < 299; second++) {
            backups.beat(true);
            work();
            hub.clock.pass(Duration.ofSeconds(1));
        }
        assertThat(names(copies)).as("somebody types").isEmpty();
        hub.clock.pass(Duration.ofSeconds(2));
        backups.beat(true);
        work();
        assertThat(names(copies)).as("who types all morning has most to lose").hasSize(1);
    }

    @Test
    void aRoundThatRunsIsHeldWhileSomebodyTypesAndASaveGoesThrough() throws Exception {
        AutomaticBackups backups = automatic();
        backups.beat(false);
        backups.beat(true);
        CountDownLatch ended = new CountDownLatch(1);
        Thread making = Thread.ofPlatform().start(() -> {
            work();
            ended.countDown();
        });
        save();
        assertThat(ended.await(300, TimeUnit.MILLISECONDS)).as("held").isFalse();
        save();
        assertThat(names(copies)).noneMatch(name -> !name.endsWith("unfinished"));
        backups.beat(false);
        making.join();
        assertThat(names(copies)).containsExactly("huddle-backup-2026-11-24-084500");
        assertThat(backups.isRunning()).isFalse();
    }

    @Test
    void whatIsLockedIsBackedUpNoFurtherAndNothingHalfMadeIsLeft() throws Exception {
        AutomaticBackups backups = automatic();
        backups.beat(false);
        backups.beat(true);
        Thread making = Thread.ofPlatform().start(this::work);
        backups.stop();
        making.join();
        assertThat(names(copies)).isEmpty();
        assertThat(session.services().backups().standing().first().trouble())
                .as("who locks does no harm to a folder")
                .isEmpty();
        save();
        hub.clock.pass(Duration.ofHours(1));
        backups.beat(false);
        work();
        assertThat(names(copies)).isEmpty();
    }

    @Test
    void aClockThatIsSetBackDoesNotStopIt() throws IOException {
        AutomaticBackups backups = automatic();
        hub.clock.pass(Duration.ofDays(3));
        backups.beat(false);
        work();
        hub.clock.pass(Duration.ofDays(-3));
        save();
        backups.beat(false);
        work();
        assertThat(names(copies)).hasSize(2);
    }

    @Test
    void whatIsSavedWhileACopyIsCheckedIsStillToBeBackedUp() throws Exception {
        session.services().backups().make(session.actor(), new BackupProgress());
        assertThat(session.services().backups().isDue()).isFalse();
        BackupProgress following = new BackupProgress();
        CountDownLatch ended = new CountDownLatch(1);
        Thread making = Thread.ofPlatform().start(() -> {
            session.services().backups().make(session.actor(), following);
            ended.countDown();
        });
        while (following.step() == BackupProgress.Step.COPYING && ended.getCount() > 0) {
            Thread.onSpinWait();
        }
        following.hold();
        save();
        following.goOn();
        making.join();
        assertThat(session.services().backups().isDue())
                .as("the copy was made before the child was saved")
                .isTrue();
    }
}
