package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Product rule 3: widening asks who released it and how, with nothing prefilled; both are needed.
@ExtendWith(ApplicationExtension.class)
class ReleaseQuestionJourney {

    private static final AgencyId HEALTH = new AgencyId(new UUID(5, 1));
    private static final AgencyId HOUSING = new AgencyId(new UUID(5, 2));
    private static final List<Agency> AGENCIES = List.of(
            new Agency(HEALTH, "Health", "health", SharingMark.usual(), false),
            new Agency(HOUSING, "Housing", "housing", SharingMark.usual(), false));

    private Dialogs dialogs;

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Label("Meeting"), 1280, 800);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        dialogs = new WindowDialogs(() -> stage);
    }

    private CompletableFuture<Optional<ReleaseAnswer>> ask(SharingMark from, SharingMark to) {
        CompletableFuture<Optional<ReleaseAnswer>> answer = new CompletableFuture<>();
        Releasing.Asked asked = new Releasing.Asked("Police", from, to, Set.of(HEALTH), AGENCIES);
        Platform.runLater(() -> answer.complete(dialogs.release(asked)));
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    @Test
    void bothAreNeededAndNothingIsFilledIn(FxRobot robot) throws Exception {
        CompletableFuture<Optional<ReleaseAnswer>> answer =
                ask(new SharingMark.RecordOnly(), new SharingMark.InMinutes());
        assertThat(robot.lookup("#release-by").queryTextInputControl().getText())
                .isEmpty();
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "release-question"));
        robot.clickOn("#dialog-confirm");
        assertThat(answer).isNotDone();
        robot.clickOn("#release-by").write("T. Quill");
        robot.clickOn("#dialog-confirm");
        assertThat(answer).isNotDone();
        robot.clickOn("#release-how-2");
        robot.clickOn("#dialog-confirm");
        assertThat(answer.get(5, TimeUnit.SECONDS))
                .contains(new ReleaseAnswer(
                        new SharingMark.InMinutes(), Optional.of(new Release.Said("T. Quill", Release.How.BY_PHONE))));
    }

    @Test
    void leavingItIsNoRelease(FxRobot robot) throws Exception {
        CompletableFuture<Optional<ReleaseAnswer>> answer =
                ask(new SharingMark.InMinutes(), new SharingMark.MayReachFamily());
        robot.write("T. Quill").push(KeyCode.ESCAPE);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    /// To name some of those who read it anyway is to narrow; to name another is not.
    @Test
    void namingAsksOnlyWhereSomebodyReadsWhatTheyDidNot(FxRobot robot) throws Exception {
        CompletableFuture<Optional<ReleaseAnswer>> narrower =
                ask(new SharingMark.InMinutes(), new SharingMark.NamedAgencies(Set.of()));
        robot.clickOn("#release-to-health");
        assertThat(verb(robot)).isEqualTo("Only to these");
        robot.clickOn("#dialog-confirm");
        assertThat(narrower.get(5, TimeUnit.SECONDS))
                .contains(new ReleaseAnswer(new SharingMark.NamedAgencies(Set.of(HEALTH)), Optional.empty()));
        CompletableFuture<Optional<ReleaseAnswer>> wider =
                ask(new SharingMark.InMinutes(), new SharingMark.NamedAgencies(Set.of()));
        robot.clickOn("#release-to-housing");
        assertThat(verb(robot)).isEqualTo("Let it go further");
        robot.clickOn("#dialog-confirm");
        assertThat(wider).isNotDone();
        robot.push(KeyCode.ESCAPE);
        assertThat(wider.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    private static String verb(FxRobot robot) {
        return robot.lookup("#dialog-confirm").queryButton().getText();
    }

    /// By keys alone: to the system Enter is one more Space on a tick.
    @Test
    void spaceTicksAndEnterAnswers(FxRobot robot) throws Exception {
        CompletableFuture<Optional<ReleaseAnswer>> answer =
                ask(new SharingMark.InMinutes(), new SharingMark.NamedAgencies(Set.of()));
        robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertThat(answer.get(5, TimeUnit.SECONDS))
                .contains(new ReleaseAnswer(new SharingMark.NamedAgencies(Set.of(HEALTH)), Optional.empty()));
    }
}
