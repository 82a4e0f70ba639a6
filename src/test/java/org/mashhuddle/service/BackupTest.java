package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupResult;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;

/// Backups on real files: what is in one is what the hub was at a moment while it was made, nobody
/// reads it without the key, and a copy that was touched is none.
class BackupTest {

    @TempDir
    private Path folder;

    private CopiedHub hub = new CopiedHub(Path.of("none"));
    private Path copies = Path.of("none");

    @BeforeEach
    void places() throws IOException {
        hub = new CopiedHub(folder.resolve("hub"));
        copies = Files.createDirectory(folder.resolve("copies"));
    }

    private Path backUp(Session session) {
        session.services().backups().choose(session.actor(), copies);
        return session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
    }

    private CopiedHub restored(Path copy, String name) {
        CopiedHub other = new CopiedHub(folder.resolve(name));
        RestoreAnswer answer = other.restore(copy, hub.user(), _ -> {});
        assertThat(answer).isInstanceOf(RestoreAnswer.Restored.class);
        return other;
    }

    @Test
    void whileOthersSaveABackupIsTheHubAsItWasAtOneMoment() throws Exception {
        int rounds = LongForm.or("backup.rounds", 2, 4);
        Random random = new Random(20261125);
        Session session = hub.begun();
        session.services().backups().choose(session.actor(), copies);
        List<Map.Entry<String, String>> saves = new CopyOnWriteArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int before = random.nextInt(4);
            for (int each = 0; each < before; each++) {
                save(session, random, saves);
            }
            int surely = saves.size();
            AtomicBoolean stop = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            Thread typing = Thread.ofPlatform().start(() -> {
                Random own = new Random(random.nextLong());
                while (!stop.get()) {
                    save(session, own, saves);
                    begun.countDown();
                }
            });
            begun.await();
            hub.clock.pass(Duration.ofMinutes(1));
            BackupResult made = session.services().backups().make(session.actor(), new BackupProgress());
            int atMost = saves.size() + 1;
            stop.set(true);
            typing.join();
            isOneMoment(made.backup().folder(), saves, surely, atMost, "seed 20261125, round " + round);
        }
        session.close();
    }

    /// Ten newer ones are kept; the one just made looks older than all, and was cleared as it was finished.
    @Test
    void theBackupMadeAfterTheClockWasSetBackIsKept() {
        try (Session session = hub.begun()) {
            BackupService backups = session.services().backups();
            backups.choose(session.actor(), copies);
            for (int made = 0; made < 11; made++) {
                hub.clock.pass(Duration.ofMinutes(30));
                backups.make(session.actor(), new BackupProgress());
            }
            hub.clock.pass(Duration.ofMinutes(-310));
            BackupResult last = backups.make(session.actor(), new BackupProgress());
            assertThat(backups.list())
                    .extracting(BackupLine::name)
                    .contains(last.backup().name());
        }
    }

    /// Whoever was killed while the copy's file was written anew left a folder in the half-made copy. What a link in it
    /// leads to is nobody's to remove.
    @Test
    void aHalfMadeCopyThatWasBeingWrittenAnewStopsNoBackup() throws IOException {
        Path left = copies.resolve("huddle-backup-2026-11-24-084700.unfinished");
        Path gathered = Files.createDirectories(left.resolve("restore-unfinished"));
        Files.writeString(gathered.resolve("hub.mv.db"), "half of it");
        Path others = Files.createDirectories(copies.resolve("somebody's own"));
        Files.writeString(others.resolve("notes.txt"), "kept");
        Files.createSymbolicLink(gathered.resolve("link"), others);
        try (Session session = hub.begun()) {
            BackupService backups = session.services().backups();
            backups.choose(session.actor(), copies);
            BackupResult made = backups.make(session.actor(), new BackupProgress());
            assertThat(backups.list())
                    .extracting(BackupLine::name)
                    .contains(made.backup().name());
        }
        assertThat(left).doesNotExist();
        assertThat(others.resolve("notes.txt")).hasContent("kept");
    }

    private void save(Session session, Random random, List<Map.Entry<String, String>> saves) {
        long number = saves.size() + 1;
        String family = "Family" + number + "x" + random.nextInt(1000);
        CopiedHub.save(session, CopiedHub.child(number, family));
        saves.add(Map.entry(new UUID(1, number).toString(), family));
    }

    /// The children in the copy are those of the first so many saves, neither fewer than were done
    /// before nor more than could have been done until the end.
    private void isOneMoment(Path copy, List<Map.Entry<String, String>> saves, int surely, int atMost, String which)
            throws IOException {
        Path place = Files.createTempDirectory(folder, "restored");
        CopiedHub there = new CopiedHub(place);
        assertThat(there.restore(copy, hub.user(), _ -> {})).as(which).isInstanceOf(RestoreAnswer.Restored.class);
        try (Session session = there.session()) {
            assertThat(session.services().trail().check(session.viewer()).holds())
                    .as(which)
                    .isTrue();
            Map<String, String> found = CopiedHub.children(there.database());
            assertThat(found.size()).as(which).isBetween(surely, atMost);
            Map<String, String> first = new TreeMap<>();
            saves.stream().limit(found.size()).forEach(save -> first.put(save.getKey(), save.getValue()));
            assertThat(found).as(which).isEqualTo(first);
        }
    }

    @Test
    void aByteThatFlippedInAnyFileIsFoundByTheCheck() throws IOException {
        Session session = hub.begun();
        CopiedHub.save(session, CopiedHub.child(1, "Test-Alder"));
        Path copy = backUp(session);
        BackupService backups = session.services().backups();
        assertThat(backups.check(session.viewer(), copy, new BackupProgress())).isEmpty();
        List<String> names = new ArrayList<>();
        Random random = new Random(7);
        for (Path file : files(copy)) {
            for (int flips = 0; flips < 12; flips++) {
                long at = flips == 0 ? 0 : random.nextLong(Files.size(file));
                flip(file, at);
                assertThat(backups.check(session.viewer(), copy, new BackupProgress()))
                        .as("%s at %d, seed 7", file.getFileName(), at)
                        .isPresent();
                flip(file, at);
            }
            names.add(file.getFileName().toString());
        }
        assertThat(names).contains("hub.header", "hub.keys", "hub.mv.db", "hub.drafts", "backup.manifest");
        assertThat(backups.check(session.viewer(), copy, new BackupProgress())).isEmpty();
        session.close();
    }

    private static List<Path> files(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int old = bytes.read();
            bytes.seek(at);
            bytes.write(old ^ 4);
        }
    }

    @Test
    void whoeverChangesAFileAndItsHashIsFoundOutToo() throws Exception {
        Session session = hub.begun();
        Path copy = backUp(session);
        Path manifest = copy.resolve("backup.manifest");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("entries \\d+", "entries 1"));
        assertThat(session.services().backups().check(session.viewer(), copy, new BackupProgress()))
                .hasValueSatisfying(why -> assertThat(why).contains("was not sealed by the key"));
        session.close();
    }

    @Tag("long")
    @Test
    void aRestoredHubOpensWithItsPassphrasesAndItsSignedMinutesVerify() {
        Created made = hub.created();
        Session session = made.session();
        MeetingId meeting = new DemoDay(session, hub.clock, new Random(7), made.authoritySecret()).build(17);
        DemoMeeting day = new DemoMeeting(session, hub.clock, meeting, java.time.LocalDate.of(2026, 11, 24));
        hub.clock.pass(Duration.ofMinutes(47));
        day.hold();
        day.sign();
        byte[] minutes = session.services().minutes().pdf(session.viewer(), meeting);
        UUID item = UUID.randomUUID();
        hub.opened.getLast().drafts().orElseThrow().append(item, "rationale", "typed last", hub.clock.instant());
        Map<String, Long> rows = TableRows.of(hub.database());
        Path copy = backUp(session);
        CopiedHub there = restored(copy, "there");
        session.close();
        try (Session open = there.session()) {
            assertThat(open.services().minutes().pdf(open.viewer(), meeting)).isEqualTo(minutes);
            assertThat(open.services().minutes().verify(open.viewer(), meeting).trusted())
                    .isTrue();
            assertThat(open.services().trail().check(open.viewer()).holds()).isTrue();
            assertThat(there.opened.getLast().drafts().orElseThrow().latest().keySet())
                    .anySatisfy(place -> assertThat(place.item()).isEqualTo(item));
            rows.forEach((table, count) -> {
                if (!table.startsWith("audit") && !table.startsWith("trail")) {
                    assertThat(TableRows.of(there.database())).containsEntry(table, count);
                }
            });
        }
        assertThat(there.hubs().unlock(there.user(), "not the one at all ever".toCharArray()))
                .isInstanceOf(UnlockAnswer.Wrong.class);
    }

    @Test
    void nothingThatWasPlantedCanBeReadInTheBackupNorInTheTemporaryFolder() throws Exception {
        String planted = "Zerquist-Marlowe";
        Session session = hub.begun();
        for (int number = 1; number < 400; number++) {
            CopiedHub.save(session, CopiedHub.child(number, planted + number));
        }
        hub.opened
                .getLast()
                .drafts()
                .orElseThrow()
                .append(UUID.randomUUID(), "rationale", planted + " said", hub.clock.instant());
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        AtomicBoolean stop = new AtomicBoolean();
        List<String> told = new CopyOnWriteArrayList<>();
        Thread watching = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                told.addAll(telling(temporary, 1, planted));
                told.addAll(telling(copies, 3, planted));
            }
        });
        Path copy = backUp(session);
        stop.set(true);
        watching.join();
        assertThat(told).isEmpty();
        assertThat(telling(copy, 1, planted)).isEmpty();
        assertThat(telling(copies, 3, "Anne Bennett"))
                .as("who may unlock stands in the key file, as beside the hub, and nowhere else")
                .containsExactly("hub.keys");
        try (Stream<Path> all = Files.walk(copies)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .allMatch(name -> !name.contains("Bennett") && !name.contains("Zerquist"));
        }
        session.close();
    }

    private static List<String> telling(Path where, int deep, String planted) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(where, deep)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) < 100_000_000 && holds(Files.readAllBytes(file), planted)) {
                    found.add(file.getFileName().toString());
                }
            }
        } catch (IOException | java.io.UncheckedIOException gone) {
            return found;
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String planted) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .anyMatch(how -> all.contains(new String(planted.getBytes(how), StandardCharsets.ISO_8859_1)));
    }
}
