package org.mashhuddle.ui.settings.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.press;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.selectFirst;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.text;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.type;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.OldMeeting;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.settings.SettingsView;
import org.mashhuddle.ui.settings.SettingsViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What whoever looks after the records reads and where their caret is, in a window of 1280 points.
@ExtendWith(ApplicationExtension.class)
class RetentionJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static DemoHub hub;
    private static Session open;
    private Shell shell;

    @BeforeAll
    static void theDemoDayAndWhatIsPastItsTime() {
        hub = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK);
        open = hub.session();
        LongAgo.arrive(hub.database(), open.actor());
        OldMeeting old = OldMeeting.of(1, LocalDate.of(1995, 3, 6), "Whitebeam");
        hub.database()
                .writeForTheRecord(
                        open.actor(), AuditEvent.of("meeting.close", old.id().value()), (_, tx) -> {
                            old.keep(tx, open.user().id());
                            return old;
                        });
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), new Notices(), RetentionJourney::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1280, 800);
    }

    private static Screen screen(Destination to, Navigator navigator) {
        Workspace tools =
                new Workspace(session(), navigator, new AnsweredDialogs(), new SameThread(), new Notices(), CLOCK);
        if (to instanceof Destination.Settings settings) {
            SettingsViewModel model = new SettingsViewModel(open.services(), tools);
            settings.section().ifPresent(model::show);
            return new SettingsView(model).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private static WorkSession session() {
        User user = new User(open.user().id(), "Anne Bennett", Set.of(Role.DATA_STEWARD), false);
        return new WorkSession(user, open.profile(), DAY, Optional.empty());
    }

    private void retention(FxRobot robot) {
        robot.interact(() -> shell.enter(session()));
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-retention");
    }

    /// The caret was on the tab of before, while the first list was shown.
    @Test
    void whoComesBackHasTheListBeforeThemThatTheyLeft(FxRobot robot) {
        retention(robot);
        Destination.Settings here = new Destination.Settings(Optional.of(Destination.Settings.Section.RETENTION));
        robot.interact(() -> shell.go(here));
        for (String left : List.of("retention-rules-tab", "retention-rules")) {
            robot.clickOn("#retention-rules-tab");
            robot.interact(() -> robot.lookup("#" + left).query().requestFocus());
            robot.interact(() -> shell.go(new Destination.Children()));
            robot.interact(() -> shell.go(here));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup("#retention-rules").query().isVisible())
                    .as(left)
                    .isTrue();
            assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo(left);
            assertThat(robot.lookup("#retention-rules-tab")
                            .queryAs(ToggleButton.class)
                            .isSelected())
                    .isTrue();
        }
    }

    /// One after the other: nothing is past its time before the council has confirmed its schedule.
    @Test
    void whatIsHeldAndDestroyedIsSaid(FxRobot robot) {
        whatWasKeptIsNoDraft(robot);
        aHoldSaysWhoseRecordItKeeps(robot);
        whatEndedByMistakeHoldsAgain(robot);
        whoIsDestroyedIsNamedNowhere(robot);
        afterTheLastCoverTheCaretIsInItsList(robot);
        everyLineIsWhole(robot);
    }

    private void whatWasKeptIsNoDraft(FxRobot robot) {
        retention(robot);
        press(robot, "#retention-confirm");
        robot.write("Head of records");
        type(robot, "#retention-reference", "Minute 12 of 1 October 2026");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#retention-standing-words")).contains("Minute 12");
        assertThat(robot.lookup("#retention-drafts").<KeptDraft>queryTableView().getItems())
                .noneMatch(draft -> draft.kind() == KeptDraft.Kind.FORM);
    }

    private void aHoldSaysWhoseRecordItKeeps(FxRobot robot) {
        selectFirst(robot, "#retention-past");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Hold the record of Long AGO").tryQuery()).isPresent();
        type(robot, "#retention-reason", "A claim is expected");
        press(robot, "#retention-hold");
        press(robot, "#retention-holds-tab");
        chooseHold(robot, true);
        assertThat(beside(robot))
                .contains("Long AGO", "A claim is expected", "1 record that is past its time is kept by it.");
        assertThat(shown(robot, "#retention-holds")).contains("Long AGO");
    }

    /// The hold that a hub begins with could not be set again at all.
    private void whatEndedByMistakeHoldsAgain(FxRobot robot) {
        end(robot);
        chooseHold(robot, false);
        type(robot, "#retention-again-reason", "The wrong one was ended");
        press(robot, "#retention-hold-again");
        assertThat(shown(robot, "#retention-holds")).contains("The wrong one was ended", "Stands");
    }

    /// Its hold goes with it, from the list that lies behind too.
    private void whoIsDestroyedIsNamedNowhere(FxRobot robot) {
        chooseHold(robot, true);
        end(robot);
        press(robot, "#retention-past-tab");
        selectFirst(robot, "#retention-past");
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "#retention-destroy-reason", "Past its time, nobody has asked");
        press(robot, "#retention-destroy");
        assertThat(shown(robot, "#retention-past")).doesNotContain("Long AGO");
        press(robot, "#retention-holds-tab");
        assertThat(shown(robot, "#retention-holds")).isNotEmpty().doesNotContain("Long AGO");
    }

    private static void end(FxRobot robot) {
        type(robot, "#retention-why", "The claim was withdrawn");
        press(robot, "#retention-lift");
    }

    private static void chooseHold(FxRobot robot, boolean stands) {
        TableView<LegalHold> holds = robot.lookup("#retention-holds").queryTableView();
        robot.interact(() -> {
            holds.getSelectionModel().clearSelection();
            holds.getItems().stream()
                    .filter(hold -> hold.scope() == LegalHold.Scope.SUBJECT && hold.stands() == stands)
                    .forEach(holds.getSelectionModel()::select);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> beside(FxRobot robot) {
        return robot.lookup("#section-retention .settings-side .label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    /// Another list stands behind it, which nobody sees.
    private void afterTheLastCoverTheCaretIsInItsList(FxRobot robot) {
        press(robot, "#retention-hold-all");
        press(robot, "#retention-covers-tab");
        selectFirst(robot, "#retention-covers");
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "#retention-cover-reason", "Past its time, nobody has asked");
        press(robot, "#retention-destroy-cover");
        assertThat(robot.lookup("#retention-covers").queryTableView().getItems())
                .isEmpty();
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("retention-covers");
    }

    private void everyLineIsWhole(FxRobot robot) {
        for (String list : List.of("drafts", "destroyed", "holds")) {
            press(robot, "#retention-" + list + "-tab");
            assertThat(shown(robot, "#retention-" + list)).isNotEmpty().noneMatch(words -> words.contains("…"));
        }
    }

    /// What the lines of a list show, as far as there is room for it.
    private static List<String> shown(FxRobot robot, String table) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> robot.lookup(table).queryTableView().getScene().getRoot().layout());
        return robot.lookup(table).<Node>query().lookupAll(".text").stream()
                .filter(node -> node.isVisible() && node instanceof Text)
                .map(node -> ((Text) node).getText())
                .toList();
    }
}
