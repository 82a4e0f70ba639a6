package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.children.words.RiskLine;
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

/// The risk of a girl over time by keys: the chart has a point for each line of the table, and Enter goes to
/// where it was said.
@ExtendWith(ApplicationExtension.class)
class RiskJourney {

    @TempDir
    private static Path folder;

    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
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
        shell.go(new Destination.Children(Optional.of(day.found("jordan").id()), Optional.empty()));
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        if (to instanceof Destination.Children children) {
            return new ChildrenView(day.model(children, navigator, notices)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void theChartSaysWhatTheTableSaysAndEnterGoesThere(FxRobot robot) throws Exception {
        there(robot, "#record-tab-risk");
        robot.interact(() -> robot.lookup("#record-tab-risk").query().requestFocus());
        robot.push(KeyCode.SPACE);
        there(robot, "#record-risk-table");
        FxWait.until(20, () -> !lines(robot).isEmpty());
        assertThat(drawn(robot, "risk") + drawn(robot, "rating"))
                .isEqualTo(lines(robot).stream()
                        .filter(line -> !line.value().startsWith("level not judged"))
                        .count());
        assertThat(robot.lookup("#record-risk-chart").query().getAccessibleText())
                .contains(lines(robot).getFirst().spoken());
        picture(robot, "risk");
        robot.interact(() -> theming.size().set(TextSize.LARGEST));
        picture(robot, "risk-150");
        robot.interact(() -> theming.size().set(TextSize.NORMAL));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        there(robot, "#print-person");
        picture(robot, "record-print");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#record-risk-table").query().requestFocus());
        int rated = rated(robot);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(rated));
        robot.push(KeyCode.ENTER);
        there(robot, "#record-chronology");
        FxWait.until(20, () -> robot.lookup("#record-chronology").query().isFocused());
        int before = gone.size();
        assertThat(before).isPositive();
    }

    @Test
    void thePagesOfARecordAreReadBeforeTheyGo(FxRobot robot) throws Exception {
        there(robot, "#record-tab-risk");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        there(robot, "#print-person");
        robot.push(KeyCode.P).push(KeyCode.TAB);
        robot.write("A. Patel");
        robot.push(KeyCode.TAB).push(KeyCode.E).push(KeyCode.TAB);
        robot.write("a.patel");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        there(robot, "#record-print-pages");
        FxWait.until(
                60,
                () -> robot.lookup("#record-print-page")
                        .queryLabeled()
                        .getText()
                        .contains("of"));
        FxWait.until(
                60,
                () -> !robot.lookup("#record-print-pages .pages-sheet")
                        .queryAll()
                        .isEmpty());
        assertThat(robot.lookup("#record-tab-risk").queryAll()).isEmpty();
        picture(robot, "record-print-read");
        robot.push(KeyCode.X);
        FxWait.until(20, () -> robot.lookup("#record-print-pages").queryAll().isEmpty());
        there(robot, "#record-tab-risk");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        there(robot, "#record-print-pages");
        robot.push(KeyCode.ESCAPE);
        there(robot, "#record-tab-risk");
        assertThat(robot.lookup("#record-print-pages").queryAll()).isEmpty();
    }

    private static int rated(FxRobot robot) {
        List<RiskLine> lines = lines(robot);
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).what().equals("MASH rating")) {
                return at;
            }
        }
        throw new AssertionError("nothing was rated");
    }

    private static long drawn(FxRobot robot, String which) {
        return robot.lookup("#record-chart-" + which).queryAllAs(LineChart.class).stream()
                .map(found -> (LineChart<?, ?>) found)
                .flatMap(chart -> chart.getData().stream())
                .flatMap(series -> series.getData().stream())
                .filter(point -> point.getNode() instanceof Label)
                .count();
    }

    @SuppressWarnings("unchecked")
    private static TableView<RiskLine> table(FxRobot robot) {
        return robot.lookup("#record-risk-table").queryAs(TableView.class);
    }

    private static List<RiskLine> lines(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
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
