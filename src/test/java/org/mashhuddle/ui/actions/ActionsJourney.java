package org.mashhuddle.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
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
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From today to the actions, and what becomes of them, by keys.
@ExtendWith(ApplicationExtension.class)
class ActionsJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final Notices notices = new Notices();
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final List<Destination> gone = new ArrayList<>();
    private static Session open;
    private ActionsViewModel model;
    private Shell shell;
    private Theming look;

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
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(seated());
    }

    private static org.mashhuddle.ui.kit.WorkSession seated() {
        return new org.mashhuddle.ui.kit.WorkSession(
                open.user(), open.profile(), DAY, open.services().agendas().plan(open.actor(), DAY));
    }

    private Screen screen(Destination to, Navigator navigator) {
        Workspace tools = new Workspace(seated(), navigator, dialogs, new SameThread(), notices, CLOCK);
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

    /// A click into the list while something is being typed: what is marked there is what stands beside it.
    @Test
    void whatIsClickedIsWhatIsMarked(FxRobot robot) {
        robot.interact(() -> shell.go(new Destination.Actions(Optional.empty(), Optional.empty())));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<ActionRow> list = robot.lookup("#actions-list").queryListView();
        List<ActionRow> lines = list.getItems().stream()
                .filter(ActionRow.Line.class::isInstance)
                .toList();
        for (ActionRow to : List.of(lines.getLast(), lines.getFirst())) {
            robot.interact(list::requestFocus);
            keys(robot, KeyCode.U);
            robot.clickOn(((ActionRow.Line) to).text());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(to);
            assertThat(selected().line()).isEqualTo(to);
        }
    }

    @Test
    void todayLeadsToTheActionsAndWhatBecomesOfThemIsTypedByKeys(FxRobot robot) {
        assertThat(gone.getLast()).isEqualTo(new Destination.Today());
        pictures(robot, "today");
        robot.interact(() -> robot.lookup("#today-agency-1").query().requestFocus());
        keys(robot, KeyCode.ENTER);
        assertThat(gone.getLast()).isInstanceOf(Destination.Actions.class);
        pictures(robot, "actions");
        int before = model.list().counts().get().open();
        robot.interact(() -> robot.lookup("#actions-list").query().requestFocus());
        onPaper(robot);

        keys(robot, KeyCode.U);
        says(robot, "A. Patel", "Rang twice, nobody home");
        picture(robot, "actions-form");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(selected().history().getFirst().said()).contains("Rang twice");
        staysWhereOneWas(robot);

        keys(robot, KeyCode.E);
        robot.clickOn("#action-extra").write("T. Quill");
        says(robot, "A. Patel", "No car free today");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(selected().nextLevel()).isEqualTo(2);

        keys(robot, KeyCode.N);
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#action-kind-error").queryLabeled().isVisible())
                .isTrue();
        picture(robot, "actions-not-done");
        robot.clickOn("#action-kind-2");
        says(robot, "T. Quill", "Nobody was told of it");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(selected().line().history().action().status()).isEqualTo(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT);
        assertThat(selected().line().state().said()).as("late, and not taken").isEqualTo("Not taken, overdue");
        assertThat(model.list().counts().get().open()).isEqualTo(before);

        keys(robot, KeyCode.A);
        says(robot, "T. Quill", "");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(selected().line().history().action().status()).isEqualTo(ActionStatus.ACCEPTED);
        acceptedAgain(robot);

        List<ActionId> shown = model.list().ids();
        int ended = shown.indexOf(model.selected().get().orElseThrow());
        keys(robot, KeyCode.C);
        says(robot, "A. Patel", "Seen, safe and well");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.selected().get()).contains(shown.get(ended + 1 < shown.size() ? ended + 1 : ended - 1));
        assertThat(model.list().counts().get().open()).isEqualTo(before - 1);
        robot.clickOn("#filter-ended");
        assertThat(selected().history()).hasSizeGreaterThan(5);
        pictures(robot, "actions-ended");
        openedAgain(robot, before);
    }

    /// Whoever says so a second time types on: the letters are words, no commands, and no fact is lost.
    private void acceptedAgain(FxRobot robot) {
        int said = selected().history().size();
        keys(robot, KeyCode.A);
        assertThat(model.form().get().map(ActionForm::verb)).contains(ActionVerb.UPDATE);
        assertThat(model.form().get().orElseThrow().problem().get()).startsWith("It is accepted already");
        assertThat(robot.lookup("#action-person").query().isFocused()).isTrue();
        picture(robot, "actions-accepted-already");
        robot.write("encr");
        assertThat(robot.lookup("#action-person").queryTextInputControl().getText())
                .isEqualTo("encr");
        keys(robot, KeyCode.ESCAPE);
        assertThat(model.form().get()).isEmpty();
        assertThat(selected().history()).hasSize(said);
        assertThat(robot.lookup("#actions-list").query().isFocused()).isTrue();
        keys(robot, KeyCode.R);
        assertThat(model.form().get().orElseThrow().problem().get()).startsWith("It has not ended");
        keys(robot, KeyCode.ESCAPE);
    }

    /// The arrows go on from the action of which something was said.
    private void staysWhereOneWas(FxRobot robot) {
        ListView<ActionRow> list = robot.lookup("#actions-list").queryListView();
        assertThat(list.getSelectionModel().getSelectedItem())
                .isEqualTo(selected().line());
        assertThat(list.getFocusModel().getFocusedItem()).isEqualTo(selected().line());
    }

    /// The rows that are overdue, by keys: the place is asked for, the paper is sealed and says what it shows.
    private void onPaper(FxRobot robot) {
        Path file = folder.resolve("shown.pdf");
        dialogs.paths.add(file);
        robot.interact(() -> model.list().filter().set(ActionFilter.OVERDUE));
        keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(notices.current().get())
                .hasValueSatisfying(said -> assertThat(said.words()).endsWith(" is sealed and saved."));
        picture(robot, "actions-shown-saved");
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Overdue, by agency. As of Tuesday 24 November");
            ImageIO.write(
                    new PDFRenderer(paper).renderImageWithDPI(0, 80),
                    "png",
                    Path.of("target/screenshots/actions-shown-page.png").toFile());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        robot.interact(
                () -> robot.lookup("#actions-lists").queryAs(MenuButton.class).show());
        picture(robot, "actions-print-menu");
        robot.interact(
                () -> robot.lookup("#actions-lists").queryAs(MenuButton.class).hide());
        robot.interact(() -> model.list().filter().set(ActionFilter.OPEN));
        robot.interact(() -> robot.lookup("#actions-list").query().requestFocus());
    }

    /// By `R`; without a why it is not. Then what is due on one day alone, and the reminder by `T`.
    private void openedAgain(FxRobot robot, int before) {
        robot.interact(() -> robot.lookup("#actions-list").query().requestFocus());
        keys(robot, KeyCode.C);
        assertThat(model.form().get()).isEmpty();
        assertThat(notices.current().get())
                .hasValueSatisfying(said -> assertThat(said.words()).endsWith("has ended. R opens it again."));
        String ended = selected().line().history().action().id().toString();
        keys(robot, KeyCode.R);
        robot.clickOn("#action-person").write("A. Patel");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.form().get()).isPresent();
        robot.clickOn("#action-words").write("It was another child");
        picture(robot, "actions-reopen");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.list().filter().get()).isEqualTo(ActionFilter.OPEN);
        assertThat(model.list().counts().get().open()).isEqualTo(before);
        assertThat(selected().line().history().action().id()).hasToString(ended);
        assertThat(selected().history().getFirst().heading()).startsWith("Opened again");

        LocalDate day = model.list().days().get().lastKey();
        int due = model.list().days().get().get(day);
        robot.interact(() -> model.list().day().set(Optional.of(day)));
        assertThat(model.list().rows())
                .filteredOn(row -> !(row instanceof ActionRow.Group))
                .hasSize(due);
        robot.interact(() -> model.list().day().set(Optional.empty()));
        robot.interact(() -> robot.lookup("#actions-list").query().requestFocus());
        keys(robot, KeyCode.T);
        picture(robot, "actions-reminded");
        assertThat(notices.current().get())
                .hasValueSatisfying(
                        said -> assertThat(said.words()).containsAnyOf("is copied, ", "has nothing overdue"));
    }

    private ActionPane selected() {
        return model.pane().get().orElseThrow();
    }

    private static void says(FxRobot robot, String who, String words) {
        robot.clickOn("#action-person").write(who);
        robot.clickOn("#action-words").write(words);
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pictures(FxRobot robot, String name) {
        picture(robot, name);
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, name + "-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
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
