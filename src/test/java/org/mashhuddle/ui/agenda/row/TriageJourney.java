package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.agenda.TriageDay;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The hub's rules made, tried and switched on by keys and mouse; whom they leave off found, agreed
/// and pulled in.
@ExtendWith(ApplicationExtension.class)
class TriageJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private static Session open;
    private static MeetingId meeting;
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private AgendaViewModel model;
    private Stage stage;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void aMorning() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
        new TriageDay(open, CLOCK.instant()).draft();
        meeting = open.services().agendas().plan(open.actor(), DAY);
        open.services().agendas().unfreeze(open.actor(), meeting, "health leaves at 10:00");
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
                            new Notices(),
                            CLOCK));
            return new AgendaView(model).at(agenda.first()).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    /// The keys of that table do not go to the tab above it.
    @Test
    void whoComesForWhatChangedIsInItsTable(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Agenda(DAY, Destination.Agenda.First.CHANGED)));
        robot.interact(() -> {});
        ToggleButton tab = robot.lookup("#tab-triage").queryAs(ToggleButton.class);
        assertThat(tab.isSelected()).isTrue();
        assertThat(shell.getScene().getFocusOwner())
                .isEqualTo(robot.lookup("#changed").query());
    }

    @Test
    void rulesAreTriedAndSwitchedOnAndWhomTheyLeaveOffIsFoundAndPulledIn(FxRobot robot) {
        robot.clickOn("#tab-left-off");
        assertThat(robot.lookup("#agenda-keys").query().isVisible())
                .as("the keys of the rows do nothing here")
                .isFalse();
        robot.clickOn("#agenda-rules");
        tooWide(robot);
        robot.clickOn("#rules-remove");
        robot.clickOn("#rules-try");
        assertThat(robot.lookup("#trial-arrived").tryQuery()).isPresent();
        assertThat(robot.lookup("#trial-ended").tryQuery())
                .as("leaves nobody off")
                .isEmpty();
        assertThat(robot.lookup("#trial-no-doubts").tryQuery())
                .as("nothing is said of them")
                .isEmpty();
        picture(robot, "triage-rules");
        robot.clickOn("#rules-on").push(KeyCode.ESCAPE);
        robot.interact(() -> {
            new TriageDay(open, CLOCK.instant()).arrive(18);
            model.refresh();
        });
        leftOff(robot);
    }

    /// A rule for which the trial names children whom meetings decided on.
    private void tooWide(FxRobot robot) {
        robot.clickOn("#rules-add");
        robot.clickOn("#rule-name").write("Whatever police send");
        robot.clickOn("#rule-add-condition");
        robot.clickOn("#condition-test-1").push(KeyCode.ESCAPE).push(KeyCode.S);
        while (robot.lookup("#condition-words-1").tryQuery().isEmpty()) {
            robot.push(KeyCode.S);
        }
        robot.clickOn("#condition-words-1").write("e, a, p, s, h, m");
        robot.clickOn("#rules-try");
        assertThat(robot.lookup("#rules-problem-words").queryLabeled().getText())
                .isNotEmpty();
        robot.clickOn("#rule-reason").write("Police tell the school themselves.");
        robot.clickOn("#rules-try");
        picture(robot, "triage-too-wide");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "triage-too-wide-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        assertThat(robot.lookup("#trial-doubts").tryQuery()).isPresent();
        onAMonth(robot);
        robot.clickOn("#rules-up").clickOn("#rules-list").push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(model.leftOff().byRule().get()).isZero();
    }

    /// By keys alone; what was tried before is shown no more.
    private static void onAMonth(FxRobot robot) {
        ComboBox<?> months = robot.lookup("#rules-month").queryComboBox();
        robot.interact(months::requestFocus);
        robot.push(KeyCode.DOWN);
        assertThat(months.getValue()).isEqualTo(Optional.of(YearMonth.of(2026, 11)));
        assertThat(robot.lookup("#trial-arrived").tryQuery()).isEmpty();
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(robot.lookup("#trial-arrived").queryLabeled().getText())
                .endsWith("came from 01/11/2026 to 23/11/2026");
        assertThat(robot.lookup("#trial-ended").tryQuery()).isPresent();
    }

    /// Why a child was left off is what the chair agrees with: nothing of it is cut, and a row is as high as its lines.
    private static void reasonsAreWhole(FxRobot robot) {
        Node table = robot.lookup("#left-off").query();
        assertThat(table.lookupAll(".table-row-cell"))
                .filteredOn(row -> row instanceof TableRow<?> shown && !shown.isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getLayoutBounds().getHeight()).isBetween(48.0, 80.0));
        assertThat(table.lookupAll(".table-cell .label .text"))
                .extracting(text -> ((Text) text).getText())
                .noneMatch(words -> words.endsWith("…") || words.endsWith("..."));
    }

    private void leftOff(FxRobot robot) {
        assertThat(model.leftOff().byRule().get()).isGreaterThan(10);
        picture(robot, "triage-left-off");
        robot.clickOn("#left-off-sample");
        assertThat(model.leftOff().shownRows()).allMatch(LeftOffRow::waitsForTheChair);
        robot.clickOn("#agree-1");
        robot.clickOn("#left-off-unfold");
        picture(robot, "triage-unfolded");
        reasonsAreWhole(robot);
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "triage-unfolded-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#left-off-search").write("academy beech");
        robot.interact(() -> CLOCK.pass(Duration.ofMinutes(2)));
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        picture(robot, "triage-search-1280");
        int before = model.totals().get().items();
        robot.eraseText(20).clickOn("#left-off").push(KeyCode.HOME);
        dialogs.reasons.add("the school rang again");
        robot.push(KeyCode.P);
        assertThat(model.totals().get().items()).isEqualTo(before + 1);
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
