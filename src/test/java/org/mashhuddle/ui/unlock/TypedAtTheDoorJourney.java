package org.mashhuddle.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.LateBackground;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A hub takes a second to open, and a minute-taker writes on: what goes into no field is said to.
@ExtendWith(ApplicationExtension.class)
class TypedAtTheDoorJourney {

    private final PaperDoor door = new PaperDoor();
    private final LateBackground opening = new LateBackground();
    private final Notices notices = new Notices();
    private TextArea behind;

    @Start
    void start(Stage stage) {
        door.hub = Optional.of(PaperDoor.sampleshire());
        new Shell(new Theming(), notices, this::open, () -> () -> {}, "1.0.0").show(stage, 1440, 900);
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Unlock) {
            return new UnlockView(new UnlockViewModel(door, navigator, new AnsweredDialogs(), opening, notices))
                    .screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        behind = new TextArea("");
        return new Screen(behind, nothing, nothing, List.of(), List.of(), () -> {});
    }

    private Optional<String> told(FxRobot robot, String passphrase, String meanwhile) {
        robot.clickOn("#passphrase").write(passphrase).push(KeyCode.ENTER);
        robot.write(meanwhile);
        robot.interact(opening::runAll);
        return notices.current().get().map(Notice::words);
    }

    @Test
    void whatIsTypedWhileItOpensIsSaidToBeNowhere(FxRobot robot) {
        assertThat(told(robot, PaperDoor.RIGHT, " at 22 weeks"))
                .contains("What you typed while the hub opened is in no field: type it again.");
        assertThat(behind.getText()).as("it may be the passphrase once more").isEmpty();
    }

    @Test
    void whoWaitsIsToldNothing(FxRobot robot) {
        assertThat(told(robot, PaperDoor.RIGHT, "")).isEmpty();
    }

    @Test
    void whoseSecondTryOpensItIsToldNothing(FxRobot robot) {
        assertThat(told(robot, "let me in", " please")).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(told(robot, PaperDoor.RIGHT, "")).isEmpty();
    }
}
