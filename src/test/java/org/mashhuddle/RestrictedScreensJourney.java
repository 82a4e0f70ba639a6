package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.table.RowMenu;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The restricted child of the demo day, on every screen, as the chair, who is not one of her named
/// users: in no text, tooltip, menu, accessible text, window title or notice, nor on the clipboard.
@ExtendWith(ApplicationExtension.class)
class RestrictedScreensJourney {

    private static final List<String> MARKERS = List.of("test-withheld", "robin", "refuge", "hidden lane", "ss9 9xx");
    private static Notices notices = new Notices();

    @TempDir
    private static Path folder;

    private static WalkedDay morning;
    private static WalkedDay room;
    private static WalkedDay signed;
    private WalkedDay here = morning;
    private Shell shell;

    @BeforeAll
    static void theDays() {
        morning = new WalkedDay(folder, notices);
        room = new WalkedDay(folder, notices).opened();
        signed = new WalkedDay(folder, notices).held().signed();
    }

    @AfterAll
    static void lock() {
        List.of(morning, room, signed).forEach(WalkedDay::close);
        // The windows of this class hang on it.
        notices = new Notices();
    }

    @Start
    void start(Stage on) {
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(on, 1920, 1080);
        shell.enter(here.seat());
    }

    private Screen screen(Destination to, Navigator navigator) {
        return here.screens.apply(to, navigator);
    }

    private static List<Stop> stops() {
        return List.of(
                new Stop("today", morning, new Destination.Today()),
                new Stop("actions", morning, new Destination.Actions(Optional.empty())),
                new Stop(
                        "agenda",
                        morning,
                        new Destination.Agenda(WalkedDay.DAY),
                        "tab-returns",
                        "tab-left-off",
                        "tab-versions"),
                new Stop("children", morning, new Destination.Children()),
                new Stop("imports", morning, new Destination.Imports()),
                new Stop(
                        "child",
                        morning,
                        new Destination.Children(Optional.of(morning.firstChild()), Optional.empty()),
                        "record-tab-open",
                        "record-tab-looks"),
                new Stop("meeting", room, new Destination.Meeting(room.meeting)),
                new Stop("close", room, new Destination.Close(room.meeting)),
                new Stop("minutes", signed, new Destination.Minutes(signed.meeting)),
                new Stop(
                        "papers",
                        signed,
                        new Destination.Papers(Optional.empty()),
                        "papers-not-out",
                        "papers-issued",
                        "papers-register"),
                new Stop("reports", signed, new Destination.Reports()),
                new Stop("report", signed, new Destination.Reports(Optional.of(ReportKind.OUTCOMES))),
                new Stop(
                        "settings",
                        signed,
                        new Destination.Settings(),
                        "settings-agencies",
                        "settings-meeting",
                        "settings-retention",
                        "settings-trail"));
    }

    @Test
    void noScreenTellsOfHer(FxRobot robot) {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Stop stop : stops()) {
            robot.interact(() -> go(stop));
            read += look(robot, stop.name(), found);
            for (String side : stop.sides()) {
                robot.clickOn("#" + side);
                read += look(robot, stop.name() + "/" + side, found);
            }
        }
        assertThat(found).isEmpty();
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void searchingForHerFindsNothing(FxRobot robot) {
        List<String> found = new ArrayList<>();
        robot.interact(() -> go(stops().getFirst()));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("withhel");
        look(robot, "search", found);
        assertThat(found).isEmpty();
    }

    private void go(Stop stop) {
        here = stop.day();
        shell.enter(here.seat());
        shell.go(stop.to());
        Scene scene = shell.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// How many words were read.
    private static int look(FxRobot robot, String where, List<String> found) {
        List<String> told = new ArrayList<>();
        robot.interact(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window instanceof Stage stage && stage.getTitle() != null) {
                    told.add(stage.getTitle());
                }
                if (window.getScene() != null) {
                    SceneNodes.everything(window.getScene().getRoot())
                            .flatMap(RestrictedScreensJourney::words)
                            .forEach(told::add);
                }
            }
            told.add(String.valueOf(notices.current().get()));
            told.add(String.valueOf(Clipboard.getSystemClipboard().getString()));
        });
        for (String each : told) {
            String low = each.toLowerCase(Locale.UK);
            MARKERS.stream().filter(low::contains).forEach(marker -> found.add(where + ": " + marker));
        }
        return told.size();
    }

    private static Stream<String> words(Node node) {
        List<String> words = new ArrayList<>();
        add(words, node.getAccessibleText());
        add(words, node.getAccessibleHelp());
        add(words, node.getId());
        switch (node) {
            case Labeled labeled -> add(words, labeled.getText());
            case TextInputControl field -> {
                add(words, field.getText());
                add(words, field.getPromptText());
            }
            case Text text -> add(words, text.getText());
            default -> {}
        }
        if (node instanceof Control control) {
            add(
                    words,
                    control.getTooltip() == null ? null : control.getTooltip().getText());
            ContextMenu menu = control.getContextMenu();
            items(menu == null ? List.of() : menu.getItems(), words);
        }
        if (node instanceof MenuButton button) {
            // What fills it before it opens.
            Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
            items(button.getItems(), words);
        }
        if (node instanceof RowMenu menu) {
            items(menu.verbs(), words);
        }
        return words.stream();
    }

    private static void items(List<MenuItem> items, List<String> words) {
        items.forEach(item -> add(words, item.getText()));
    }

    private static void add(List<String> words, @org.jspecify.annotations.Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.add(word);
        }
    }
}
