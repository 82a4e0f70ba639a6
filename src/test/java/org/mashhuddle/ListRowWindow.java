package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// In real windows, which give the focus to each other as the headless ones do not: a question asked about a row of a
/// list comes back to that row. On another one the next key would be about another child.
@ExtendWith(ApplicationExtension.class)
class ListRowWindow {

    private static Notices notices = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private final Set<String> asked = new HashSet<>();
    private final List<String> found = new ArrayList<>();
    private Stage stage;
    private Shell shell;
    private Screen screen;

    @BeforeAll
    static void theDays() {
        every = new EveryStop(nothingThere, hubThere, notices);
    }

    @AfterAll
    static void lock() {
        every.close();
        notices = new Notices();
    }

    @Start
    void start(Stage on) {
        stage = on;
        shell = new Shell(new Theming(), notices, this::open, () -> () -> {}, "1.0.0");
        shell.show(on, 1440, 900);
        every.begin(shell);
    }

    private Screen open(Destination to, Navigator navigator) {
        screen = every.screen(to, navigator);
        return screen;
    }

    @Test
    void aListKeepsItsRowBehindAQuestion(FxRobot robot) throws TimeoutException {
        for (Stop stop : every.all()) {
            robot.interact(() -> every.show(shell, stop));
            WaitForAsyncUtils.waitForFxEvents();
            for (Control list : lists(screen.body()).toList()) {
                if (!asked.contains(list.getId()) && takesTheKeys(robot, list)) {
                    asked.add(list.getId());
                    askOver(robot, stop, list);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(asked).contains("agenda-items").hasSizeGreaterThanOrEqualTo(5);
    }

    /// A list that only shows takes none.
    private static boolean takesTheKeys(FxRobot robot, Control list) {
        robot.interact(() -> {
            chosen(list).clearAndSelect(0);
            list.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return list.isFocused();
    }

    private void askOver(FxRobot robot, Stop stop, Control list) throws TimeoutException {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        int before = chosen(list).getSelectedIndex();
        askAndAnswer(robot);
        int after = chosen(list).getSelectedIndex();
        if (after != before) {
            found.add(stop.name() + ": " + list.getId() + " was at row " + before + ", is at " + after);
        }
    }

    private void askAndAnswer(FxRobot robot) throws TimeoutException {
        Stage question = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Stage shown = new Stage();
            shown.initOwner(stage);
            shown.setScene(new Scene(new Button("A question"), 200, 100));
            shown.show();
            return shown;
        });
        FxWait.until(10, () -> question.isFocused() && !stage.isFocused());
        robot.interact(question::hide);
        FxWait.until(10, () -> ((Window) stage).isFocused());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<Control> lists(Node node) {
        if (node instanceof ListView<?> list && isMeant(list, list.getItems())) {
            return Stream.of(list);
        }
        if (node instanceof TableView<?> table && isMeant(table, table.getItems())) {
            return Stream.of(table);
        }
        return node instanceof Parent parent
                ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(ListRowWindow::lists)
                : Stream.empty();
    }

    private static boolean isMeant(Control list, List<?> rows) {
        return list.getId() != null && !list.isDisabled() && list.isVisible() && rows.size() > 2;
    }

    private static MultipleSelectionModel<?> chosen(Control list) {
        return list instanceof ListView<?> view ? view.getSelectionModel() : ((TableView<?>) list).getSelectionModel();
    }
}
