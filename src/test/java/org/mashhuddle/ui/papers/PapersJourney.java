package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.RecallAnswer;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The papers of the demo day: one saved, one printed, one kept back, one recalled.
@ExtendWith(ApplicationExtension.class)
class PapersJourney {

    @TempDir
    private static Path folder;

    private static PapersDay day;
    private final List<byte[]> paper = new ArrayList<>();
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new PapersDay(folder);
        day.hold();
        day.clock.pass(Duration.ofMinutes(5));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        look = new Theming();
        shell = new Shell(look, day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(
                new org.mashhuddle.ui.kit.WorkSession(day.open.user(), day.open.profile(), PapersDay.DAY, day.meeting));
        shell.go(new Destination.Papers(Optional.of(day.meeting)));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Papers) {
            return new PapersView(day.model(navigator)).screen();
        }
        day.gone.add(to);
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void aQueueIsWorkedThroughByKeyboard(FxRobot robot) throws Exception {
        assertThat(robot.lookup(".papers-empty").query().isVisible())
                .as("the page of the paper that is chosen is not covered")
                .isFalse();
        both(robot, "papers");
        int due = due(robot);
        robot.clickOn("#papers-cover");
        picture(robot, "papers-cover");
        fillIn(robot, KeyCode.SPACE);
        listed(robot);
        robot.push(KeyCode.TAB);
        focus(robot, "papers-read");
        robot.push(KeyCode.SPACE);
        picture(robot, "papers-ready");
        day.dialogs.paths.add(folder.resolve("SAM-2026-11-24-P01.pdf"));
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(Files.size(folder.resolve("SAM-2026-11-24-P01.pdf"))).isPositive();
        assertThat(due(robot)).isEqualTo(due - 1);
        assertThat(robot.lookup("#papers-reference").queryLabeled().getText()).endsWith("P02");
        focus(robot, "papers-list");
        printed(robot);
        registered(robot);
        inOneGo(robot);
        whoElse(robot);
    }

    /// A chair chooses who else gets a plan, and takes it back.
    private void whoElse(FxRobot robot) {
        robot.clickOn("#papers-due");
        choose(robot, line -> line.key().kind() == PaperKind.PLAN);
        isInSight(robot, "papers-read");
        PaperKey plan = chosen(robot).key();
        Agency other = day.open
                .services()
                .furtherCopies()
                .possible(day.open.viewer(), plan)
                .getFirst();
        day.dialogs.others.add(new Dialogs.FurtherCopyAnswer(other.id(), "she starts there on Monday"));
        press(robot, "papers-who-else");
        choose(robot, line -> line.isFurther() && line.key().agency().equals(other.id()));
        assertThat(chosen(robot).hint()).contains("she starts there on Monday");
        isInSight(robot, "papers-read");
        picture(robot, "papers-who-else");
        press(robot, "papers-not-this");
        assertThat(lines(robot)).noneMatch(PaperLine::isFurther);
        summary(robot);
    }

    /// An agency asks for minutes that it does not get.
    private void summary(FxRobot robot) {
        choose(robot, line -> line.key().kind() == PaperKind.CASE_FILE);
        PaperKey file = chosen(robot).key();
        Agency other = day.open
                .services()
                .furtherCopies()
                .possible(
                        day.open.viewer(),
                        new PaperKey(file.meeting(), PaperKind.SUMMARY, file.agency(), file.subject()))
                .getFirst();
        day.dialogs.others.add(new Dialogs.FurtherCopyAnswer(other.id(), "it asked for the minutes"));
        press(robot, "papers-summary");
        choose(robot, line -> line.key().kind() == PaperKind.SUMMARY);
        assertThat(chosen(robot).title()).startsWith("Summary, ");
        assertThat(chosen(robot).hint()).contains("it asked for the minutes");
        isInSight(robot, "papers-read");
        picture(robot, "papers-summary");
        press(robot, "papers-not-this");
        assertThat(lines(robot)).noneMatch(PaperLine::isFurther);
    }

    private static List<PaperLine> lines(FxRobot robot) {
        return robot.lookup("#papers-list").queryListView().getItems().stream()
                .filter(PaperRow.Line.class::isInstance)
                .map(row -> ((PaperRow.Line) row).paper())
                .toList();
    }

    private static PaperLine chosen(FxRobot robot) {
        return ((PaperRow.Line) robot.lookup("#papers-list")
                        .queryListView()
                        .getSelectionModel()
                        .getSelectedItem())
                .paper();
    }

