package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A question in a real window of its own. The headless screen gives the focus at once; a real one
/// gives it when the window is there, and then to its verb.
@ExtendWith(ApplicationExtension.class)
class QuestionWindow {

    private static final String NAME = "Jordan Lee TEST-ALDER";

    @TempDir
    private Path folder;

    private Stage stage;
    private Session open;

    @Start
    void start(Stage on) {
        stage = on;
        Scene scene = new Scene(new Button("asks"), 1280, 800);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void whatIsTypedAtOnceIsTheReasonAndNoNameIsInTheTitle(FxRobot robot) throws Exception {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        open = DemoHub.at(DemoHub.Stage.MADE, folder, clock).session();
        LocalDate day = LocalDate.of(2026, 11, 24);
        Journal journal = new Journal(open.services().drafts(), open.actor(), day, new SameThread());
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> answer.complete(new WindowDialogs(() -> stage).howMet(NAME, "Conference", journal.at("met"))));
        FxWait.until(30, () -> robot.listWindows().stream().anyMatch(each -> each != stage && each.isFocused()));
        Stage question = (Stage) robot.lookup("#dialog").query().getScene().getWindow();
        assertThat(question.getTitle()).isEqualTo("MASH Huddle");
        robot.write("held on Monday").push(KeyCode.TAB);
        robot.clickOn("#dialog-confirm");
        assertThat(answer.get(30, TimeUnit.SECONDS)).contains("held on Monday");
    }
}
