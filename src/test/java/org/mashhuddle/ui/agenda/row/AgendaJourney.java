package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The agenda of the demo day, ordered, deferred, added to and frozen by keys and mouse.
@ExtendWith(ApplicationExtension.class)
class AgendaJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private static Session open;
    private AgendaViewModel model;
    private Shell shell;
    private Theming look;

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
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(
                open.user(), open.profile(), DAY, open.services().agendas().plan(open.actor(), DAY)));
        shell.go(new Destination.Agenda(DAY));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Agenda agenda) {
            org.mashhuddle.ui.kit.WorkSession session = new org.mashhuddle.ui.kit.WorkSession(
                    open.user(),
                    open.profile(),
                    agenda.on(),
                    open.services().agendas().plan(open.actor(), agenda.on()));
            model = new AgendaViewModel(
                    open.services(),
                    agenda,
                    new Workspace(session, navigator, dialogs, new SameThread(), notices, CLOCK));
            return new AgendaView(model).at(agenda.first()).screen();
        }
        gone.add(to);
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    /// Friday's was closed, Monday's was left open: nobody opens either once more.
    @Test
    void theAgendaOfAMeetingThatIsOverLeadsToItsMinutes(FxRobot robot) {
        LocalDate friday = DAY.minusDays(4);
        robot.interact(() -> shell.go(new Destination.Agenda(DAY.minusDays(1))));
        assertThat(robot.lookup("#agenda-open").queryButton().getText()).isEqualTo("_Go to the meeting");
        robot.interact(() -> shell.go(new Destination.Agenda(friday)));
        Button verb = robot.lookup("#agenda-open").queryButton();
        assertThat(verb.getText()).isEqualTo("_Minutes");
        List.of("unfreeze", "freeze", "order")
                .forEach(each -> assertThat(
                                robot.lookup("#agenda-" + each).query().isVisible())
                        .as(each)
                        .isFalse());
        robot.clickOn(verb);
        assertThat(gone)
                .last()
                .isEqualTo(new Destination.Minutes(open.services().agendas().plan(open.actor(), friday)));
        robot.interact(() -> shell.go(new Destination.Agenda(DAY)));
        assertThat(robot.lookup("#agenda-open").queryButton().getText()).isEqualTo("_Open meeting");
    }

    /// While a meeting is held whose agenda nobody froze, two verbs more stand there than else.
    @Test
    void everyVerbOfAnAgendaIsInTheWindowAlsoWhileItsMeetingIsHeld(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Agenda(DAY.minusDays(1))));
        Scene scene = robot.lookup("#agenda-open").query().getScene();
        assertThat(robot.lookup("#agenda-freeze").query().isVisible()).isTrue();
        for (double wide : List.of(1_280.0, 1_366.0, 1_440.0, 1_600.0)) {
            robot.interact(() -> scene.getWindow().setWidth(wide));
            for (String id : List.of("tab-items", "agenda-add", "agenda-order", "agenda-freeze", "agenda-open")) {
                Node verb = robot.lookup("#" + id).query();
                Bounds there = verb.localToScene(verb.getLayoutBounds());
                assertThat(there.getMinX()).as("%s at %s", id, wide).isGreaterThanOrEqualTo(70);
                assertThat(there.getMaxX()).as("%s at %s", id, wide).isLessThanOrEqualTo(wide);
            }
        }
        robot.interact(() -> scene.getWindow().setWidth(1_440));
    }

    /// It offered to add, to defer and to put on, all of which was refused, and nothing led to the next.
    @Test
    void theAgendaOfAMeetingThatIsOverLeadsToTheNext(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Agenda(DAY.minusDays(4))));
        for (String verb : List.of("agenda-add", "agenda-wait", "agenda-over", "agenda-keys", "agenda-version")) {
            assertThat(robot.lookup("#" + verb).queryAll().stream().filter(Node::isVisible))
                    .as(verb)
                    .isEmpty();
        }
        assertThat(robot.lookup("#agenda-closed-words").queryLabeled().getText())
                .startsWith("This meeting was closed 10:14.");
        robot.push(new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN));
        assertThat(robot.lookup("#agenda-problem-words").queryLabeled().getText())
                .startsWith("This meeting is over, or was not held");
        robot.clickOn("#agenda-next");
        assertThat(robot.lookup("#agenda-add").query().isVisible()).isTrue();
        assertThat(robot.lookup("#agenda-closed").query().isVisible()).isFalse();
    }

    @Test
    void theDayIsOrderedDeferredAddedToAndFrozen(FxRobot robot) throws TimeoutException {
        picture(robot, "agenda");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "agenda-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        dialogs.reasons.add("health must leave at 10:00");
        robot.clickOn("#agenda-unfreeze");
        picture(robot, "agenda-unfrozen");
        int planned = model.totals().get().planned();
        robot.clickOn("#agenda-items");
        robot.push(KeyCode.DOWN).push(KeyCode.ADD).push(KeyCode.ADD);
        assertThat(model.totals().get().planned()).isEqualTo(planned + 2);
        inOrder(robot);
        whatCanWait(robot);
        whoComes(robot);
        dialogs.leavings.add(
                new LeaveOffAnswer(MarkedText.narrowest("assessment visit is tomorrow"), Optional.of(DAY.plusDays(2))));
        int before = model.totals().get().items();
        List<ItemId> after = List.of(row(7).id(), row(8).id(), row(9).id(), row(10).id());
        robot.interact(() -> model.choose(row(6).id()));
        robot.interact(() -> robot.lookup("#agenda-items").query().requestFocus());
        robot.push(KeyCode.D);
        assertThat(model.totals().get().items()).isLessThan(before);
        // On its neighbour and not at the top: the next key is pressed there.
        assertThat(model.selected().get())
                .isEqualTo(after.stream().filter(this::isThere).findFirst());
        assertThat(model.leftOff().rows()).isNotEmpty();
        picture(robot, "agenda-deferred");
        beforeTheMeeting(robot);
        robot.clickOn("#tab-left-off");
        picture(robot, "agenda-left-off");
        robot.interact(() -> CLOCK.pass(Duration.ofSeconds(5)));
        robot.clickOn("#put-back-1");
        assertThat(model.totals().get().items()).isEqualTo(before);
        robot.clickOn("#tab-items");
        add(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(model.frozen().getValue()).isTrue();
        picture(robot, "agenda-frozen");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(gone).anyMatch(Destination.Meeting.class::isInstance);
    }

    private boolean isThere(ItemId item) {
        return model.rows().stream()
                .anyMatch(row -> row instanceof AgendaRow.Item one && one.id().equals(item));
    }

    private void beforeTheMeeting(FxRobot robot) throws TimeoutException {
        robot.clickOn("#tab-returns");
        picture(robot, "agenda-returns");
        robot.push(KeyCode.RIGHT).push(KeyCode.N);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.write("Seen on Friday, well");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#returns-standing").queryLabeled().getText()).startsWith("2 of");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.write("Known at school");
        robot.clickOn("#sent-pane-close");
        assertThat(robot.lookup("#returns-standing").queryLabeled().getText()).startsWith("3 of");
        picture(robot, "agenda-returns-typed");
        robot.interact(() -> look.theme().set(Theme.DARK));
        robot.interact(() -> shell.getScene().getWindow().setWidth(1280));
        picture(robot, "agenda-returns-dark");
        robot.interact(() -> shell.getScene().getWindow().setWidth(1440));
        robot.interact(() -> look.theme().set(Theme.LIGHT));
    }

    private void inOrder(FxRobot robot) {
        int first = model.rows().indexOf(row(4));
        robot.interact(() -> model.choose(row(4).id()));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        List<ItemId> two = model.marked().get();
        assertThat(two).hasSize(2);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        picture(robot, "agenda-two-moved");
        assertThat(model.marked().get()).isEqualTo(two);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.rows().get(first)).isEqualTo(row(4));
        assertThat(row(4).id()).isEqualTo(two.getFirst());
        robot.interact(() -> model.choose(row(6).id()));
        robot.push(KeyCode.W);
        assertThat(robot.lookup("#why-place").queryLabeled().getText()).isNotEmpty();
        robot.interact(() -> Pictures.save(robot.lookup("#why-here").query().getScene(), "agenda-why"));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#agenda-order");
        picture(robot, "agenda-order");
        robot.push(KeyCode.SPACE).push(KeyCode.ALT, KeyCode.DOWN);
        robot.clickOn("#order-put");
        robot.clickOn("#order-rule-2").clickOn("#order-up-2").clickOn("#order-put");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#order-pane").tryQuery()).isEmpty();
    }

    private void whatCanWait(FxRobot robot) {
        robot.interact(() -> model.choose(row(1).id()));
        for (int i = 0; i < 30 && model.totals().get().over() == 0; i++) {
            robot.interact(() -> model.minutes(5));
        }
        robot.clickOn("#agenda-wait");
        picture(robot, "agenda-wait");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "agenda-wait-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#wait-why").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#wait-why-error").queryLabeled().isVisible()).isTrue();
        robot.clickOn("#wait-pane-close");
    }

    /// A name that begins with D was a deferral of the first child, and the rest of it why.
    @Test
    void whoCallsAMeetingFromTodayTypesWhoItIsAbout(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Agenda(DAY, Destination.Agenda.First.CALLING)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            look.size().set(TextSize.LARGEST);
            robot.lookup("#agenda-items").query().getScene().getWindow().setWidth(1280);
            robot.lookup("#agenda-items").query().getScene().getWindow().setHeight(800);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#call-open")
                        .query()
                        .localToScene(robot.lookup("#call-open").query().getLayoutBounds())
                        .getMaxX())
                .isLessThan(1280);
        robot.interact(() -> look.size().set(TextSize.LARGER));
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "agenda-call-125");
        assertThat(robot.lookup((Node each) -> each instanceof ReasonLine).<ReasonLine>queryAll())
                .as("why somebody is here is read, and not a word in a line")
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.getWidth()).isGreaterThan(160));
        robot.write("d");
        assertThat(robot.lookup("#call-find").queryTextInputControl().getText()).isEqualTo("d");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#call-problem").queryLabeled().getText())
                .as("every form answers to this key")
                .isNotEmpty();
    }

    private void whoComes(FxRobot robot) {
        robot.clickOn("#agenda-more");
        robot.interact(
                () -> Pictures.save(robot.lookup("#agenda-coming").query().getScene(), "agenda-more"));
        robot.clickOn("#agenda-coming");
        robot.clickOn("#coming-until-1").write("10:00").push(KeyCode.ENTER);
        picture(robot, "agenda-coming");
        robot.clickOn("#coming-pane-close");
        robot.clickOn("#agenda-more").clickOn("#agenda-call");
        picture(robot, "agenda-call");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "agenda-call-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#call-find").write("qqxxzz");
        assertThat(robot.lookup("#call-found").lookup(".popup-row").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .filter(said -> said != null && !said.isEmpty()))
                .as("who is in no record is typed in from here")
                .containsExactly("New child: qqxxzz…");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#call-pane").tryQuery()).isEmpty();
    }

    private AgendaRow.Item row(int number) {
        return model.rows().stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void add(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        FxWait.until(
                5,
                () -> robot.lookup("#add-find")
                        .tryQuery()
                        .filter(Node::isFocused)
                        .isPresent());
        robot.write("maple");
        picture(robot, "agenda-add");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#add-confirm");
        assertThat(robot.lookup("#add-why-error").queryLabeled().isVisible()).isTrue();
        robot.clickOn("#add-agency").push(KeyCode.ESCAPE).push(KeyCode.P);
        robot.clickOn("#add-why").write("seen at the arcade last night").push(KeyCode.ENTER);
        assertThat(robot.lookup("#add-pane").tryQuery()).isEmpty();
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
