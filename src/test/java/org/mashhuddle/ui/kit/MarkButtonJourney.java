package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Which agency asks: a letter picks it, and so does its whole name. It was the last letter of a name that began
/// another one's: *police* chose education.
@ExtendWith(ApplicationExtension.class)
class MarkButtonJourney {

    private MarkButton<String> which;
    private Button other;

    @Start
    void start(Stage stage) {
        which = MarkButton.of(
                "which",
                "Which?",
                options(
                        "Police",
                        "Social care",
                        "Health",
                        "Education",
                        "Early help",
                        "Youth justice",
                        "Probation",
                        "Housing",
                        "Substance misuse"));
        other = new Button("Another");
        stage.setScene(new Scene(new VBox(other, which), 300, 400));
        stage.show();
    }

    private static List<Option<String>> options(String... words) {
        return Stream.of(words)
                .map(each -> new Option<>(each, each, Feather.USERS))
                .toList();
    }

    private void type(FxRobot robot, String word) {
        // Whoever leaves it has ended a word.
        robot.interact(other::requestFocus);
        robot.interact(which::requestFocus);
        for (char letter : word.toUpperCase(java.util.Locale.UK).toCharArray()) {
            robot.type(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void isAfter(FxRobot robot, String word, String chosen) {
        type(robot, word);
        assertThat(which.getValue()).as(word).contains(chosen);
        assertThat(which.isShowing()).as(word).isFalse();
    }

    @Test
    void aWholeNameChoosesItsOwn(FxRobot robot) {
        isAfter(robot, "police", "Police");
        isAfter(robot, "health", "Health");
        isAfter(robot, "social care", "Social care");
        isAfter(robot, "substance misuse", "Substance misuse");
        isAfter(robot, "pr", "Probation");
        isAfter(robot, "early", "Early help");
    }

    @Test
    void aLetterChoosesTheNextThatBeginsSo(FxRobot robot) {
        isAfter(robot, "e", "Education");
        isAfter(robot, "e", "Early help");
        isAfter(robot, "ee", "Early help");
        isAfter(robot, "y", "Youth justice");
        // Not the second letter of the one before.
        isAfter(robot, "ph", "Health");
    }

    @Test
    void aFigureChoosesAnItem(FxRobot robot) {
        robot.interact(() -> which.offer(options("1  Kai BRIGHT", "2  Orla WHYTE", "10  Samir RASHID")));
        isAfter(robot, "2", "2  Orla WHYTE");
        isAfter(robot, "1", "1  Kai BRIGHT");
        isAfter(robot, "10", "10  Samir RASHID");
    }
}
