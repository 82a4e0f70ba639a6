package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever a screen and its sides can open, by button or by key: Escape closes it, and the next word
/// goes where it belongs; whoever unlocks writes on.
@ExtendWith(ApplicationExtension.class)
class EveryOpenerJourney {

    /// What is pressed on purpose elsewhere, each with the reason.
    private static final Map<String, String> NOT_HERE = Map.ofEntries(
            Map.entry("lock", "it is locked and unlocked below"),
            Map.entry("Shift\\+Ctrl\\+P", "a window of its own, which the same key closes: ProjectorJourney"),
            Map.entry("Shift\\+Ctrl\\+N", "what stands in that window: ProjectorJourney"));

    /// What leads elsewhere on the same screen, and where: there is nothing to come back from. Where
    /// every agency has said that it holds nothing, the child's voice is what is written next.
    private static final Map<String, String> LEADS_TO = Map.of(
            "meeting Ctrl+1", "shared-|voice",
            "meeting Ctrl+2", "voice",
            "meeting Ctrl+3", "risk-level",
            "meeting Ctrl+4", "strategy",
            "meeting Ctrl+5", "decision",
            "meeting Ctrl+6", "quick-line",
            "meeting Ctrl+J", "quick-line",
            "meeting Ctrl+G", "shared-|voice|quick-line at 1-1",
            "settings rule-up-2", "rule-1");

    /// Where somebody is locked out in the middle of a word in the short form: what is typed into a meeting, a record,
    /// a list, a paper and a setting.
    private static final Set<String> WITH_TEXTS =
            Set.of("meeting", "child", "agenda", "actions", "papers", "settings", "minutes");

    private static Notices notices = new Notices();
    private static Stage stage;

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Shell shell;
    private Screen screen;
    private String shown = "";

    /// What of one stop was pressed: a side has the window's own openers once more.
    private final Set<String> walked = new HashSet<>();

    @BeforeAll
    static void theDays() {
        every = new EveryStop(nothingThere, hubThere, notices, questions());
    }

    /// Questions in windows of their own; the platform's, for files and printers, are not ours.
    private static Dialogs questions() {
        WindowDialogs ours = new WindowDialogs(() -> stage);
        AnsweredDialogs platform = new AnsweredDialogs();
        return (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (_, question, about) -> {
                    boolean files = question.getGenericReturnType().toString().contains("Path");
                    return question.invoke(files || question.getName().equals("printer") ? platform : ours, about);
                });
    }

    @AfterAll
    static void lock() {
        every.close();
        // The windows of this class hang on it.
        notices = new Notices();
    }

    @Start
    void start(Stage theirs) {
        // TestFX keeps every event of the stage that it gives, and with it the screen where it went.
        stage = new Stage();
        shell = new Shell(new Theming(), notices, this::open, () -> () -> {}, "1.0.0");
        shell.show(stage, 1920, 1080);
        every.begin(shell);
    }

