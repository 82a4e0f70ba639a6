package org.mashhuddle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Runs a reader on a hostile file in a process with little memory and little time, so that a
/// reader that hangs or dies takes nothing else with it.
public final class OwnProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OwnProcess() {}

    /// What the program printed.
    ///
    /// @param main a class with a main method, which is given the file
    public static String of(Class<?> main, Path file) throws IOException, InterruptedException {
        Path said = Files.createTempFile(file.toAbsolutePath().getParent(), "said", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("an answer within %s", PATIENCE).isTrue();
        return Files.readString(said);
    }
}
