package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.WritingChild.Pace;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.store.durable.HubLocation;

/// Whatever was acknowledged before the process was killed is there, and the trail holds. The short
/// form; `-Dkills.writing=1000 -Dkills.millis=3000` for the long one. Of eight kills four are at full speed, two
/// among commits of many rows, one at a person's pace and one while the hub is opened. Each ten have a hub.
@Tag("alone")
class KilledWhileWritingTest {

    private static final int ROUNDS = Integer.getInteger("kills.writing", LongForm.or("huddle.kills", 2, 10));
    /// Each process writes no longer than this.
    private static final int MILLIS = Integer.getInteger("kills.millis", 1000);
    private static final long SEED = Long.getLong("huddle.seed", 11);
    private static final int ROUNDS_A_HUB = 10;

    private static final List<Pace> PACES = List.of(
            Pace.FULL_SPEED, Pace.FULL_SPEED, Pace.SLICES, Pace.PERSON, Pace.FULL_SPEED, Pace.FULL_SPEED, Pace.SLICES);

    @TempDir
    Path directory;

    /// @param commits that had returned
    /// @param children that were in them
    private record Said(int commits, List<SubjectId> children) {}

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        System.out.println("seed " + SEED + ", rounds " + ROUNDS);
        SplittableRandom random = new SplittableRandom(SEED);
        Path made = directory.resolve("made");
        Database.open(new HubLocation(made), Hub.keys(), Hub.CLOCK).close();
        int commits = 0;
        int children = 0;
        for (int round = 0; round < ROUNDS; round += ROUNDS_A_HUB) {
            Path hub = directory.resolve("hub");
            copy(made, hub);
            int last = Math.min(ROUNDS, round + ROUNDS_A_HUB);
            Said said = killed(hub, round, last, random);
            commits += said.commits();
            children += said.children().size();
            System.out.printf("%d kills, acknowledged %d in %d commits%n", last, children, commits);
        }
        assertThat(children).isGreaterThan(ROUNDS);
    }

    private static void copy(Path made, Path hub) throws IOException {
        Files.createDirectories(hub);
        try (var before = Files.list(hub);
                var files = Files.list(made)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
            for (Path file : files.toList()) {
                Files.copy(file, hub.resolve(file.getFileName()));
            }
        }
    }

    private static Said killed(Path hub, int from, int to, SplittableRandom random)
            throws IOException, InterruptedException {
        Said all = new Said(0, List.of());
        for (int round = from; round < to; round++) {
            Said said = writeAndKill(hub, round, random);
            List<SubjectId> children = new ArrayList<>(all.children());
            children.addAll(said.children());
            all = new Said(all.commits() + said.commits(), children);
            check(hub, all, round);
        }
        return all;
    }

    private static void check(Path hub, Said acknowledged, int round) {
        try (Database database = Database.open(new HubLocation(hub), Hub.keys(), Hub.CLOCK)) {
            Set<SubjectId> lost = new HashSet<>(acknowledged.children());
            lost.removeAll(database.read(
                    Hub.CHAIR.viewer(),
                    AuditEvent.of("check"),
                    tx -> tx.subjects().byIds(acknowledged.children()).keySet()));
            assertThat(lost).as("seed %d, round %d", SEED, round).isEmpty();
            AuditTrailReport report = database.trail().verify();
            assertThat(report.holds()).as("seed %d, round %d", SEED, round).isTrue();
            assertThat(report.count()).isGreaterThanOrEqualTo(acknowledged.commits());
        }
    }

    private static Said writeAndKill(Path hub, int round, SplittableRandom random)
            throws IOException, InterruptedException {
        int turn = round % (PACES.size() + 1);
        boolean opening = turn == PACES.size();
        Process child = child(hub, opening ? Pace.FULL_SPEED : PACES.get(turn), random.nextLong());
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            String until = opening ? WritingChild.BEGUN : WritingChild.COMMITTED;
            for (String line = ""; !until.equals(line); lines.add(line)) {
                line = out.readLine();
                assertThat(line).as("the program opens").isNotNull();
            }
            Thread reader = Thread.ofVirtual().start(() -> out.lines().forEach(lines::add));
            assertThat(child.waitFor(MILLIS / 10 + random.nextInt(MILLIS * 9 / 10), TimeUnit.MILLISECONDS))
                    .isFalse();
            // Not child.destroyForcibly(): that closes the stream with acknowledgements unread.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            child.waitFor();
            reader.join();
        }
        return said(lines);
    }

    private static Process child(Path hub, Pace pace, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingChild.class.getName(),
                        hub.toString(),
                        pace.name(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The last commit may be said in part, the last line may be torn, and log lines may stand between.
    private static Said said(List<String> lines) {
        return new Said(
                (int) lines.stream().filter(WritingChild.COMMITTED::equals).count(),
                lines.stream()
                        .filter(line -> line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(line -> new SubjectId(UUID.fromString(line)))
                        .toList());
    }
}
