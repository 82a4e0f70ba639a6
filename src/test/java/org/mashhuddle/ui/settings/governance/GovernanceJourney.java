package org.mashhuddle.ui.settings.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.child;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.choose;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.clear;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.opened;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.press;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.select;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.selectDraft;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.selectFirst;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.text;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.type;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.OldMeeting;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.store.audit.AuditEvent;
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
import org.mashhuddle.ui.settings.SettingsView;
import org.mashhuddle.ui.settings.SettingsViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An administrator opens a record with break-glass and the chair reads of it on Today; a request and a breach are
/// answered; the council's schedule is confirmed and a hold ended; what is past its time is destroyed.
@ExtendWith(ApplicationExtension.class)
class GovernanceJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static DemoHub hub;
    private static Session open;
    private static MeetingId meeting;
    private final Notices notices = new Notices();
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private User user = open.user();
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        hub = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK);
        open = hub.session();
        meeting = open.services().agendas().plan(open.actor(), DAY);
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

    private Screen screen(Destination to, Navigator navigator) {
        Workspace tools = new Workspace(session(), navigator, dialogs, new SameThread(), notices, CLOCK);
        if (to instanceof Destination.Settings) {
            return new SettingsView(new SettingsViewModel(open.services(), tools)).screen();
        }
        if (to instanceof Destination.Today && user.actor().viewer().opensChildrensRecords()) {
            return new TodayView(new TodayViewModel(open.services(), tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private WorkSession session() {
        boolean records = user.actor().viewer().opensChildrensRecords();
        return new WorkSession(user, open.profile(), DAY, records ? Optional.of(meeting) : Optional.empty());
    }

    private void enter(FxRobot robot, Role... roles) {
        user = new User(new UserId(new UUID(7, roles[0].ordinal())), "Anne Bennett", Set.of(roles), false);
        robot.interact(() -> shell.enter(session()));
    }

    @Test
    void theChairReadsThatARecordWasOpenedWithBreakGlass(FxRobot robot) {
        Subject child = child(open, meeting, "");
        enter(robot, Role.ADMINISTRATOR);
        robot.clickOn("#settings-break-glass");
        type(robot, "#break-glass-who", child.displayName());
        press(robot, "#break-glass-open");
        assertThat(text(robot, "#break-glass-why-error")).isEqualTo("A reason is needed");
        assertThat(robot.lookup("#break-glass-why").query().isFocused()).isTrue();
        type(robot, "#break-glass-why", "Police ask at night where the child lives.");
        press(robot, "#break-glass-open");
        assertThat(robot.lookup(child.displayName()).tryQuery()).isPresent();
        assertThat(opened(robot)).anyMatch(at -> at.startsWith("School: ")).noneMatch(at -> at.contains("  "));
        press(robot, "#break-glass-open");
        assertThat(open.services().breakGlass().notices(open.viewer())).hasSize(1);
        picture(robot, "break-glass");
        enter(robot, Role.CHAIR);
        robot.clickOn("#rail-today");
        assertThat(text(robot, "#today-break-glass-1-words")).contains(child.displayName(), "Police ask at night");
        assertThat(text(robot, "#today-trail")).startsWith("Trail checked");
        picture(robot, "today-break-glass");
        press(robot, "#today-break-glass-read-1");
        assertThat(robot.lookup("#today-break-glass-1").tryQuery()).isEmpty();
    }

    @Test
    void aRequestAndABreachStandOnTodayUntilTheyAreAnswered(FxRobot robot) {
        enter(robot, Role.CHAIR);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        press(robot, "#requests-add");
        choose(robot, "#request-kind", KeyCode.A, "Access");
        type(robot, "#request-by", "R. Parent");
        type(robot, "#request-words", "A copy of what is held of their son");
        type(robot, "#request-on", "20/11");
        picture(robot, "requests-form");
        press(robot, "#request-log");
        press(robot, "#breaches-add");
        type(robot, "#breach-on", "mon");
        type(robot, "#breach-time", "16:10");
        type(robot, "#breach-words", "A plan was left on the shared printer");
        press(robot, "#breach-log");
        assertThat(open.services().requests().breaches(open.viewer())).hasSize(1);
        picture(robot, "requests");
        robot.clickOn("#rail-today");
        assertThat(text(robot, "#today-notice-1-words")).contains("R. Parent", "21/12/2026");
        assertThat(text(robot, "#today-notice-2-words")).contains("26/11/2026", "16:10");
        picture(robot, "today-requests");
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        select(robot, "R. Parent");
        type(robot, "#request-answer", "The copy was sent.");
        press(robot, "#request-answered");
        selectFirst(robot, "#breaches");
        type(robot, "#breach-officer", "D. Protect");
        choose(robot, "#breach-risk", KeyCode.R, "Risk unlikely");
        type(robot, "#breach-why", "Found at once, by staff.");
        picture(robot, "breach-decision");
        press(robot, "#breach-decided");
        robot.clickOn("#rail-today");
        assertThat(robot.lookup("#today-notice-1").tryQuery()).isEmpty();
    }

    @Test
    void aPersonsCopyIsGoneThroughReadAndMadeByKeys(FxRobot robot) {
        Subject child = child(open, meeting, "Jordan");
        open.services()
                .requests()
                .log(open.actor(), PersonalRequest.Kind.ACCESS, "Dana Test-Alder", "What you hold of Jordan", DAY);
        enter(robot, Role.CHAIR);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        select(robot, "Dana Test-Alder");
        press(robot, "#request-copy");
        assertThat(text(robot, "#access-stands")).isEmpty();
        type(robot, "#access-who", child.displayName());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#access-whose")).isEqualTo(child.displayName());
        picture(robot, "access-copy");
        robot.push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("It names somebody who was not asked");
        assertThat(robot.lookup("#access-reason").queryTextInputControl().getText())
                .isEqualTo("It names somebody who was not asked");
        picture(robot, "access-copy-entry");
        press(robot, "#access-leave-out");
        for (int left = 0; left < 200 && robot.lookup("#access-read").query().isDisabled(); left++) {
            robot.push(KeyCode.G);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(text(robot, "#access-stands")).endsWith("0 to decide");
        press(robot, "#access-read");
        picture(robot, "access-copy-pages");
        Path copy = folder.resolve("copy.pdf");
        dialogs.paths.add(copy);
        type(robot, "#access-handed", "Dana Test-Alder, passport seen");
        press(robot, "#access-make");
        assertThat(copy).isNotEmptyFile();
        assertThat(robot.lookup("#requests").tryQuery()).isPresent();
        select(robot, "Dana Test-Alder");
        type(robot, "#request-answer", "The copy was handed over.");
        press(robot, "#request-answered");
    }

    @Test
    void whoOpenedAChildsRecordIsPrintedByKeys(FxRobot robot) {
        // Nobody else of the day is called as she is.
        Subject child = open.services().agendas().book(open.viewer(), meeting).subjects().values().stream()
                .filter(each -> each instanceof Child && each.displayName().startsWith("Amira"))
                .findFirst()
                .orElseThrow();
        List<byte[]> printed = new ArrayList<>();
        dialogs.printers.add(new PrinterChoice.Chosen(printed::addAll));
        enter(robot, Role.DATA_STEWARD);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        press(robot, "#readers-open");
        type(robot, "#readers-who", "nobody is called so");
        press(robot, "#readers-print");
        assertThat(text(robot, "#readers-said")).isNotBlank();
        assertThat(printed).isEmpty();
        robot.clickOn("#readers-who").push(KeyCode.CONTROL, KeyCode.A);
        robot.write(child.displayName());
        press(robot, "#readers-print");
        assertThat(text(robot, "#readers-said")).isEqualTo("The page was sent to the printer.");
        assertThat(printed).hasSize(1);
        picture(robot, "readers");
    }

    /// One after the other: nothing is destroyed before the council has confirmed its schedule.
    @Test
    void whatIsPastItsTimeIsDestroyedOnceTheScheduleIsConfirmed(FxRobot robot) {
        theScheduleIsConfirmedAndAHoldEnds(robot);
        whatIsPastItsTimeIsDestroyed(robot);
        theCoverOfAMeetingPastItsTimeIsDestroyed(robot);
        aDraftThatNobodyCameBackToIsEnded(robot);
    }

    private void theScheduleIsConfirmedAndAHoldEnds(FxRobot robot) {
        enter(robot, Role.DATA_STEWARD);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-retention");
        assertThat(text(robot, "#retention-standing-words")).contains("has not confirmed", "nothing can be destroyed");
        assertThat(robot.lookup("#retention-standing").query().getStyleClass())
                .contains("band-warn")
                .doesNotContain("band-good");
        picture(robot, "retention");
        press(robot, "#retention-confirm");
        robot.write("Head of records"); // whoever gave the verb is in the first field of its form
        type(robot, "#retention-reference", "Minute 12 of 1 October 2026");
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#retention-standing-words")).contains("Head of records", "Minute 12");
        assertThat(robot.lookup("#retention-standing").query().getStyleClass())
                .contains("band-good")
                .doesNotContain("band-warn");
        press(robot, "#retention-holds-tab");
        selectFirst(robot, "#retention-holds");
        type(robot, "#retention-why", "The inquiry has ended.");
        picture(robot, "retention-hold");
        press(robot, "#retention-lift");
        assertThat(open.services().retention().overview(open.viewer()).holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.stands()).isFalse());
    }

    private void whatIsPastItsTimeIsDestroyed(FxRobot robot) {
        LongAgo.arrive(hub.database(), open.actor());
        enter(robot, Role.DATA_STEWARD);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-retention");
        selectFirst(robot, "#retention-past");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Contacts and referrals: 1").tryQuery()).isPresent();
        type(robot, "#retention-destroy-reason", "Long Ago is over");
        press(robot, "#retention-destroy");
        assertThat(text(robot, "#retention-destroy-reason-error")).contains("without a name");
        clear(robot, "#retention-destroy-reason");
        assertThat(robot.lookup("#retention-destroy-reason-error").query().isVisible())
                .isFalse();
        type(robot, "#retention-destroy-reason", "Past its time, nobody has asked");
        press(robot, "#retention-destroy");
        assertThat(robot.lookup("#retention-past").queryTableView().getItems()).isEmpty();
        assertThat(robot.lookup("#retention-destroyed").queryTableView().getItems())
                .hasSize(1);
        assertThat(open.services().search().find(open.viewer(), "Long Ago").hits())
                .isEmpty();
        press(robot, "#retention-destroyed-tab");
        picture(robot, "retention-destroyed");
    }

    private void aDraftThatNobodyCameBackToIsEnded(FxRobot robot) {
        Instant now = CLOCK.instant();
        CLOCK.set(now.minus(Duration.ofDays(30)));
        open.services().drafts().draft(open.actor(), Optional.empty(), "agenda.add", "why", "Half a sentence");
        CLOCK.set(now);
        enter(robot, Role.DATA_STEWARD);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-retention");
        press(robot, "#retention-drafts-tab");
        selectDraft(robot);
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "#retention-draft-reason", "Nobody came back to it");
        picture(robot, "retention-drafts");
        press(robot, "#retention-draft-end");
        assertThat(open.services().drafts().of(open.viewer(), Optional.empty(), "agenda.add"))
                .isEmpty();
    }

    private void theCoverOfAMeetingPastItsTimeIsDestroyed(FxRobot robot) {
        OldMeeting old = OldMeeting.of(1, LocalDate.of(1995, 3, 6), "Whitebeam");
        hub.database()
                .writeForTheRecord(
                        open.actor(), AuditEvent.of("meeting.close", old.id().value()), (_, tx) -> {
                            old.keep(tx, open.user().id());
                            return old;
                        });
        enter(robot, Role.DATA_STEWARD);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-retention");
        press(robot, "#retention-covers-tab");
        assertThat(robot.lookup("#retention-past").query().isVisible()).isFalse();
        selectFirst(robot, "#retention-covers");
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "#retention-cover-reason", "Attends Whitebeam is over");
        press(robot, "#retention-destroy-cover");
        assertThat(text(robot, "#retention-cover-reason-error")).contains("without a name");
        clear(robot, "#retention-cover-reason");
        type(robot, "#retention-cover-reason", "Past its time, nobody has asked");
        picture(robot, "retention-cover");
        press(robot, "#retention-destroy-cover");
        assertThat(robot.lookup("#retention-covers").queryTableView().getItems())
                .isEmpty();
    }

    @Test
    void aCalendarLeavesThroughTheRegisterAndEverythingOnlyForWhoMaySeeAll(FxRobot robot) {
        enter(robot, Role.CHAIR);
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-data");
        Path calendar = folder.resolve("police.ics");
        Path everything = folder.resolve("everything.zip");
        dialogs.paths.add(calendar);
        dialogs.paths.add(everything);
        press(robot, "#data-calendar");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(calendar).isNotEmptyFile();
        press(robot, "#data-everything");
        picture(robot, "data-files");
        press(robot, "#data-take");
        assertThat(text(robot, "#data-reason-error")).isEqualTo("A reason is needed");
        type(robot, "#data-reason", "To the council's new system.");
        press(robot, "#data-take");
        // the demo day has a child whom this chair may not see
        assertThat(text(robot, "#settings-problem-words")).startsWith("Some records are for named users");
        assertThat(everything).doesNotExist();
        assertThat(robot.lookup("#data-register").queryTableView().getItems()).hasSize(1);
        picture(robot, "data-files-refused");
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
