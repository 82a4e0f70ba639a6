package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.cli.console.Exit;

/// Whoever starts the program where no window can be shown reads a sentence.
@EnabledOnOs(OS.LINUX)
class NoScreenTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--data %s", "--data=%s"})
    void thatThereIsNoScreenIsSaid(String arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.mashhuddle.Main"));
        line.addAll(List.of(arguments.formatted(folder.resolve("hub")).split(" ")));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process program = builder.start();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(Exit.REFUSED);
        assertThat(Files.readString(folder.resolve("err")))
                .contains("There is no screen here")
                .doesNotContain("Something went wrong");
    }
}
