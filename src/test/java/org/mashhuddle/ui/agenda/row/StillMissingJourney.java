package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.LayoutWalk;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// It is 08:53 on Tuesday 24 November, Amira has been missing since 22:28 of the evening before, and somebody rings the
/// police again: it is confirmed by keys where one works, on the agenda and on Today.
@ExtendWith(ApplicationExtension.class)
class StillMissingJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final Notices notices = new Notices();
    private Theming look;
    private Session open;
    private Workspace tools;
    private AgendaViewModel agenda;
    private TodayViewModel today;
    private Shell shell;

    @Start
    void start(Stage stage) {
        DemoHub demo = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        open = demo.session();
        MeetingId meeting = demo.meeting();
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        tools = new Workspace(
                new WorkSession(open.user(), open.profile(), DAY, meeting),
                shell,
                new WindowDialogs(() -> stage),
                new SameThread(),
                notices,
                clock);
        shell.show(stage, 1440, 900);
        shell.enter(tools.session());
    }

    private Screen screen(Destination to, Navigator navigator) {
        return switch (to) {
            case Destination.Agenda where -> {
                agenda = new AgendaViewModel(open.services(), where, tools);
                yield new AgendaView(agenda).screen();
            }
            case Destination.Today _ -> {
                today = new TodayViewModel(open.services(), tools);
                yield new TodayView(today).screen();
            }
            default -> {
                ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
                yield new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
            }
        };
    }

    @AfterEach
    void lock() {
        open.close();
    }

    private void go(FxRobot robot, Destination where) {
        robot.interact(() -> shell.go(where));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private AgendaRow.Item amira() {
        return agenda.rows().stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .filter(each -> each.who().name().startsWith("Amira"))
                .findFirst()
                .orElseThrow();
    }

    private void isConfirmed(String at, String by) {
        MissingEpisode.Confirmation said = open.services()
                .missing()
                .now(open.actor().viewer(), amira().subject())
                .flatMap(MissingEpisode::confirmation)
                .orElseThrow();
        assertThat(said.at()).isEqualTo(Instant.parse(at));
        assertThat(said.by()).isEqualTo(by);
    }

    private static void isAskedAgain(FxRobot robot, String because) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#dialog-still-missing-when-error")
                        .queryAs(Label.class)
                        .getText())
                .contains(because);
    }

    private String focused() {
        return Optional.ofNullable(shell.getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("");
    }

    private static void pressS(FxRobot robot) {
        robot.push(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        robot.lookup("#dialog")
                .tryQuery()
                .ifPresent(asked -> robot.targetWindow(asked.getScene().getWindow()));
    }

    private void type(FxRobot robot, String when, String by) {
        assertThat(robot.lookup("#dialog-still-missing-when")
                        .queryAs(TextInputControl.class)
                        .isFocused())
                .as("the caret is where the time goes")
                .isTrue();
        assertThat(robot.lookup("#dialog-still-missing-by")
                        .queryAs(TextInputControl.class)
                        .getText())
                .as("nothing is said for anybody")
                .isEmpty();
        robot.write(when).push(KeyCode.TAB).write(by);
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "still-missing-typed"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void onTheAgendaByOneKey(FxRobot robot) {
        go(robot, new Destination.Agenda(DAY));
        robot.interact(() -> agenda.choose(amira().id()));
        robot.interact(() -> robot.lookup("#agenda-items").query().requestFocus());
        pressS(robot);
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "still-missing"));
        type(robot, "23:59", "police, J Ahmed");
        isAskedAgain(robot, "That has not come yet");
        robot.clickOn("#dialog-still-missing-when");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("yesterday 22:00").push(KeyCode.ENTER);
        isAskedAgain(robot, "before");
        robot.clickOn("#dialog-still-missing-when");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("08:50").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#dialog-still-missing-when-error").tryQuery()).isEmpty();
        isConfirmed("2026-11-24T08:50:00Z", "police, J Ahmed");
        assertThat(amira().reasons())
                .extracting(each -> each.text())
                .anyMatch(said -> said.contains("confirmed 08:50 by police, J Ahmed"));
        assertThat(focused()).as("one is on the agenda again").isEqualTo("agenda-items");
    }

    /// Who is missing is read across a room: no name in that list is cut, however long it and the letters are.
    @ParameterizedTest
    @EnumSource(TextSize.class)
    void aLongNameIsWholeOnToday(TextSize letters, FxRobot robot) {
        Child gone = AChild.aChild()
                .called("Oluwaseun Emmanuel", "TEST-HORNBEAM-WILLOW")
                .numbered(77)
                .build();
        open.services().subjects().keep(open.actor(), "subject.add", gone);
        open.services().missing().wentMissing(open.actor(), missingSinceMidnight(gone.id()));
        robot.interact(() -> look.size().set(letters));
        go(robot, new Destination.Today());
        robot.interact(() -> {
            shell.getScene().getRoot().applyCss();
            shell.getScene().getRoot().layout();
            Pictures.save(shell.getScene(), "today-long-name-" + letters.percent());
            assertThat(new LayoutWalk(shell.getScene(), "today").findings()).isEmpty();
        });
    }

    private static MissingEpisode missingSinceMidnight(SubjectId gone) {
        return new MissingEpisode(
                new EpisodeId(new UUID(7, 77)),
                gone,
                new Moment.Exactly(Instant.parse("2026-11-24T00:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    @Test
    void onTodayByTheSameKey(FxRobot robot) {
        go(robot, new Destination.Agenda(DAY));
        go(robot, new Destination.Today());
        robot.interact(
                () -> Pictures.save(robot.lookup("#today-missing").query().getScene(), "today-still-missing"));
        robot.interact(() -> robot.lookup("#today-missing-1").query().requestFocus());
        pressS(robot);
        type(robot, "08:51", "police");
        isConfirmed("2026-11-24T08:51:00Z", "police");
        assertThat(today.shown().get().orElseThrow().missing().getFirst().detail())
                .contains("confirmed 08:51 by police");
        assertThat(notices.current().get().map(Notice::words).orElse("")).contains("confirmed 08:51 by police");
        assertThat(focused()).isEqualTo("today-missing-1");
    }

    @Test
    void whoIsNotMissingIsNotConfirmed(FxRobot robot) {
        go(robot, new Destination.Agenda(DAY));
        AgendaRow.Item other = agenda.rows().stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .filter(each -> !each.who().withheld()
                        && each.reasons().stream().noneMatch(said -> said.text().startsWith("Missing")))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> agenda.choose(other.id()));
        robot.interact(() -> robot.lookup("#agenda-items").query().requestFocus());
        pressS(robot);
        assertThat(robot.lookup("#dialog").tryQuery()).isEmpty();
        assertThat(notices.current().get().map(Notice::words).orElse("")).endsWith("is not missing now");
    }
}
