package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.children.match.PairLine;
import org.mashhuddle.ui.children.match.PairOrder;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pairs that wait, in the order that is asked for, one after the other.
@ExtendWith(ApplicationExtension.class)
class PairsInOrderJourney {

    @TempDir
    private static Path folder;

    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private Shell shell;

    @BeforeAll
    static void theDemoDay() throws Exception {
        day = new ChildrenDay(folder);
        day.comesAgain(folder.resolve("again"));
        day.comesUnderOtherNames(folder.resolve("others"));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        shell.go(new Destination.Children(Optional.of(day.found("plover").id()), Optional.empty()));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children children) {
            return new ChildrenView(day.model(children, navigator, notices)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void theSurestFirstThenByNameAndOneAfterTheOther(FxRobot robot) throws TimeoutException {
        there(robot, "#record-same-child-1");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        there(robot, "#match-open-right");
        assertThat(sure(robot)).as("three pairs, the surest first").hasSize(3).isSorted();
        turnTo(robot, PairOrder.BY_NAME);
        FxWait.until(20, () -> names(robot).getFirst().startsWith("Bela"));
        assertThat(names(robot)).isSorted();
        picture(robot, "match-by-name");
        robot.interact(() -> robot.lookup("#match-waiting").queryListView().requestFocus());
        turnTo(robot, PairOrder.SUREST_FIRST);
        robot.interact(() -> robot.lookup("#match-waiting")
                .queryListView()
                .getSelectionModel()
                .select(0));
        assertThat(at(robot)).isEqualTo("Pair 1 of 3");
        robot.clickOn("#match-next");
        robot.clickOn("#match-next");
        assertThat(at(robot)).isEqualTo("Pair 3 of 3");
        assertThat(robot.lookup("#match-next").queryButton().isDisabled()).isTrue();
        robot.clickOn("#match-previous");
        assertThat(at(robot)).isEqualTo("Pair 2 of 3");
        robot.interact(() -> robot.lookup("#match-waiting")
                .queryListView()
                .getSelectionModel()
                .select(names(robot)
                        .indexOf(names(robot).stream()
                                .filter(name -> name.startsWith("Robin"))
                                .findFirst()
                                .orElseThrow())));
        there(robot, "#match-open-right");
        picture(robot, "match-previous-name");
        assertThat(robot.lookup((Label label) -> label.getText().endsWith(" is called so now"))
                        .tryQuery())
                .isPresent();
    }

    /// A letter in the menu of orders says nothing of the pair.
    @Test
    void aLetterInTheMenuIsNoVerdict(FxRobot robot) throws TimeoutException {
        there(robot, "#record-same-child-1");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        there(robot, "#match-open-right");
        robot.interact(() -> robot.lookup("#match-order").query().requestFocus());
        robot.push(KeyCode.D);
        robot.push(KeyCode.N);
        assertThat(names(robot)).hasSize(3);
        robot.interact(() -> robot.lookup("#match-waiting").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#match").tryQuery())
                .as("the key on the button that leads back works from the list")
                .isEmpty();
    }

    private static void turnTo(FxRobot robot, PairOrder order) {
        robot.interact(
                () -> robot.lookup("#match-order").<PairOrder>queryComboBox().setValue(order));
    }

    private static String at(FxRobot robot) {
        return robot.lookup("#match-at").queryLabeled().getText();
    }

    private static List<String> names(FxRobot robot) {
        return lines(robot).map(PairLine::name).toList();
    }

    /// How sure, as places in the order of the words.
    private static List<Integer> sure(FxRobot robot) {
        List<String> words = List.of("Very likely", "Likely", "Possible", "Unlikely");
        return lines(robot).map(line -> words.indexOf(line.sure())).toList();
    }

    private static Stream<PairLine> lines(FxRobot robot) {
        return robot.lookup("#match-waiting").<PairLine>queryListView().getItems().stream();
    }

    private static void there(FxRobot robot, String what) throws TimeoutException {
        FxWait.until(20, () -> robot.lookup(what).tryQuery().isPresent());
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
