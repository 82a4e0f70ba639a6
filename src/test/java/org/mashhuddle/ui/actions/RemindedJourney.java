package org.mashhuddle.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// "Remind Ms Quill of it on Friday", by keys alone: on Friday it stands on Today, leads to its action, and is gone
/// once it was taken back.
@ExtendWith(ApplicationExtension.class)
class RemindedJourney {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private LocalDate day = TUESDAY;
    private ActionsViewModel model;
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
        CLOCK.pass(Duration.ofMinutes(20));
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(seated());
    }

    private WorkSession seated() {
        return new WorkSession(
                open.user(), open.profile(), day, open.services().agendas().plan(open.actor(), day));
    }

    private Screen screen(Destination to, Navigator navigator) {
        Workspace tools = new Workspace(seated(), navigator, new AnsweredDialogs(), new SameThread(), notices, CLOCK);
        gone.add(to);
        if (to instanceof Destination.Today) {
            return new TodayView(new TodayViewModel(open.services(), tools)).screen();
        }
        if (to instanceof Destination.Actions actions) {
            model = new ActionsViewModel(open.services(), actions, tools);
            return new ActionsView(model).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void whoIsToBeRemindedOnADayIsOnThatDay(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Actions(Optional.empty(), Optional.empty())));
        robot.interact(() -> robot.lookup("#actions-list").query().requestFocus());
        ActionId action = model.selected().get().orElseThrow();
        keys(robot, KeyCode.W);
        assertThat(focused()).isEqualTo("action-extra");
        assertThat(labels(robot)).contains("What to remind them of").doesNotContain("What was said", "What came of it");
        robot.write("fri");
        keys(robot, KeyCode.TAB);
        robot.write("T. Quill");
        tabTo(robot, "action-words");
        robot.write("Has the school answered");
        picture(robot, "actions-remind-form");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.form().get()).isEmpty();
        picture(robot, "actions-remind-set");
        assertThat(model.pane().get().orElseThrow().history().getFirst().said()).contains("Has the school answered");

        assertThat(remindersOn(robot, TUESDAY.plusDays(2))).isEmpty();
        assertThat(remindersOn(robot, TUESDAY.plusDays(3)))
                .hasValueSatisfying(said -> assertThat(said)
                        .startsWith("T. Quill: ")
                        .contains("Reminder of ")
                        .contains("27"));
        picture(robot, "today-reminded");
        tabTo(robot, "today-remind-1");
        keys(robot, KeyCode.ENTER);
        assertThat(gone.getLast()).isInstanceOf(Destination.Actions.class);
        assertThat(model.selected().get()).contains(action);

        robot.interact(() -> robot.lookup("#actions-list").query().requestFocus());
        tabTo(robot, "action-remind-back");
        keys(robot, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("action-words");
        assertThat(labels(robot)).contains("What came of it").doesNotContain("What was said", "What to remind them of");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.form().get()).isEmpty();
        assertThat(robot.lookup("#action-remind-back").tryQuery()).isEmpty();
        assertThat(remindersOn(robot, day)).isEmpty();
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /// What is read aloud of the first reminder on the Today of a day.
    private Optional<String> remindersOn(FxRobot robot, LocalDate on) {
        CLOCK.pass(Duration.ofDays(on.toEpochDay() - day.toEpochDay()));
        day = on;
        robot.interact(() -> {
            shell.enter(seated());
            shell.go(new Destination.Today());
        });
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#today-remind-1").<Node>tryQuery().map(Node::getAccessibleText);
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 80 && !focused().equals(id); i++) {
            keys(robot, KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Optional.ofNullable(shell.getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("");
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(shell.getScene(), name));
    }
}
