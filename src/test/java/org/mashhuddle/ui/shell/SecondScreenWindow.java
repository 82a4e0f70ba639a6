package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Two screens beside each other, of which the right one is taken away and plugged in again. Where the windows are is
/// asked of the X server, which knows it also where the toolkit is mistaken.
class SecondScreenWindow {

    private static final String CONFIGURATION = "src/test/resources/screens/two.conf";
    private static final String ROOM = "Meeting, for the room";
    private static final String FIRST = "MASH Huddle";
    private static final String RIGHT_SCREEN = "1280x800 at 1280,0";
    private static final int LONG_ENOUGH = 60;
    private static final Pattern PLACE = Pattern.compile("(\\d+x\\d+)\\+-?\\d+\\+-?\\d+ +\\+(-?\\d+)\\+(-?\\d+)$");

    @TempDir
    private Path folder;

    private final Deque<Process> begun = new ArrayDeque<>();
    private String display = "";

    @BeforeEach
    void twoScreens() throws Exception {
        Process server = begin(List.of(
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
        try (BufferedReader said = server.inputReader()) {
            display = ":" + said.readLine();
        }
        arrange("--addmode", "DUMMY1", "1280x800");
        plugIn();
        begin(List.of("openbox"));
        // A window that is shown before somebody manages windows fills nothing.
        WaitForAsyncUtils.waitFor(
                LONG_ENOUGH,
                TimeUnit.SECONDS,
                () -> lines("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
                        .toString()
                        .contains("window id"));
    }

    @AfterEach
    void end() throws InterruptedException {
        while (!begun.isEmpty()) {
            Process last = begun.pop();
            last.destroy();
            if (!last.waitFor(10, TimeUnit.SECONDS)) {
                last.destroyForcibly();
            }
        }
    }

    private Process begin(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors" + begun.size()).toFile());
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        begun.push(process);
        return process;
    }

    private Process ended(Process asked) throws InterruptedException {
        assertThat(asked.waitFor(20, TimeUnit.SECONDS)).isTrue();
        begun.remove(asked);
        return asked;
    }

    private void arrange(String... how) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("xrandr"), Stream.of(how)).toList();
        assertThat(ended(begin(command)).exitValue()).as(command.toString()).isZero();
    }

    private void plugIn() throws Exception {
        arrange("--output", "DUMMY1", "--mode", "1280x800", "--right-of", "DUMMY0");
    }

    /// Size and place of each window of that title. Who asks while a window goes gets half an answer.
    private List<String> windows(String title) throws Exception {
        return lines("xwininfo", "-root", "-tree").stream()
                .filter(line -> line.contains("\"" + title + "\": "))
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .map(place -> place.group(1) + " at " + place.group(2) + "," + place.group(3))
                .toList();
    }

    private List<String> lines(String... command) throws IOException, InterruptedException {
        Process asked = begin(List.of(command));
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = asked.inputReader()) {
            said.lines().forEach(lines::add);
        }
        ended(asked);
        return lines;
    }

    private static int left(String window) {
        return Integer.parseInt(window.substring(window.indexOf("at ") + 3, window.indexOf(',')));
    }

    @Test
    void theWindowForTheRoomFillsTheSecondScreenWheneverThereIsOne() throws Exception {
        begin(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                TwoScreensProgram.class.getName()));
        theRoomIs(RIGHT_SCREEN);

        arrange("--output", "DUMMY1", "--off");
        theRoomIsAWindowOf("720");

        plugIn();
        theRoomIs(RIGHT_SCREEN);
    }

    private void theRoomIs(String place) throws TimeoutException {
        theRoom(place::equals);
    }

    /// It fills no screen then: all that is written is in the other one.
    private void theRoomIsAWindowOf(String height) throws TimeoutException {
        theRoom(window -> window.contains("x" + height + " at ") && left(window) < 1280);
    }

    /// The first window stays on the left all the time.
    private void theRoom(Predicate<String> isThere) throws TimeoutException {
        WaitForAsyncUtils.waitFor(LONG_ENOUGH, TimeUnit.SECONDS, () -> {
            // Until somebody asks for the screens anew, one that was plugged in is not connected; on a busy machine who
            // asks once may ask too early.
            arrange("--query");
            List<String> room = windows(ROOM);
            List<String> first = windows(FIRST);
            return room.size() == 1
                    && isThere.test(room.getFirst())
                    && first.size() == 1
                    && left(first.getFirst()) < 1280;
        });
    }
}