    @org.testfx.framework.junit5.Stop
    void close() {
        stage.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        screen = every.screen(to, navigator);
        return screen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child",
                "today",
                "close",
                "children",
                "agenda",
                "actions",
                "meeting",
                "minutes",
                "minutes-signed",
                "papers",
                "settings"
            })
    @Tag("long")
    void escapeGivesTheCaretBackAfterWhateverTheScreenCanOpen(String name, FxRobot robot) {
        Stop stop = every.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        walked.clear();
        List<String> found = new ArrayList<>(walk(robot, stop, ""));
        stop.sides().forEach(side -> found.addAll(walk(robot, stop, side)));
        assertThat(found).isEmpty();
    }

    /// Locked in the middle of a word, and unlocked.
    @Test
    void whoUnlocksWritesOnInTheSameChildAndTheSameWord(FxRobot robot) {
        for (Stop stop : every.all()) {
            if (LongForm.ASKED ? !(stop.to() instanceof Destination.Unlock) : WITH_TEXTS.contains(stop.name())) {
                show(robot, stop, "");
                FrontKeys.press(KeyCode.SHIFT);
                OpenerWalk.write(shell.getScene());
                Writing before = OpenerWalk.writing();
                FrontKeys.press(new KeyCodeCombination(KeyCode.L, KeyCombination.CONTROL_DOWN));
                assertThat(OpenerWalk.writing().child()).as(stop.name()).isNotEqualTo(before.child());
                robot.interact(() -> shell.enter(stop.day().seat()));
                FrontKeys.settle();
                // A passphrase is not kept for whoever comes back: its field is empty.
                String place = before.place().startsWith("sign-passphrase") ? "sign-passphrase at 0-0" : before.place();
                assertThat(OpenerWalk.writing().place()).as(stop.name()).isEqualTo(place);
                assertThat(OpenerWalk.writing().child()).as(stop.name()).isEqualTo(before.child());
                shown = stop.name();
            }
        }
    }

    /// The window system says a key again while it is down.
    @Test
    void theKeyThatAsksForAReasonTypesNothingIntoIt(FxRobot robot) {
        Stop agenda = every.all().stream()
                .filter(stop -> stop.name().equals("agenda"))
                .findFirst()
                .orElseThrow();
        for (KeyCode key : List.of(KeyCode.D, KeyCode.L)) {
            show(robot, agenda, "");
            robot.interact(() -> robot.lookup("#agenda-items").queryListView().requestFocus());
            FrontKeys.down(key);
            for (int again = 0; again < 3; again++) {
                FrontKeys.down(key);
                FrontKeys.typed(key.getName().toLowerCase(Locale.UK));
            }
            FrontKeys.up(key);
            Writing asks = OpenerWalk.writing();
            assertThat(asks.isInText()).as(asks.place()).isTrue();
            assertThat(asks.texts().values())
                    .doesNotContain(key.getName().toLowerCase(Locale.UK).repeat(3));
            FrontKeys.type(key, key.getName().toLowerCase(Locale.UK));
            assertThat(OpenerWalk.writing().texts())
                    .isEqualTo(asks.typed(key.getName().toLowerCase(Locale.UK)).texts());
            FrontKeys.press(KeyCode.ESCAPE);
        }
    }

    private List<String> walk(FxRobot robot, Stop stop, String side) {
        OpenerWalk walk = new OpenerWalk(
                side.isEmpty() ? stop.name() : stop.name() + "/" + side,
                () -> show(robot, stop, side),
                shell::getScene);
        List<String> openers = walk.openers();
        List<Shortcut> keys = side.isEmpty() ? List.copyOf(screen.shortcuts()) : List.of();
        for (String opener : openers) {
            if (walked.add(opener) && isHere(opener)) {
                walk.press(opener, leadsTo(stop, opener));
            }
        }
        for (Shortcut key : keys) {
            if (key.keys() instanceof KeyCodeCombination pressed && isHere(pressed.getName())) {
                walk.press(pressed, leadsTo(stop, pressed.getName()));
            }
        }
        return walk.findings();
    }

    private static boolean isHere(String opener) {
        return NOT_HERE.keySet().stream().noneMatch(opener::matches);
    }

    private static Optional<String> leadsTo(Stop stop, String opener) {
        return Optional.ofNullable(LEADS_TO.get(stop.name() + " " + opener));
    }

    private void show(FxRobot robot, Stop stop, String side) {
        robot.interact(() -> {
            if (shown.equals(stop.name())) {
                shell.go(stop.to());
            } else {
                every.show(shell, stop);
                shown = stop.name();
            }
            notices.dismiss();
        });
        FrontKeys.settle();
        if (side.startsWith("retention-")) {
            press(robot, "settings-retention");
        }
        if (!side.isEmpty()) {
            press(robot, side);
        }
    }

    private void press(FxRobot robot, String side) {
        robot.interact(() -> new TypingWalk(shell.getScene()).press(side));
        FrontKeys.settle();
    }
}