    private static void choose(FxRobot robot, Predicate<PaperLine> which) {
        ListView<PaperRow> list = robot.lookup("#papers-list").queryListView();
        PaperLine line = lines(robot).stream().filter(which).findFirst().orElseThrow();
        robot.interact(() -> list.getSelectionModel().select(new PaperRow.Line(line)));
    }

    /// Whole, within the window.
    private void isInSight(FxRobot robot, String id) {
        Bounds bounds = robot.lookup("#" + id)
                .query()
                .localToScene(robot.lookup("#" + id).query().getLayoutBounds());
        assertThat(bounds.getMinY()).isPositive();
        assertThat(bounds.getMaxY()).isLessThan(shell.getScene().getHeight());
        assertThat(bounds.getMaxY())
                .isLessThan(
                        robot.lookup("#papers-hold").query().localToScene(0, 0).getY());
    }

    /// What is left for one recipient: one check of the address, one cover sheet, one receipt; then the
    /// printer jams.
    private void inOneGo(FxRobot robot) throws TimeoutException {
        robot.clickOn("#papers-due");
        robot.interact(() -> robot.lookup("#papers-list").query().requestFocus());
        for (int i = 0;
                i < 20 && !robot.lookup("#papers-together").query().getParent().isVisible();
                i++) {
            robot.push(KeyCode.DOWN);
        }
        press(robot, "papers-together");
        picture(robot, "papers-together");
        robot.clickOn("#papers-cover");
        picture(robot, "papers-together-receipt");
        press(robot, "papers-channel-2");
        robot.interact(() -> robot.lookup("#papers-to").query().requestFocus());
        robot.write("A. Patel");
        tickRead(robot);
        paper.clear();
        printers();
        press(robot, "papers-print");
        int sheets = paper.size();
        assertThat(sheets).as("cover, receipt, and papers").isGreaterThan(3);
        picture(robot, "papers-printed");
        printers();
        press(robot, "papers-print-again");
        assertThat(paper).hasSize(2 * sheets);
        day.dialogs.reasons.add("jammed in the printer");
        press(robot, "papers-jammed");
        assertThat(robot.lookup("#papers-printed").query().isVisible()).isFalse();
        assertThat(robot.lookup("#papers-list").query().isFocused()).isTrue();
        robot.clickOn("#papers-recalled");
        assertThat(robot.lookup("#papers-list").queryListView().getItems()).hasSize(sheets - 1);
        picture(robot, "papers-jammed");
    }

    private void printers() {
        day.dialogs.printers.add(new PrinterChoice.Chosen(paper::addAll));
    }

    /// Once the pages are there.
    private void tickRead(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#papers-read").query().isDisabled());
        press(robot, "papers-read");
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
        focus(robot, id);
        robot.push(KeyCode.SPACE);
    }

    /// What is withheld, before the last tick and the seal.
    private void listed(FxRobot robot) {
        focus(robot, "papers-withheld-list");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#papers-withheld-lines .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .singleElement()
                .asString()
                .matches("Action 8\\.[0-9]{2}, Police");
        picture(robot, "papers-withheld");
    }

    private static int due(FxRobot robot) {
        return Integer.parseInt(
                robot.lookup("#papers-status-due").queryLabeled().getText().replace(" due", ""));
    }

    /// From the recipient on, by Tab: how it goes, the address, the ticks.
    private void fillIn(FxRobot robot, KeyCode choose) {
        robot.interact(() -> robot.lookup("#papers-channel-1").query().requestFocus());
        robot.push(choose).push(KeyCode.TAB);
        focus(robot, "papers-to");
        Labeled asks = (Labeled) robot.lookup("#papers-to").query().getParent().lookup(".field-label");
        assertThat(((Text) asks.lookup(".text")).getText()).isEqualToNormalizingWhitespace(asks.getText());
        robot.write("safeguarding.dusk");
        picture(robot, "papers-wrong-address");
        assertThat(robot.lookup("#papers-to-error").query().isVisible()).isTrue();
        robot.push(KeyCode.BACK_SPACE)
                .push(KeyCode.BACK_SPACE)
                .push(KeyCode.BACK_SPACE)
                .write("esk")
                .push(KeyCode.TAB);
        assertThat(robot.lookup("#papers-to-error").query().isVisible()).isFalse();
    }

