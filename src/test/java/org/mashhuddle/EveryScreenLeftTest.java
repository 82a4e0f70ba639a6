package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window is open all day, and its screens are opened a hundred times: nothing keeps one that was
/// left, with what was written on it. It has a program of its own: TestFX keeps the windows of the
/// tests before.
@Tag("alone")
@ExtendWith(ApplicationExtension.class)
class EveryScreenLeftTest {

    private static final int TIMES = 2;
    private static final int PATIENCE = 12;
    private static Notices notices = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Shell shell;
    private Stage stage;
    private final List<Left> left = new ArrayList<>();
    private String name = "";

    /// What was opened, held by nobody here.
    private record Left(String name, WeakReference<Object> body) {

        boolean isKept() {
            return body.get() != null;
        }
    }

    @BeforeAll
    static void theDays() {
        every = new EveryStop(nothingThere, hubThere, notices);
    }

    @AfterAll
    static void lock() {
        every.close();
        // The windows of this class hang on it.
        notices = new Notices();
    }

    @Start
    void start(Stage theirs) {
        shell = new Shell(new Theming(), notices, this::open, () -> () -> {}, "1.0.0");
        // TestFX keeps every event of the stage that it gives, and with it where the event went.
        stage = new Stage();
        shell.show(stage, 1920, 1080);
        every.begin(shell);
    }

    @org.testfx.framework.junit5.Stop
    void close() {
        stage.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        Screen screen = every.screen(to, navigator);
        left.add(new Left(name, new WeakReference<>(screen.body())));
        return screen;
    }

    @Tag("long")
    @Test
    void nothingKeepsAScreenThatWasLeft(FxRobot robot) {
        for (Stop stop : every.all()) {
            for (int time = 1; time <= TIMES; time++) {
                name = stop.name() + " " + time;
                robot.interact(() -> every.show(shell, stop));
                use(robot, stop);
            }
        }
        name = "the last";
        robot.interact(() -> every.begin(shell));
        FrontKeys.press(KeyCode.SHIFT);
        assertThat(kept()).isEmpty();
    }

    @Test
    void nothingKeepsAWindowThatWasClosedOrWhoseStageShowsAnother(FxRobot robot) {
        Stage twice = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Stage());
        for (int time = 1; time <= 3; time++) {
            name = "window " + time;
            robot.interact(() -> used(twice));
        }
        // The screen of the window that is open.
        name = "";
        robot.interact(() -> twice.setScene(new Scene(new Region())));
        assertThat(kept()).isEmpty();
    }

    /// A window in which somebody is at work, with the second one beside it, until it is closed.
    private void used(Stage on) {
        Shell window = new Shell(new Theming(), notices, every::screen, () -> () -> {}, "1.0.0");
        left.add(new Left(name, new WeakReference<>(window)));
        window.show(on, 1440, 900);
        every.begin(window);
        window.projector().show(new Region());
        on.hide();
    }

    /// Its sides, a word in its last field, the page of the guide.
    private void use(FxRobot robot, Stop stop) {
        FrontKeys.settle();
        stop.sides().forEach(side -> robot.interact(() -> new TypingWalk(shell.getScene()).press(side)));
        FrontKeys.settle();
        OpenerWalk.write(shell.getScene());
        FrontKeys.type(KeyCode.Z, "z");
        FrontKeys.press(new KeyCodeCombination(KeyCode.F1));
        FrontKeys.press(KeyCode.ESCAPE);
    }

    /// What is still there after the memory was swept, but for the screen that is open.
    private List<String> kept() {
        List<String> kept = List.of();
        for (int sweep = 0; sweep < PATIENCE; sweep++) {
            System.gc();
            FrontKeys.settle();
            kept = left.stream()
                    .filter(Left::isKept)
                    .map(Left::name)
                    .filter(each -> !each.equals(name))
                    .toList();
            if (kept.isEmpty()) {
                break;
            }
        }
        return kept;
    }
}
