package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.store.durable.HubLocation;

/// Whatever was acknowledged before the process was killed is there, and the trail holds. The short
/// form; `-Dhuddle.kills=500` for the long one.
@Tag("alone")
class KilledWhileWritingTest {

    private static final int ROUNDS = LongForm.or("huddle.kills", 2, 10);
    private static final long SEED = Long.getLong("huddle.seed", 11);

    @TempDir
    Path directory;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        System.out.println("seed " + SEED + ", rounds " + ROUNDS);
        SplittableRandom random = new SplittableRandom(SEED);
        List<SubjectId> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill(100 + random.nextInt(900)));
            check(acknowledged, round);
        }
        System.out.println("acknowledged " + acknowledged.size());
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    private void check(List<SubjectId> acknowledged, int round) {
        try (Database database = Database.open(new HubLocation(directory), Hub.keys(), Hub.CLOCK)) {
            Map<SubjectId, Subject> found = database.read(
                    Hub.CHAIR.viewer(),
                    AuditEvent.of("check"),
                    tx -> tx.subjects().byIds(acknowledged));
            assertThat(found.keySet()).as("seed %d, round %d", SEED, round).containsAll(acknowledged);
            AuditTrailReport report = database.trail().verify();
            assertThat(report.holds()).as("seed %d, round %d", SEED, round).isTrue();
            assertThat(report.count()).isGreaterThanOrEqualTo(acknowledged.size());
        }
    }

    private List<SubjectId> writeAndKill(long afterMillis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingChild.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<SubjectId> said = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            add(said, String.valueOf(out.readLine()));
            Thread reader = Thread.ofVirtual().start(() -> readAll(out, said));
            assertThat(child.waitFor(afterMillis, TimeUnit.MILLISECONDS)).isFalse();
            // Not child.destroyForcibly(): that closes the stream with acknowledgements unread.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            child.waitFor();
            reader.join();
        }
        return said;
    }

    private static void readAll(BufferedReader out, List<SubjectId> said) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                add(said, line);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The last line may be torn, and log lines may stand between.
    private static void add(List<SubjectId> said, String line) {
        if (line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            said.add(new SubjectId(UUID.fromString(line)));
        }
    }
}
