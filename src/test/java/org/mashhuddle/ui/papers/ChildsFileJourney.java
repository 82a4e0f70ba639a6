package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A case-file extract is pasted into the child's own record, and the hub is told who did it.
@ExtendWith(ApplicationExtension.class)
class ChildsFileJourney {

    @TempDir
    private static Path folder;

    private static PapersDay day;
    private Shell shell;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new PapersDay(folder);
        day.hold();
        day.clock.pass(Duration.ofMinutes(5));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new WorkSession(day.open.user(), day.open.profile(), PapersDay.DAY, day.meeting));
        shell.go(new Destination.Papers(Optional.of(day.meeting)));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Papers) {
            return new PapersView(day.model(navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private void down(FxRobot robot, String title) {
        ListView<PaperRow> list = robot.lookup("#papers-list").queryListView();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getSelectionModel().getSelectedItem() instanceof PaperRow.Line line
                    && line.paper().title().startsWith(title)) {
                return;
            }
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError(title);
    }

    private String focus() {
        return String.valueOf(shell.getScene().getFocusOwner().getId());
    }

    @Test
    void anExtractIsPastedAndTickedByKeys(FxRobot robot) {
        robot.clickOn("#papers-due");
        robot.interact(() -> robot.lookup("#papers-list").query().requestFocus());
        down(robot, "Case-file extract");
        picture(robot, "papers-case-file");
        robot.interact(() -> robot.lookup("#papers-channel-2").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.TAB);
        assertThat(focus()).isEqualTo("papers-to");
        robot.write("J. Okoro").push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(focus()).isEqualTo("papers-read");
        robot.push(KeyCode.SPACE);
        picture(robot, "papers-case-file-ready");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focus()).isEqualTo("papers-copy-text");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("SAM-2026-11-24-P01", "WHAT WAS DECIDED", "OFFICIAL-SENSITIVE"));
        robot.clickOn("#papers-issued");
        robot.interact(() -> robot.lookup("#papers-list").query().requestFocus());
        down(robot, "Case-file extract");
        assertThat(said(robot)).contains("Not on the child’s file yet");
        picture(robot, "papers-not-on-file");
        day.dialogs.reasons.add("J. Okoro, into the child’s record");
        robot.interact(() -> robot.lookup("#papers-on-file").query().requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(robot)).anyMatch(words -> words.startsWith("By J. Okoro, into the child’s record, told 24/11"));
        assertThat(robot.lookup("#papers-on-file").tryQuery()).isEmpty();
        assertThat(focus()).isEqualTo("papers-list");
        picture(robot, "papers-on-file");
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".minutes-list .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
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
