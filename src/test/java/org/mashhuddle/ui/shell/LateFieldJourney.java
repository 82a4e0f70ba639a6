package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A screen whose fields come a moment after it: what is typed meanwhile waits for the field where one wrote.
@ExtendWith(ApplicationExtension.class)
class LateFieldJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private Shell shell;
    private VBox body;
    private TextArea first;
    private TextArea second;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), new Notices(), this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        first = field("first");
        second = field("second");
    }

    @BeforeEach
    void oneWritesInTheSecondAndGoesToARecordAndBack(FxRobot robot) {
        robot.interact(() -> {
            shell.enter(new WorkSession(open.user(), open.profile(), DAY, Optional.empty()));
            shell.go(new Destination.Today());
            theyCome();
            second.requestFocus();
            second.setText("one");
            second.end();
        });
        robot.interact(() -> {
            shell.go(new Destination.Children());
            first = field("first");
            second = field("second");
            second.setText("one");
            shell.go(new Destination.Today());
        });
    }

    private static TextArea field(String id) {
        TextArea field = new TextArea();
        field.setId(id);
        return field;
    }

    private Screen screen(Destination to, Navigator navigator) {
        body = new VBox();
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(body, nothing, nothing, List.of(), List.of(), () -> {});
    }

    private void theyCome() {
        body.getChildren().setAll(first, second);
    }

    private void send(EventType<KeyEvent> type, String letter, KeyCode code) {
        Node owner = shell.getScene().getFocusOwner();
        EventTarget target = owner == null ? shell.getScene() : owner;
        boolean typed = type.equals(KeyEvent.KEY_TYPED);
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        typed ? letter : KeyEvent.CHAR_UNDEFINED,
                        typed ? "" : letter,
                        typed ? KeyCode.UNDEFINED : code,
                        false,
                        false,
                        false,
                        false));
    }

    private void strike(String letter, KeyCode code) {
        send(KeyEvent.KEY_PRESSED, letter, code);
        send(KeyEvent.KEY_TYPED, letter, code);
        send(KeyEvent.KEY_RELEASED, letter, code);
    }

    private void type(String words) {
        words.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> strike(letter, KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT))));
    }

    private void itSays(String inTheFirst, String inTheSecond) {
        assertThat(List.of(first.getText(), second.getText())).containsExactly(inTheFirst, inTheSecond);
    }

    @Test
    void whatIsTypedBeforeTheFieldIsThereIsInIt(FxRobot robot) {
        robot.interact(() -> type("two"));
        robot.interact(() -> {
            theyCome();
            first.requestFocus();
        });
        robot.interact(() -> {});
        robot.interact(() -> type("three"));
        itSays("", "onetwothree");
    }

    /// The first field takes the focus again, when somebody writes on already.
    @Test
    void theFirstFieldOfTheScreenTakesNothingAway(FxRobot robot) {
        robot.interact(this::theyCome);
        robot.interact(() -> {});
        robot.interact(() -> {
            type("two");
            first.requestFocus();
            type("th");
        });
        robot.interact(() -> {});
        robot.interact(() -> type("ree"));
        itSays("", "onetwothree");
    }

    /// Whoever presses an arrow goes elsewhere, and is not taken back.
    @Test
    void whoGoesElsewhereStaysThere(FxRobot robot) {
        robot.interact(this::theyCome);
        robot.interact(() -> {});
        robot.interact(() -> {
            send(KeyEvent.KEY_PRESSED, "", KeyCode.DOWN);
            first.requestFocus();
        });
        robot.interact(() -> type("other"));
        itSays("other", "one");
    }
}
