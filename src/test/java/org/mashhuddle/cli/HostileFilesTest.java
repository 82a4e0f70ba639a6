package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.Main;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.document.signature.HostileMinutes;
import org.mashhuddle.service.minutes.CheckService;

/// A file made to exhaust its reader is refused with a rule, in a process of 512 MB and under 10 s; the command never
/// ends as if something had gone wrong in it.
class HostileFilesTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void eachIsRefusedWithItsRuleInLittleMemory() throws IOException, InterruptedException {
        List<Path> files = new HostileFiles(folder).all();
        String json = refused(files, "--format", "json");
        JsonNode said = JsonMapper.builder().build().readTree(json).path("files");
        assertThat(said).hasSize(files.size());
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).getFileName().toString();
            assertThat(said.get(i).path("trusted").asBoolean(true)).as(name).isFalse();
            assertThat(said.get(i).path("rule").asText()).as(name).isNotBlank().isNotEqualTo("PINNED");
        }
        // Of the words one file tells as much, which CommandsTest reads.
        if (LongForm.ASKED) {
            assertThat(refused(files).lines().filter(line -> line.startsWith("Not trusted. Rule: ")))
                    .hasSize(files.size());
        }
    }

    /// In minutes that are signed, so that nothing but what is hostile in them is wrong before it is met.
    @Test
    void eachIsRefusedWithItsRuleInSignedMinutes() throws IOException, InterruptedException {
        HostileMinutes minutes = new HostileMinutes();
        String authority =
                Files.write(folder.resolve("hub.cer"), minutes.authority()).toString();
        List<Path> files = new ArrayList<>();
        Map<String, byte[]> all = minutes.all();
        for (byte[] file : all.values()) {
            files.add(Files.write(folder.resolve(files.size() + ".pdf"), file));
        }
        JsonNode said = JsonMapper.builder()
                .build()
                .readTree(refused(files, "--format", "json", "--authority", authority))
                .path("files");
        List<String> names = List.copyOf(all.keySet());
        assertThat(said).hasSize(names.size()).hasSizeGreaterThan(LongForm.ASKED ? 40 : 10);
        for (int i = 0; i < names.size(); i++) {
            assertThat(said.get(i).path("trusted").asBoolean(true))
                    .as(names.get(i))
                    .isFalse();
            assertThat(said.get(i).path("rule").asText())
                    .as(names.get(i))
                    .isIn(
                            "FORM",
                            "BOUNDED",
                            "READABLE",
                            "NOTHING_ELSE",
                            "LETTERS",
                            "BESIDE",
                            "WORDS",
                            "ATTACHMENT",
                            "SIGNERS",
                            "NOTHING_ACTIVE",
                            "UNCHANGED",
                            "WHOLE_FILE",
                            "OURS");
        }
        assertThat(said.get(names.indexOf(HostileMinutes.MILLIONS_OF_NAMES))
                        .path("rule")
                        .asText())
                .isEqualTo("BOUNDED");
        assertThat(new CheckService().check(minutes.good(), minutes.authority()).trusted())
                .isTrue();
    }

    private String refused(List<Path> files, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dhuddle.logs=" + folder.resolve("logs"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "verify"));
        command.addAll(List.of(options));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        Duration worked = Duration.ZERO;
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            worked = process.info().totalCpuDuration().orElse(worked);
        }
        assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(Exit.REFUSED);
        // Of the processor, for a busy machine; what thirty of them need together, none of them needs more than.
        assertThat(worked)
                .as("time of the processor for " + files.size() + " files")
                .isLessThan(TEN_SECONDS.multipliedBy(1 + files.size() / 30));
        return Files.readString(out);
    }
}
