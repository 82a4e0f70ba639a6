package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Product rule 9: whatever fails, no name is in a log, in what the program prints, in a temporary
/// file, or in clear in the hub's folder.
class NoNameThroughFailuresTest {

    /// So much fits onto the disk that is about to be full.
    private static final int ROOM = 300;

    @TempDir
    private Path folder;

    private List<String> run(String mode, String... before) throws Exception {
        for (String each : List.of("work", "tmp")) {
            Files.createDirectories(folder.resolve(each));
        }
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                FailingProgram.class.getName(),
                folder.resolve("work").toString(),
                mode));
        Process program = new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readAllLines(folder.resolve("out"));
    }

    private void nothingNamesTheChild() throws IOException {
        List<Path> found = new ArrayList<>();
        List<Path> looked = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(folder.resolve("work/in"))) {
                    looked.add(folder.relativize(file));
                    if (names(Files.readAllBytes(file)) || file.toString().contains(FailingProgram.MARKER)) {
                        found.add(folder.relativize(file));
                    }
                }
            }
        }
        assertThat(looked)
                .contains(
                        Path.of("err"),
                        Path.of("out"),
                        Path.of("work/hub/hub.mv.db"),
                        Path.of("work/hub/logs/huddle.log"));
        assertThat(found).isEmpty();
    }

    /// In any case, as UTF-8 or UTF-16.
    private static boolean names(byte[] bytes) {
        for (Charset charset :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = new String(bytes, charset).toLowerCase(Locale.ROOT);
            if (text.contains(FailingProgram.MARKER.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noNameIsTold() throws Exception {
        List<String> out = run("failures");
        int failures = Integer.parseInt(out.getLast().replace("failures ", ""));
        assertThat(failures).isGreaterThan(20);
        assertThat(Files.readString(folder.resolve("err")))
                .contains("Something went wrong that should not have.")
                .doesNotContain("\tat ");
        nothingNamesTheChild();
    }

    /// The limit on the size of a file stands for a full disk: the system refuses the write.
    @Tag("long")
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskNamesNobodyAndLosesNothingThatWasKept() throws Exception {
        run("make");
        long kilobytes = Files.size(folder.resolve("work/hub/hub.mv.db")) / 1024 + ROOM;
        List<String> out = run("fill", "bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "bash");
        List<SubjectId> kept = out.stream()
                .filter(line -> line.startsWith("kept "))
                .map(line -> new SubjectId(UUID.fromString(line.substring(5))))
                .toList();
        assertThat(kept).hasSizeGreaterThan(3);
        assertThat(out.getLast()).isNotEqualTo("failures 0");
        nothingNamesTheChild();
        HubService hubs = new App(
                        new HubLocation(folder.resolve("work/hub")),
                        new DemoClock(Instant.parse("2026-11-24T09:00:00Z")),
                        KdfCost.FLOOR)
                .hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        try (Session open = ((UnlockAnswer.Opened) answer).session()) {
            assertThat(((UnlockAnswer.Opened) answer).alteredAt()).isEmpty();
            for (SubjectId one : kept) {
                assertThat(open.services().subjects().aside(open.viewer(), one)).isNotNull();
            }
        }
    }
}
