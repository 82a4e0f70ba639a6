package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.papers.family.FamilyReading;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody writes for a family: a sentence that sounds like blame is shown while it is typed, and is not
/// kept unless it is changed or let stand.
@ExtendWith(ApplicationExtension.class)
class FamilyWordsJourney {

    @TempDir
    private static Path folder;

    private static Session open;
    private Dialogs dialogs;
    private Journal journal;

    @BeforeAll
    static void hub() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        open = DemoHub.at(DemoHub.Stage.MADE, folder, clock).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Label("Papers"), 1280, 800);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        journal = new Journal(open.services().drafts(), open.actor(), LocalDate.of(2026, 11, 24), new SameThread());
        dialogs = new WindowDialogs(() -> stage);
    }

    private CompletableFuture<Optional<Dialogs.FamilyWordsAnswer>> ask() {
        CompletableFuture<Optional<Dialogs.FamilyWordsAnswer>> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(
                dialogs.familyWords("Jordan", FamilyWords.none(), FamilyReading::of, journal.at("family-words"))));
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    @Test
    void whatSoundsLikeBlameIsLetStandOrChanged(FxRobot robot) throws Exception {
        CompletableFuture<Optional<Dialogs.FamilyWordsAnswer>> answer = ask();
        assertThat(robot.lookup("#family-stays").query().getParent().getParent().isVisible())
                .isFalse();
        robot.clickOn("#family-why").write("You failed to ring");
        assertThat(robot.lookup("#family-remarks").queryLabeled().getText())
                .isEqualTo("May sound like blame: “You failed to ring”");
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "family-words"));
        robot.clickOn("#dialog-confirm");
        assertThat(answer).as("not without a look").isNotDone();
        robot.clickOn("#family-stays");
        robot.clickOn("#family-why").write(" us");
        robot.clickOn("#dialog-confirm");
        assertThat(answer).as("another sentence is looked at anew").isNotDone();
        robot.clickOn("#family-stays").clickOn("#dialog-confirm");
        Dialogs.FamilyWordsAnswer said = answer.get(5, TimeUnit.SECONDS).orElseThrow();
        assertThat(said.words().why()).isEqualTo("You failed to ring us");
        assertThat(said.read()).isEqualTo(List.of(new FamilyRemark(FamilyRemark.Kind.BLAME, "You failed to ring us")));
    }
}
