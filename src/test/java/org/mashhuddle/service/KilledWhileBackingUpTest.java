package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupService;

/// The program is killed while it makes backups: what has a backup's name is whole, what was said to
/// be made is there, and what was half-made counts for nothing and is gone after the next round. The
/// short form; `-Dhuddle.kills=500` for the long one.
@Tag("alone")
class KilledWhileBackingUpTest {

    private static final int ROUNDS = Integer.getInteger("huddle.kills", 2);
    private static final String DAY = "huddle-backup-2026-11-24-";
    private static final long SEED = Long.getLong("huddle.seed", 5);

    @TempDir
    private Path folder;

    private record Made(String name, long children) {}

    private Path copies() {
        return folder.resolve("copies");
    }

    @Tag("long")
    @Test
    void noHalfCopyCountsAndNoneThatWasSaidIsMissing() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        CopiedHub hub = new CopiedHub(folder.resolve("hub"));
        try (Session session = hub.made()) {
            session.services().backups().choose(session.actor(), Files.createDirectory(copies()));
        }
        int unfinished = 0;
        int said = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Made> made = backUpAndKill(round % 2 == 1, 100 + random.nextInt(2500));
            said += made.size();
            unfinished += named(".unfinished").size();
            check(hub, made, round);
        }
        System.out.printf("seed %d: %d rounds, %d backups said, %d half-made%n", SEED, ROUNDS, said, unfinished);
        assertThat(said).as("some were finished").isPositive();
    }

    private List<Path> named(String end) throws IOException {
        try (Stream<Path> all = Files.list(copies())) {
            return all.filter(each -> each.toString().endsWith(end)).toList();
        }
    }

    private void check(CopiedHub hub, List<Made> made, int round) throws IOException {
        hub.clock.pass(Duration.ofHours(1));
        try (Session session = hub.session()) {
            BackupService backups = session.services().backups();
            List<BackupLine> lines = backups.list();
            for (BackupLine line : lines) {
                assertThat(backups.check(session.actor().viewer(), line.folder(), new BackupProgress()))
                        .as("seed %d, round %d, %s", SEED, round, line.name())
                        .isEmpty();
            }
            if (!made.isEmpty()) {
                // It, or the next one of the same program, which was finished and not said any more: this clock begins
                // anew with each program, as one that was set back, and of such a day the last backup stays.
                Made last = made.getLast();
                assertThat(lines).as("seed %d, round %d", SEED, round).anySatisfy(line -> {
                    assertThat(line.name()).isGreaterThanOrEqualTo(last.name()).startsWith(DAY);
                    assertThat(line.holding().children()).isGreaterThanOrEqualTo(last.children());
                });
            }
            backups.make(session.actor(), new BackupProgress());
            assertThat(named(".unfinished"))
                    .as("seed %d, round %d", SEED, round)
                    .isEmpty();
        }
    }

    /// @param after whether one backup is waited for first
    private List<Made> backUpAndKill(boolean after, long millis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dhuddle.logs=" + folder.resolve("logs"),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BackupChild.class.getName(),
                        folder.resolve("hub").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Made> said = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); !"open".equals(line); line = out.readLine()) {
                assertThat(line).as("the program opens").isNotNull();
            }
            if (after) {
                add(said, out.readLine());
            }
            Thread reader = Thread.ofVirtual().start(() -> readAll(out, said));
            assertThat(child.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            // Not child.destroyForcibly(): that closes the stream with words unread.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            child.waitFor();
            reader.join();
        }
        return said;
    }

    /// The last line may be torn, and log lines may stand between.
    private static void add(List<Made> said, String line) {
        if (line.matches("made huddle-backup-[0-9-]+ [0-9]+")) {
            String[] parts = line.split(" ");
            said.add(new Made(parts[1], Long.parseLong(parts[2])));
        }
    }

    private static void readAll(BufferedReader out, List<Made> said) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                add(said, line);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