    private void focus(FxRobot robot, String id) {
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo(id);
    }

    private void printed(FxRobot robot) throws TimeoutException {
        robot.clickOn("#papers-channel-2");
        robot.clickOn("#papers-to");
        assertThat(robot.lookup("#papers-takers .popup-row").queryAllAs(Label.class))
                .anyMatch(row -> row.isVisible() && !row.getText().isEmpty());
        picture(robot, "papers-takers");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#papers-to").queryTextInputControl().getText()).isNotBlank();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("A. Patel");
        tickRead(robot);
        robot.clickOn("#papers-print");
        assertThat(robot.lookup("#papers-problem-words").queryLabeled().getText())
                .contains("knows no printer");
        picture(robot, "papers-no-printer");
        day.dialogs.printers.add(new PrinterChoice.Chosen(paper::addAll));
        robot.clickOn("#papers-print");
        assertThat(paper).hasSize(2);
        day.dialogs.reasons.add("who is it for?");
        robot.interact(() -> robot.lookup("#papers-hold").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.clickOn("#papers-not-out");
        picture(robot, "papers-not-out");
        assertThat(robot.lookup("#papers-status-not-out").queryLabeled().getText())
                .isEqualTo("1 not out");
    }

    private void registered(FxRobot robot) throws IOException {
        robot.clickOn("#papers-issued");
        picture(robot, "papers-issued");
        day.dialogs.recalls.add(new RecallAnswer("wrong address", "Police, by phone 11:20"));
        robot.clickOn("#papers-recall");
        robot.clickOn("#papers-recalled");
        picture(robot, "papers-recalled");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        both(robot, "papers-register");
        robot.interact(() -> look.size().set(TextSize.LARGEST));
        picture(robot, "papers-register-text-150");
        robot.interact(() -> look.size().set(TextSize.NORMAL));
        TableView<?> table = robot.lookup("#register").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        assertThat(readIn(table))
                .as("beside each other in a window of 1440, and whole")
                .contains(
                        "Daily MASH, Tue 24 November 2026",
                        "Recalled, not back yet",
                        "Secure e-mail, to safeguarding.desk@education.example; the address was checked");
        lookedAtAgain(robot);
        searched(robot, robot.lookup("#register").queryTableView());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#papers-list").queryListView().getItems()).hasSize(1);
    }

    /// What the cells of a table show, its line breaks left out.
    private static List<String> readIn(TableView<?> table) {
        return table.lookupAll(".table-cell .text").stream()
                .map(Text.class::cast)
                .map(text -> text.getText().replace('\n', ' '))
                .toList();
    }

    /// From the register, by keys: the pages that went out, beside how the paper stands.
    private void lookedAtAgain(FxRobot robot) {
        assertThat(robot.lookup("#register-look").query().isDisabled()).isTrue();
        TableView<?> table = robot.lookup("#register").queryTableView();
        assertThat(table.isFocused()).isTrue();
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.UP);
        assertThat(robot.lookup("#register-look").query().isDisabled()).isFalse();
        picture(robot, "papers-register-chosen");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#register").tryQuery()).isEmpty();
        assertThat(robot.lookup("#papers-page").queryLabeled().getText()).contains("1");
        assertThat(robot.lookup("#papers-no-page").query().getParent().isVisible())
                .isFalse();
        assertThat(robot.lookup("#papers-cover").query().getParent().isVisible())
                .isFalse();
        both(robot, "papers-looked-at-again");
        robot.push(KeyCode.CONTROL, KeyCode.R);
    }

    /// By a child whose name stands in the list of actions; the rows shown are saved.
    private void searched(FxRobot robot, TableView<?> table) throws IOException {
        TextInputControl search = robot.lookup("#register-search").queryTextInputControl();
        robot.interact(() -> search.setText("education jordan test-alder"));
        assertThat(table.getItems()).isNotEmpty();
        picture(robot, "papers-register-by-child");
        Path file = folder.resolve("register.csv");
        day.dialogs.paths.add(file);
        press(robot, "register-csv");
        assertThat(Files.readString(file)).contains("TEST-ALDER", "education jordan test-alder", "SAM-DATA-");
        robot.interact(() -> search.setText("nobody of this name"));
        assertThat(table.getItems()).isEmpty();
    }

    private void both(FxRobot robot, String name) {
        picture(robot, name);
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, name + "-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
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
