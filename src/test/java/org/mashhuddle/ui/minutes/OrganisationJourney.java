package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.PasswordTextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mashhuddle.fixture.AnOrganisation;
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

/// The chair signs also with a certificate of their organisation, by keys: file, password, passphrase.
@ExtendWith(ApplicationExtension.class)
class OrganisationJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private Shell shell;

    @BeforeAll
    static void theMeetingWasHeld() throws IOException {
        day = new MinutesDay(folder.resolve("hub"));
        day.hold();
        day.dialogs.paths.add(
                Files.write(folder.resolve("council.p12"), AnOrganisation.file(new AnOrganisation().person())));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(
                day.open.user(), day.open.profile(), MinutesDay.DAY, day.meeting));
        shell.go(new Destination.Minutes(day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Minutes) {
            return new MinutesView(day.model(navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void bothSecretsLeaveTheirFieldsTheFileStaysChosenAndBothSign(FxRobot robot) {
        tabTo(robot, "sign-passphrase");
        robot.write(DemoDay.PASSPHRASE);
        tabTo(robot, "organisation-choose");
        robot.push(KeyCode.SPACE);
        assertThat(isIn("organisation-password")).isTrue();
        assertThat(text(robot, "#organisation-chosen")).startsWith("Also with the certificate in council.p12.");
        assertThat(text(robot, "#sign-why-not")).isEqualTo("Type the password of the file, or sign without it.");
        robot.write("ferry lanterns");
        picture(robot, "minutes-organisation");
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#organisation-password-error")).isEqualTo("The password of the file is another");
        assertThat(typed(robot, "#organisation-password")).isEmpty();
        assertThat(typed(robot, "#sign-passphrase")).isEmpty();
        assertThat(text(robot, "#organisation-chosen")).startsWith("Also with");
        assertThat(signed()).isFalse();

        tabTo(robot, "organisation-without");
        robot.push(KeyCode.SPACE);
        assertThat(isIn("organisation-choose")).isTrue();
        day.dialogs.paths.add(folder.resolve("council.p12"));
        robot.push(KeyCode.SPACE);
        robot.write(AnOrganisation.PASSWORD);
        robot.interact(() -> robot.lookup("#sign-passphrase").query().requestFocus());
        robot.write(DemoDay.PASSPHRASE).push(KeyCode.ENTER);
        assertThat(signed()).isTrue();
        assertThat(day.open
                        .services()
                        .minutes()
                        .verify(day.open.viewer(), day.meeting)
                        .lines()
                        .toString())
                .contains("Signed by Anne Bennett, chair", "Also signed with a certificate that another authority");
        assertThat(text(robot, "#signed-fact-2")).startsWith("A certificate of an organisation, SHA-256 ");
    }

    private static boolean signed() {
        return day.open
                .services()
                .minutes()
                .view(day.open.viewer(), day.meeting)
                .signed()
                .isPresent();
    }

    private void tabTo(FxRobot robot, String id) {
        for (int tabs = 0; tabs < 40 && !isIn(id); tabs++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(isIn(id)).isTrue();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static String typed(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(PasswordTextField.class).getPassword();
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
