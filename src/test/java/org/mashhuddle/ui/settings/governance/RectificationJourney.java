package org.mashhuddle.ui.settings.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.press;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.select;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.text;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.type;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
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

/// Somebody says that what is held is wrong: from their request the way goes to the record, and back.
@ExtendWith(ApplicationExtension.class)
class RectificationJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private static MeetingId meeting;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        DemoHub held = DemoHub.at(DemoHub.Stage.HELD, folder, CLOCK);
        open = held.session();
        meeting = held.meeting();
        open.services()
                .minutes()
                .sign(open.actor(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        open.services()
                .requests()
                .log(open.actor(), PersonalRequest.Kind.RECTIFICATION, "R. Parent", "He was not there that day", DAY);
        open.services()
                .requests()
                .log(open.actor(), PersonalRequest.Kind.OBJECTION, "S. Other", "Not to be used so", DAY);
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private WorkSession session() {
        return new WorkSession(open.user(), open.profile(), DAY, Optional.empty());
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        if (to instanceof Destination.Settings) {
            Workspace tools =
                    new Workspace(session(), navigator, new AnsweredDialogs(), new SameThread(), notices, CLOCK);
            return new SettingsView(new SettingsViewModel(open.services(), tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private static void correctionIsAsked() {
        open.services()
                .corrections()
                .ask(
                        open.actor(),
                        meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), "R. Parent"),
                                Optional.empty(),
                                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                                "He was not there that day",
                                SharingMark.usual(),
                                DAY));
    }

    @Test
    void theCorrectionIsNamedAndTheAnswerWaitsForItOrSaysWhyNot(FxRobot robot) throws TimeoutException {
        correctionIsAsked();
        open.services()
                .requests()
                .log(open.actor(), PersonalRequest.Kind.RECTIFICATION, "T. Parent", "He was not there", DAY);
        robot.interact(() -> shell.enter(session()));
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        select(robot, "T. Parent");
        press(robot, "#request-name");
        assertThat(text(robot, "#settings-problem-words")).isEqualTo("Choose the correction");
        MenuButton which = robot.lookup("#request-which").queryAs(MenuButton.class);
        robot.interact(which::show);
        robot.interact(() -> which.getItems().getFirst().fire());
        press(robot, "#request-name");
        assertThat(text(robot, "#request-correction-1"))
                .isEqualTo("Minutes of 24/11/2026, asked by R. Parent: To decide");
        robot.interact(() -> Pictures.save(robot.lookup("#requests").query().getScene(), "requests-correction"));
        press(robot, "#request-minutes-1");
        assertThat(gone.getLast()).isEqualTo(new Destination.Minutes(meeting));
        robot.clickOn("#rail-settings");
        FxWait.until(10, () -> robot.lookup("#settings-requests").tryQuery().isPresent());
        robot.clickOn("#settings-requests");
        select(robot, "T. Parent");
        type(robot, "#request-answer", "We told them");
        press(robot, "#request-answered");
        assertThat(waits("T. Parent")).isTrue();
        type(robot, "#request-undecided", "The chair is away");
        press(robot, "#request-answered");
        assertThat(waits("T. Parent")).isFalse();
        select(robot, "T. Parent");
        assertThat(text(robot, "#request-correction-1")).endsWith("To decide");
        assertThat(robot.lookup("#request-release-1").query().isVisible()).isFalse();
    }

    private static boolean waits(String by) {
        return open.services().requests().requests(open.viewer()).stream()
                .filter(one -> one.askedBy().equals(by))
                .anyMatch(PersonalRequest::isOpen);
    }

    @Test
    void aRectificationLeadsToTheRecordAndNothingElseDoes(FxRobot robot) {
        robot.interact(() -> shell.enter(session()));
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        select(robot, "S. Other");
        assertThat(robot.lookup("#request-rectify").query().getParent().isVisible())
                .isFalse();
        select(robot, "R. Parent");
        robot.interact(() -> Pictures.save(robot.lookup("#requests").query().getScene(), "requests-rectification"));
        press(robot, "#request-rectify");
        assertThat(gone.getLast())
                .isEqualTo(new Destination.Children(Optional.empty(), Optional.of(new Destination.Settings())));
    }
}
