package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two screens: the window for the room fills the second one, and comes to the first when the second is taken away.
class SecondScreenWindow {

    private static final String CONFIGURATION = "src/test/resources/screens/two.conf";

    @TempDir
    private Path folder;

    private final Deque<Process> started = new ArrayDeque<>();
    private String display = "";

    @BeforeEach
    void twoScreens() throws Exception {
        Process server = begun(List.of(
                "Xorg",
                "-displayfd",
                "1",
                "-config",
                Path.of(CONFIGURATION).toAbsolutePath().toString(),
                "-noreset",
                "-nolisten",
                "tcp",
                "-logfile",
                folder.resolve("server.log").toString()));
        display = ":" + lines(server).readLine();
        arrange("--addmode", "DUMMY1", "1280x800");
        arrange("--output", "DUMMY1", "--mode", "1280x800", "--right-of", "DUMMY0");
        // Until somebody asks for them anew, the second is not connected.
        arrange("--query");
        begun(List.of("openbox"));
    }

    @AfterEach
    void end() throws InterruptedException {
        while (!started.isEmpty()) {
            Process last = started.pop();
            last.destroy();
            last.waitFor(10, TimeUnit.SECONDS);
            last.destroyForcibly();
        }
    }

    private Process begun(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        started.push(process);
        return process;
    }

    private void arrange(String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xrandr"));
        command.addAll(List.of(how));
        assertThat(begun(command).waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(started.pop().exitValue()).as(String.join(" ", how)).isZero();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void says(BufferedReader program, String wanted) throws IOException {
        String line = "";
        while (!wanted.equals(line)) {
            line = program.readLine();
            assertThat(line).as("before " + wanted).isNotNull();
        }
    }

    @Test
    @Timeout(120)
    void theWindowForTheRoomFillsTheSecondAndComesBackWithoutIt() throws Exception {
        BufferedReader program = lines(begun(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                TwoScreensProgram.class.getName())));
        says(program, "2 screens; first left; room right filled");
        arrange("--output", "DUMMY1", "--off");
        says(program, "1 screens; first left; room left in part");
    }
}
