package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Over every screen of the demo day: the guide and the search open by their keys, and Escape puts
/// the caret back where it was; no key means two things.
@ExtendWith(ApplicationExtension.class)
class EveryCaretJourney {

    /// The keys of the window, as the guide's first page lists them.
    private static final Set<KeyCombination> WINDOW = Set.of(
            new KeyCodeCombination(KeyCode.F1),
            new KeyCodeCombination(KeyCode.F2),
            new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN),
            ctrl(KeyCode.L),
            ctrl(KeyCode.K),
            new KeyCodeCombination(KeyCode.D, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
            ctrl(KeyCode.PLUS),
            ctrl(KeyCode.EQUALS),
            ctrl(KeyCode.MINUS),
            ctrl(KeyCode.DIGIT0));

    private static Notices notices = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private final List<String> found = new ArrayList<>();
    private Shell shell;
    private Screen screen;

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
    void start(Stage on) {
        shell = new Shell(new Theming(), notices, this::open, () -> () -> {}, "1.0.0");
        shell.show(on, 1920, 1080);
        every.begin(shell);
    }

    private Screen open(Destination to, Navigator navigator) {
        screen = every.screen(to, navigator);
        return screen;
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
    }

    private void show(FxRobot robot, Stop stop) {
        robot.interact(() -> every.show(shell, stop));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(notices::dismiss);
    }

    private Node owner() {
        return shell.getScene().getFocusOwner();
    }

    private String where() {
        return owner() == null ? "nowhere" : owner().getClass().getSimpleName() + "#" + owner().getId();
    }

    private static String line(Stop stop, String what) {
        return stop.name() + ": " + what;
    }

    /// Puts the caret into the last field of a screen, in the middle of its words.
    private void writeIn(FxRobot robot) {
        robot.interact(() -> {
            List<TextInputControl> fields = CaretWalk.fields(screen.body());
            if (fields.isEmpty()) {
                CaretWalk.openers(screen.body()).reversed().stream().findFirst().ifPresent(Node::requestFocus);
            } else {
                fields.getLast().requestFocus();
                fields.getLast().positionCaret(1);
            }
        });
    }

    private String caret() {
        return owner() instanceof TextInputControl field ? where() + " at " + field.getCaretPosition() : where();
    }

    @Tag("long")
    @Test
    void f1OpensTheGuideAndEscapeGivesTheCaretBack(FxRobot robot) {
        for (Stop stop : every.all()) {
            show(robot, stop);
            writeIn(robot);
            String before = caret();
            robot.push(KeyCode.F1);
            guide(robot, stop, "F1", before);
            robot.clickOn("#status-keys");
            guide(robot, stop, "the click on Keys", before);
        }
        assertThat(found).isEmpty();
    }

    private void guide(FxRobot robot, Stop stop, String how, String before) {
        WaitForAsyncUtils.waitForFxEvents();
        if (robot.lookup("#keys-overlay").tryQuery().isEmpty()) {
            found.add(line(stop, how + " opens nothing"));
            return;
        }
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        if (robot.lookup("#keys-overlay").tryQuery().isPresent()) {
            found.add(line(stop, "Escape leaves the guide open"));
        } else if (!caret().equals(before)) {
            found.add(line(stop, how + ": the caret was in " + before + ", is in " + caret()));
        }
    }

    @Tag("long")
    @Test
    void theSearchAndEscapeComeBackToTheSamePlace(FxRobot robot) {
        for (Stop stop : every.all()) {
            show(robot, stop);
            if (robot.lookup("#find").tryQuery().isPresent() && !(stop.to() instanceof Destination.Children)) {
                writeIn(robot);
                String before = caret();
                robot.push(KeyCode.CONTROL, KeyCode.K);
                WaitForAsyncUtils.waitForFxEvents();
                String search = where();
                robot.push(KeyCode.ESCAPE);
                WaitForAsyncUtils.waitForFxEvents();
                if (!search.endsWith("#children-search")) {
                    found.add(line(stop, "Ctrl+K leaves the caret in " + search));
                } else if (!caret().equals(before)) {
                    found.add(line(stop, "the caret was in " + before + ", is in " + caret()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noKeyMeansTwoThings(FxRobot robot) {
        for (Stop stop : every.all()) {
            show(robot, stop);
            Set<KeyCombination> seen = new HashSet<>(WINDOW);
            for (Shortcut key : screen.shortcuts()) {
                if (!key.isListedOnly() && !(key.keys() instanceof KeyCodeCombination)) {
                    found.add(line(stop, key.keyWords() + " is no key"));
                } else if (!key.isListedOnly() && !seen.add(key.keys())) {
                    found.add(line(stop, key.keyWords() + " means two things"));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void lockedTheCaretIsInThePassphrase(FxRobot robot) {
        Stop unlock = every.all().stream()
                .filter(stop -> stop.name().equals("unlock"))
                .findFirst()
                .orElseThrow();
        show(robot, unlock);
        assertThat(where()).endsWith("#passphrase");
    }
}
