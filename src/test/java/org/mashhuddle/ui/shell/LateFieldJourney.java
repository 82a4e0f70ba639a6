package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.SentKeys;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A screen whose fields come a moment after it: what is typed meanwhile waits for the field where one wrote.
class LateFieldJourney extends ShellOfTheDemo {

    private VBox body;
    private TextArea first;
    private TextArea second;

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @BeforeEach
    void oneWritesInTheSecondAndGoesToARecordAndBack(FxRobot robot) {
        robot.interact(() -> {
            enter(Optional.empty());
            shell.go(new Destination.Today());
            theyCome("");
            second.requestFocus();
            second.setText("one");
            second.end();
        });
        robot.interact(() -> {
            shell.go(new Destination.Children());
            shell.go(new Destination.Today());
            notices.dismiss();
        });
    }

    @Override
    Region body(Destination to) {
        body = new VBox();
        return body;
    }

    private static TextArea field(String id, String text) {
        TextArea field = new TextArea(text);
        field.setId(id);
        return field;
    }

    private void theyCome(String inTheSecond) {
        first = field("first", "");
        second = field("second", inTheSecond);
        body.getChildren().setAll(first, second);
    }

    private void theyCome() {
        theyCome("one");
    }

    private SentKeys keys() {
        return new SentKeys(shell.getScene());
    }

    private void itSays(String inTheFirst, String inTheSecond) {
        assertThat(List.of(first.getText(), second.getText())).containsExactly(inTheFirst, inTheSecond);
    }

    private Optional<String> told() {
        return notices.current().get().map(Notice::words);
    }

    @Test
    void whatIsTypedBeforeTheFieldIsThereIsInIt(FxRobot robot) {
        robot.interact(() -> keys().type("two"));
        robot.interact(() -> {
            theyCome();
            first.requestFocus();
        });
        robot.interact(() -> {});
        robot.interact(() -> keys().type("three"));
        itSays("", "onetwothree");
        assertThat(told()).isEmpty();
    }

    /// The first field takes the focus again, when somebody writes on already.
    @Test
    void theFirstFieldOfTheScreenTakesNothingAway(FxRobot robot) {
        robot.interact(() -> theyCome());
        robot.interact(() -> {});
        robot.interact(() -> {
            keys().type("two");
            first.requestFocus();
            keys().type("th");
        });
        robot.interact(() -> {});
        robot.interact(() -> keys().type("ree"));
        itSays("", "onetwothree");
    }

    /// Whoever presses an arrow goes elsewhere, and is not taken back.
    @Test
    void whoGoesElsewhereStaysThere(FxRobot robot) {
        robot.interact(() -> theyCome());
        robot.interact(() -> {});
        robot.interact(() -> {
            keys().strike(KeyCode.DOWN);
            first.requestFocus();
        });
        robot.interact(() -> keys().type("other"));
        itSays("other", "one");
    }

    /// A slip is taken back, a line is ended: the keys of a field wait with the letters, in their order.
    @Test
    void whatOneTookBackMeanwhileIsNotThere(FxRobot robot) {
        robot.interact(() -> {
            keys().type("twp");
            keys().strike(KeyCode.BACK_SPACE);
            keys().type("o");
            keys().strike(KeyCode.ENTER);
            keys().type("three");
        });
        robot.interact(() -> theyCome());
        robot.interact(() -> {});
        itSays("", "onetwo\nthree");
        assertThat(keys().where()).isEqualTo("second");
    }

    @Test
    void whoTakesBackALetterOfBeforeTakesItBackThere(FxRobot robot) {
        robot.interact(() -> {
            keys().strike(KeyCode.BACK_SPACE);
            keys().type("ly");
        });
        robot.interact(() -> theyCome());
        robot.interact(() -> {});
        itSays("", "only");
    }

    /// A field that has gone for good: whoever typed reads that it is nowhere, and types it again.
    @Test
    void whatIsNowhereIsSaid(FxRobot robot) throws TimeoutException {
        robot.interact(() -> keys().type("two"));
        WaitForAsyncUtils.waitFor(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS, () -> told().isPresent());
        assertThat(told().orElseThrow()).contains("type it again");
        robot.interact(() -> theyCome());
        robot.interact(() -> {});
        itSays("", "one");
    }

    /// Nobody typed: nothing is said.
    @Test
    void whoOnlyLooksOnIsToldNothing(FxRobot robot) {
        robot.interact(() -> {
            keys().strike(KeyCode.BACK_SPACE);
            keys().strike(KeyCode.F6);
        });
        assertThat(told()).isEmpty();
        robot.interact(() -> shell.go(new Destination.Children()));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoGoesElsewhereInTheMidstOfItIsTold(FxRobot robot) {
        robot.interact(() -> {
            keys().type("two");
            shell.go(new Destination.Children());
        });
        assertThat(told().orElseThrow()).contains("type it again");
    }
}
