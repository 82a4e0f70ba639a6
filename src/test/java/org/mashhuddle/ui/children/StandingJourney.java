package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How a child stands, typed by keys alone: at the council's word on a plan, educated at home since
/// September, led by somebody with a telephone.
@ExtendWith(ApplicationExtension.class)
class StandingJourney {

    @TempDir
    private static Path folder;

    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private Theming theming;
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        day = new ChildrenDay(folder);
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        theming = new Theming();
        shell = new Shell(theming, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        shell.go(new Destination.Children(Optional.of(day.found("amira").id()), Optional.empty()));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children children) {
            return new ChildrenView(day.model(children, navigator, notices)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void aStatusAndWhoLeadsAreTypedByKeys(FxRobot robot) throws TimeoutException {
        there(robot, "#record-tab-standing");
        press(robot, "#record-tab-standing");
        there(robot, "#standing-status");
        press(robot, "#standing-status");
        there(robot, "#status-kind-1");
        press(robot, "#status-kind-1");
        typed(robot, "#status-label", "Elective home education");
        robot.push(KeyCode.ESCAPE);
        there(robot, "#status-from");
        typed(robot, "#status-from", "01/09/2026");
        picture(robot, "standing-form");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxWait.until(20, () -> texts(robot).contains("Elective home education, since 01/09/2026"));
        press(robot, "#standing-lead");
        there(robot, "#lead-role");
        press(robot, "#lead-role");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        typed(robot, "#lead-name", "J. Okoro");
        typed(robot, "#lead-phone", "01702 555 0134");
        typed(robot, "#lead-from", "02/11/2026");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxWait.until(20, () -> texts(robot).stream().anyMatch(one -> one.contains("J. Okoro, since 02/11/2026")));
        assertThat(((Child) day.found("amira")).care().worker())
                .contains("J. Okoro")
                .contains("01702 555 0134");
        picture(robot, "standing");
        press(robot, "#record-tab-measures");
        there(robot, "#measure-disrupt");
        press(robot, "#measure-disrupt");
        there(robot, "#disrupt-option");
        typed(robot, "#disrupt-option", "Respect order");
        typed(robot, "#disrupt-on", "20/11/2026");
        press(robot, "#disrupt-state");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxWait.until(20, () -> texts(robot).stream().anyMatch(one -> one.startsWith("This is not an option here")));
        robot.interact(
                () -> robot.lookup("#disrupt-option").queryTextInputControl().clear());
        typed(robot, "#disrupt-option", "Recovery order");
        robot.push(KeyCode.ESCAPE);
        picture(robot, "measures-form");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxWait.until(20, () -> texts(robot).stream().anyMatch(one -> one.startsWith("Recovery order: ")));
        FxWait.until(20, () -> texts(robot).stream().anyMatch(one -> one.contains("Comes back on 04/12/2026")));
        picture(robot, "measures");
        robot.interact(() -> theming.size().set(TextSize.LARGEST));
        picture(robot, "standing-150");
        robot.interact(() -> theming.size().set(TextSize.NORMAL));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private static void typed(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.write(words);
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }

    private static void there(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(20, () -> robot.lookup(id).tryQuery().isPresent());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
