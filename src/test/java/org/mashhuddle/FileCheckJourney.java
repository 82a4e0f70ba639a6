package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A PDF is dropped on whatever screen is shown, or chosen by its key, and it is said what it is and
/// what the registers know of it. Anything else that is dropped is left alone.
@ExtendWith(ApplicationExtension.class)
class FileCheckJourney {

    @TempDir
    private Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final Notices notices = new Notices();
    private Label dragged;
    private WalkedDay day;
    private Shell shell;
    private Path minutes;
    private Path letter;

    @Start
    void start(Stage stage) throws IOException {
        day = new WalkedDay(folder, notices, dialogs).held().signed();
        minutes = Files.write(folder.resolve("minutes.PDF"), day.signedMinutes());
        letter = Files.writeString(folder.resolve("letter.txt"), "Dear all");
        shell = new Shell(new Theming(), notices, day.screens, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        day.screens.files().follow(stage.getScene());
        dragged = new Label("file");
        StackPane.setAlignment(dragged, Pos.BOTTOM_CENTER);
        shell.getChildren().add(dragged);
    }

    @AfterEach
    void close() {
        day.close();
    }

    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> dragged.setOnDragDetected(event -> {
            ClipboardContent files = new ClipboardContent();
            files.putFiles(List.of(file.toFile()));
            dragged.startDragAndDrop(TransferMode.COPY).setContent(files);
            event.consume();
        }));
        robot.moveTo(dragged).press(MouseButton.PRIMARY);
        robot.moveBy(20, -40).moveBy(200, -300).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void checked(int many) throws TimeoutException {
        FxWait.until(20, () -> dialogs.checkedFiles.size() == many);
    }

    @Test
    void whatIsDroppedOrChosenIsChecked(FxRobot robot) throws TimeoutException {
        drop(robot, letter);
        assertThat(dialogs.checkedFiles).isEmpty();
        drop(robot, minutes);
        checked(1);
        CheckWords found = dialogs.checkedFiles.getFirst();
        assertThat(found.trusted()).isTrue();
        assertThat(found.lines()).contains("It is the version that holds.");

        robot.interact(() -> shell.go(new Destination.Reports()));
        dialogs.paths.add(minutes);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        checked(2);
        assertThat(dialogs.checkedFiles.getLast().lines()).isEqualTo(found.lines());
    }
}
