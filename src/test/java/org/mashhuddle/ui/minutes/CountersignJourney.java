package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.PasswordTextField;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The minute-taker countersigns what the chair signed, by keys: asked for the passphrase, and nobody else is.
@ExtendWith(ApplicationExtension.class)
class CountersignJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private static User taker;
    private Shell shell;

    @BeforeAll
    static void theChairSigned() {
        day = new MinutesDay(folder);
        day.hold();
        taker = day.userCalled("Ravi Mistry");
        day.open.services().countersigning().ask(day.open.actor(), true);
        day.clock.pass(Duration.ofMinutes(5));
        day.open
                .services()
                .minutes()
                .sign(
                        day.open.actor(),
                        day.meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("They come tomorrow"));
        day.clock.pass(Duration.ofMinutes(2));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(taker, day.open.profile(), MinutesDay.DAY, day.meeting));
        shell.go(new Destination.Minutes(day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Minutes) {
            return new MinutesView(day.modelOf(taker, navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void theMinuteTakerCountersignsByKeysAndNobodyElseIsAsked(FxRobot robot) {
        assertThat(day.modelOf(day.open.user()).countersigning().asked().get()).isFalse();
        for (int tabs = 0; tabs < 20 && !isIn("countersign-passphrase"); tabs++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(isIn("countersign-passphrase")).isTrue();
        robot.write("copper kettle meadow lanterns").push(KeyCode.ENTER);
        assertThat(day.open
                        .services()
                        .minutes()
                        .view(day.open.viewer(), day.meeting)
                        .countersignature()
                        .flatMap(Countersignature::made))
                .isEmpty();
        assertThat(robot.lookup("#countersign-passphrase")
                        .queryAs(PasswordTextField.class)
                        .getPassword())
                .isEmpty();
        robot.write(DemoDay.PASSPHRASE);
        picture(robot, "minutes-countersign");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#countersign").query().isVisible()).isFalse();
        assertThat(robot.lookup("#signed-fact-2").queryLabeled().getText()).startsWith("Ravi Mistry, ");
        assertThat(day.open
                        .services()
                        .minutes()
                        .verify(day.open.viewer(), day.meeting)
                        .lines()
                        .toString())
                .contains("Countersigned by Ravi Mistry, minute-taker");
        picture(robot, "minutes-countersigned");
    }

    private boolean isIn(String id) {
        return Stream.iterate(shell.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> id.equals(node.getId()));
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
