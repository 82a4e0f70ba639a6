package org.mashhuddle.ui.agenda.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.agenda.TriageDay;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The contacts of a morning gone through by keys: one kept on, one left off, a whole rule agreed, one
/// of the sample pulled in.
@ExtendWith(ApplicationExtension.class)
class TriageListJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private static Session open;
    private static MeetingId meeting;
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final Notices notices = new Notices();
    private AgendaViewModel model;
    private Stage stage;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void aMorning() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
        meeting = open.services().agendas().plan(open.actor(), DAY);
        open.services().agendas().unfreeze(open.actor(), meeting, "health leaves at 10:00");
        TriageDay day = new TriageDay(open, CLOCK.instant());
        day.switchOn();
        day.arrive(18);
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        look = new Theming();
        shell = new Shell(look, new Notices(), this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new WorkSession(open.user(), open.profile(), DAY, meeting));
        shell.go(new Destination.Agenda(DAY));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Agenda agenda) {
            model = new AgendaViewModel(
                    open.services(),
                    agenda,
                    new Workspace(
                            new WorkSession(open.user(), open.profile(), DAY, meeting),
                            navigator,
                            dialogs,
                            new SameThread(),
                            notices,
                            CLOCK));
            return new AgendaView(model).at(agenda.first()).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private TriageList read() {
        return model.triage().list().get().orElseThrow();
    }

    /// What waits there is counted before anybody has opened it.
    private void theTabCountsWhatWaits(FxRobot robot) {
        int waits = Integer.parseInt(pill(robot));
        assertThat(waits).isGreaterThan(1);
        robot.clickOn("#tab-triage");
        int decide = number(robot, "#triage-to-decide");
        int look = number(robot, "#triage-to-look");
        assertThat(decide).isPositive();
        assertThat(look).isPositive();
        int changes = open.services().changes().open(open.viewer()).changes().size();
        assertThat(waits).isEqualTo(decide + look + changes);
        assertThat(tab(robot).getAccessibleText())
                .startsWith("Triage, waits for a person: " + decide + " contact")
                .contains(look + " of the sample to look at");
    }

    private static int number(FxRobot robot, String id) {
        return Integer.parseInt(robot.lookup(id).queryLabeled().getText());
    }

    private static ToggleButton tab(FxRobot robot) {
        return robot.lookup("#tab-triage").queryAs(ToggleButton.class);
    }

    private static String pill(FxRobot robot) {
        return ((Labeled) tab(robot).getGraphic()).getText();
    }

    @Test
    void aMorningOfContactsIsGoneThroughByKeys(FxRobot robot) {
        theTabCountsWhatWaits(robot);
        robot.interact(() -> {});
        assertThat(shell.getScene().getFocusOwner())
                .isEqualTo(robot.lookup("#triage-list").query());
        assertThat(read().count(TriageList.Kind.BY_RULE)).isGreaterThan(10);
        assertThat(robot.lookup("#triage-contacts").queryLabeled().getText())
                .isEqualTo(Integer.toString(read().contacts()));
        assertThat(robot.lookup("#triage-to-look").queryLabeled().getText())
                .isEqualTo(Integer.toString(model.triage().sample().size()));
        pictures(robot, "triage-list");
        askTheSender(robot);
        keepOneOnAndLeaveOneOff(robot);
        agreeARule(robot);
        finish(robot);
    }

    /// Not before nobody waits any more; the last to decide are kept on by one key.
    private void finish(FxRobot robot) {
        assertThat(robot.lookup("#triage-finish").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#triage-finished").queryLabeled().getText()).isEqualTo("1 contact to decide");
        robot.push(KeyCode.F);
        assertThat(read().finished()).isEmpty();
        to(robot, TriageList.Kind.NO_RULE, true);
        dialogs.reasons.add("the room is to hear of them");
        robot.push(KeyCode.P);
        assertThat(pill(robot)).isEqualTo("0");
        assertThat(tab(robot).getAccessibleText()).isEqualTo("Triage, nothing waits for a person");
        robot.push(KeyCode.F);
        robot.interact(() -> {});
        assertThat(read().finished()).isPresent();
        assertThat(robot.lookup("#triage-finished").queryLabeled().getText())
                .startsWith(
                        "Triage finished by " + read().finished().orElseThrow().by());
        pictures(robot, "triage-finished");
        SubjectId again = read().groups().getLast().contacts().getFirst().who();
        CLOCK.pass(Duration.ofMinutes(1));
        robot.interact(() -> {
            new TriageDay(open, CLOCK.instant()).receive(again, 7777, CLOCK.instant());
            model.refresh();
        });
        assertThat(read().finished()).isEmpty();
    }

    /// One is asked about, waits for nobody, and waits again once it is answered.
    private void askTheSender(FxRobot robot) {
        int before = read().count(TriageList.Kind.NO_RULE);
        to(robot, TriageList.Kind.NO_RULE, false);
        dialogs.senders.add(new Dialogs.SenderAsked("School nurse", "Who lives with her now?"));
        robot.push(KeyCode.S);
        assertThat(read().count(TriageList.Kind.NO_RULE)).isEqualTo(before - 1);
        assertThat(read().count(TriageList.Kind.ASKED)).isEqualTo(1);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("To School nurse")
                .contains("Who lives with her now?", "Please answer by Wed 25/11/2026 17:00"));
        to(robot, TriageList.Kind.ASKED, false);
        pictures(robot, "triage-asked");
        dialogs.reasons.add("An uncle; the mother is in hospital");
        robot.push(KeyCode.S);
        assertThat(read().count(TriageList.Kind.ASKED)).isZero();
        assertThat(read().count(TriageList.Kind.NO_RULE)).isEqualTo(before);
        assertThat(said(robot)).isEqualTo("The answer is written down: the contact waits for a person again");
        to(robot, TriageList.Kind.NO_RULE, true);
        robot.push(KeyCode.S);
        assertThat(said(robot)).startsWith("One contact at a time");
    }

    private String said(FxRobot robot) {
        robot.interact(() -> {});
        return notices.current().get().orElseThrow().words();
    }

    private void ask(FxRobot robot) {
        dialogs.senders.add(new Dialogs.SenderAsked("School nurse", "Who lives with her now?"));
        robot.push(KeyCode.S);
        to(robot, TriageList.Kind.ASKED, false);
    }

    /// Nobody waits for the answer about what is off.
    private void answerWhatIsOff(FxRobot robot, TriageRow.One one) {
        to(robot, TriageList.Kind.BY_PERSON, false);
        while (!row(robot).key().equals(one.key())) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(row(robot).result()).startsWith("Left off: ").endsWith(", not answered yet");
        dialogs.reasons.add("An uncle");
        robot.push(KeyCode.S);
        assertThat(said(robot)).isEqualTo("The answer is written down");
    }

    private static TriageRow.One row(FxRobot robot) {
        return (TriageRow.One) robot.lookup("#triage-list")
                .<TriageRow>queryListView()
                .getSelectionModel()
                .getSelectedItem();
    }

    private void keepOneOnAndLeaveOneOff(FxRobot robot) {
        int before = read().count(TriageList.Kind.NO_RULE);
        assertThat(before).isGreaterThan(1);
        to(robot, TriageList.Kind.NO_RULE, false);
        dialogs.reasons.add("the school rang again");
        robot.push(KeyCode.P);
        int kept = read().count(TriageList.Kind.NO_RULE);
        assertThat(kept).isLessThan(before);
        assertThat(pill(robot)).isEqualTo(Integer.toString(kept + read().toLook()));
        to(robot, TriageList.Kind.NO_RULE, false);
        ask(robot);
        TriageRow.One one = row(robot);
        dialogs.leavings.add(new LeaveOffAnswer(
                MarkedText.narrowest("Early help works with the family and school agrees"),
                Optional.of(DAY.plusDays(7))));
        robot.push(KeyCode.SPACE).push(KeyCode.L);
        assertThat(read().count(TriageList.Kind.NO_RULE)).isLessThan(kept);
        answerWhatIsOff(robot, one);
    }

    private void agreeARule(FxRobot robot) {
        to(robot, TriageList.Kind.BY_RULE, true);
        int before = read().count(TriageList.Kind.BY_RULE);
        dialogs.reasons.add("the nurse is worried");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.P);
        assertThat(read().count(TriageList.Kind.BY_RULE)).isLessThan(before);
        to(robot, TriageList.Kind.BY_RULE, true);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(model.triage().chosen().get()).hasSize(read().count(TriageList.Kind.BY_RULE));
        CLOCK.pass(Duration.ofMinutes(2));
        robot.push(KeyCode.L);
        assertThat(model.leftOff().waiting().get()).isZero();
        assertThat(model.triage().sample()).isNotEmpty().noneMatch(TriageRow.One::isUnseen);
        assertThat(pill(robot)).isEqualTo(Integer.toString(read().count(TriageList.Kind.NO_RULE)));
        robot.push(KeyCode.LEFT);
        robot.interact(() -> CLOCK.pass(Duration.ofMinutes(1)));
        picture(robot, "triage-list-agreed");
    }

    /// By arrows to the head of a group, or to its first contact.
    private void to(FxRobot robot, TriageList.Kind kind, boolean head) {
        ListView<TriageRow> list = robot.lookup("#triage-list").queryListView();
        robot.push(KeyCode.HOME);
        for (int i = 0; i < list.getItems().size() && !isAt(list, kind, head); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(isAt(list, kind, head)).isTrue();
    }

    private static boolean isAt(ListView<TriageRow> list, TriageList.Kind kind, boolean head) {
        return switch (list.getSelectionModel().getSelectedItem()) {
            case TriageRow.Head at -> head && at.group().kind() == kind;
            case TriageRow.One at -> !head && at.kind() == kind;
            case null -> false;
        };
    }

    private void pictures(FxRobot robot, String name) {
        picture(robot, name);
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, name + "-dark");
        robot.interact(() -> {
            look.theme().set(Theme.LIGHT);
            stage.setWidth(1280);
            stage.setHeight(800);
            look.size().set(TextSize.LARGEST);
        });
        picture(robot, name + "-150");
        robot.interact(() -> {
            look.size().set(TextSize.NORMAL);
            stage.setWidth(1440);
            stage.setHeight(900);
        });
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
