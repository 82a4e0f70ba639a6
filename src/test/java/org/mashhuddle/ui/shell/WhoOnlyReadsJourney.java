package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.actions.ActionsView;
import org.mashhuddle.ui.actions.ActionsViewModel;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.papers.PapersView;
import org.mashhuddle.ui.papers.PapersViewModel;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.mashhuddle.ui.today.TodayWords;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever does not write in meetings is offered nothing that would be refused once it was typed.
@ExtendWith(ApplicationExtension.class)
class WhoOnlyReadsJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private static MeetingId meeting;
    private final List<Destination> gone = new ArrayList<>();
    private WorkSession session;
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        DemoHub demo = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK);
        open = demo.session();
        meeting = demo.meeting();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), new Notices(), this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        if (to instanceof Destination.Today) {
            return new TodayView(new TodayViewModel(open.services(), tools(navigator))).screen();
        }
        if (to instanceof Destination.Agenda agenda) {
            return new AgendaView(new AgendaViewModel(open.services(), agenda, tools(navigator))).screen();
        }
        if (to instanceof Destination.Actions actions) {
            return new ActionsView(new ActionsViewModel(open.services(), actions, tools(navigator))).screen();
        }
        if (to instanceof Destination.Papers) {
            return new PapersView(new PapersViewModel(open.services(), Optional.empty(), tools(navigator))).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private Workspace tools(Navigator navigator) {
        return new Workspace(session, navigator, new AnsweredDialogs(), new SameThread(), new Notices(), CLOCK);
    }

    private void enter(FxRobot robot, Role role) {
        User user = new User(open.user().id(), "Joan Ferriby", Set.of(role), false);
        boolean records = user.actor().viewer().opensChildrensRecords();
        session = new WorkSession(user, open.profile(), DAY, records ? Optional.of(meeting) : Optional.empty());
        robot.interact(() -> shell.enter(session));
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void businessSupportIsNotAskedWhoChairs(FxRobot robot) {
        enter(robot, Role.BUSINESS_SUPPORT);
        robot.interact(() -> shell.go(new Destination.Today()));
        assertThat(isShown(robot, "#rail-meeting")).isFalse();
        assertThat(isShown(robot, "#today-call")).isFalse();
        assertThat(isShown(robot, "#today-next")).isFalse();
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("today-agenda");
        assertThat(robot.lookup("#today-loose .text-accent").queryAllAs(Label.class))
                .extracting(Label::getText)
                .doesNotContain("Sign", "Close it")
                .contains("Papers");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(gone.getLast()).isInstanceOf(Destination.Agenda.class);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(gone.getLast()).isInstanceOf(Destination.Agenda.class);
        for (String verb : List.of("#agenda-add", "#agenda-more", "#agenda-unfreeze", "#agenda-open", "#agenda-wait")) {
            assertThat(isShown(robot, verb)).as(verb).isFalse();
        }
        assertThat(isShown(robot, "#agenda-print")).isTrue();
        robot.interact(() -> shell.go(new Destination.Actions(Optional.empty())));
        assertThat(isShown(robot, "#action-title")).isTrue();
        assertThat(isShown(robot, "#action-complete")).isFalse();
        robot.push(KeyCode.C);
        assertThat(isShown(robot, "#action-form")).isFalse();
    }

    @Test
    void theMinuteTakerHasThemAll(FxRobot robot) {
        enter(robot, Role.MINUTE_TAKER);
        robot.interact(() -> shell.go(new Destination.Today()));
        assertThat(isShown(robot, "#rail-meeting")).isTrue();
        assertThat(isShown(robot, "#today-call")).isTrue();
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("today-next");
        robot.interact(() -> shell.go(new Destination.Agenda(DAY)));
        for (String verb : List.of("#agenda-add", "#agenda-more", "#agenda-unfreeze", "#agenda-open", "#agenda-wait")) {
            assertThat(isShown(robot, verb)).as(verb).isTrue();
        }
        robot.interact(() -> shell.go(new Destination.Actions(Optional.empty())));
        assertThat(isShown(robot, "#action-complete")).isTrue();
    }

    /// What is due would be refused once it was chosen; what went out to whom is what they are asked about.
    @Test
    void theDataStewardReadsTheRegisterAndHandsNothingOut(FxRobot robot) {
        enter(robot, Role.DATA_STEWARD);
        robot.interact(() -> shell.go(new Destination.Papers(Optional.empty())));
        assertThat(isShown(robot, "#register")).isTrue();
        assertThat(isShown(robot, "#register-search")).isTrue();
        assertThat(robot.lookup("#register").query().isFocused()).isTrue();
        for (String verb :
                List.of("#papers-list", "#register-back", "#register-look", "#register-xlsx", "#register-csv")) {
            assertThat(isShown(robot, verb)).as(verb).isFalse();
        }
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(isShown(robot, "#register")).isTrue();
        enter(robot, Role.BUSINESS_SUPPORT);
        robot.interact(() -> shell.go(new Destination.Papers(Optional.empty())));
        assertThat(isShown(robot, "#papers-list")).isTrue();
    }

    /// Extracts are their work: on a day on which nothing came in yet it begins here.
    @Test
    void theDataStewardImportsFromToday(FxRobot robot) {
        TodayWords.Check none = new TodayWords.Check(false, "Nothing", "Import", new Destination.Imports());
        TodayWords.Check loose = new TodayWords.Check(false, "Not frozen", "Freeze", new Destination.Agenda(DAY));
        enter(robot, Role.DATA_STEWARD);
        TodayViewModel steward = new TodayViewModel(open.services(), tools(shell));
        assertThat(steward.mends(none)).isTrue();
        assertThat(steward.mends(loose)).isFalse();
        enter(robot, Role.BUSINESS_SUPPORT);
        assertThat(new TodayViewModel(open.services(), tools(shell)).mends(none))
                .isFalse();
    }

    /// The search is for who opens records: its key is not among those that do something for an auditor.
    @Test
    void theListOfKeysHoldsTheSearchForWhoSearches(FxRobot robot) {
        enter(robot, Role.AUDITOR);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-overlay .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Lock")
                .doesNotContain("Search children");
        robot.push(KeyCode.ESCAPE);
        enter(robot, Role.BUSINESS_SUPPORT);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-overlay .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Lock", "Search children");
    }
}
