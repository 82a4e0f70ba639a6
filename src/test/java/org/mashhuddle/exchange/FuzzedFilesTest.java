package org.mashhuddle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;

/// Whoever sends a file can send any file. Jazzer changes good ones, led by which lines of the readers each
/// change reaches, and watches what a reader reaches for beside the file: some thousand files, in the long form
/// an hour of them (`-Dfuzz.seconds=`, `-Dfuzz.seed=`). A file that is found is printed, and is one of the
/// beginnings from then on.
class FuzzedFilesTest {

    private static final int FILES = 3000;
    private static final int SECONDS = LongForm.or("fuzz.seconds", 0, 3600);
    private static final int SEED = Integer.getInteger("fuzz.seed", 20261129);
    /// On a busy machine Jazzer takes minutes to begin.
    private static final int PATIENCE = SECONDS + 600;

    @TempDir
    private Path folder;

    @Test
    void noFileBreaksItsReader() throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        List<byte[]> beginnings = FilesFuzz.beginnings();
        for (int i = 0; i < beginnings.size(); i++) {
            Files.write(corpus.resolve("beginning-" + i), beginnings.get(i));
        }
        Path said = folder.resolve("said.txt");
        Process jazzer = new ProcessBuilder(command(corpus))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = jazzer.waitFor(PATIENCE, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        String words = Files.readString(said);
        assertThat(ended).as(words).isTrue();
        assertThat(jazzer.exitValue()).as(words).isZero();
        assertThat(words).containsPattern("Done \\d{4,} runs").containsPattern("cov: \\d{3,}");
    }

    private List<String> command(Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FilesFuzz.class.getName(),
                "--instrumentation_includes=org.mashhuddle.exchange.**",
                // The reader of JSON opens nothing; to watch its 400 classes takes longer than to read the files.
                "--custom_hook_excludes=com.fasterxml.jackson.**",
                "--reproducer_path=" + folder,
                "-seed=" + SEED,
                SECONDS > 0 ? "-max_total_time=" + SECONDS : "-runs=" + FILES,
                // The heap has its bound; to the system the largest size of the process that began it counts as well.
                "-rss_limit_mb=0",
                "-timeout=20",
                "-max_len=4096",
                "-artifact_prefix=" + folder + "/",
                corpus.toString());
    }
}
