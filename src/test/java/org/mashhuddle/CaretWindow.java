package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Created;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The program in a real window, a hub on the disk, and nothing but keys: after every one of them
/// the next word goes where it belongs. Nobody clicks into a field here.
@ExtendWith(ApplicationExtension.class)
class CaretWindow {

    @TempDir
    private static Path folder;

    private static WindowFactory window;
    private Stage stage;

    @BeforeAll
    static void hub() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        Path place = folder.resolve("hub");
        window = new WindowFactory(new HubLocation(place), clock, KdfCost.FLOOR);
        Created made = window.hubs(place).create(DemoDay.hub());
        try (Session session = made.session()) {
            MeetingId meeting = new DemoDay(session, clock, new Random(7), made.authoritySecret()).build(17);
            session.services().meetings().open(session.actor(), meeting);
        }
    }

    @Start
    void start(Stage on) {
        stage = on;
        window.show(on, new WindowDialogs(() -> stage), new CountDownLatch(1));
    }

    /// Looks on the thread of the window: from another one a screen that changes is seen in parts.
    private void until(Callable<Boolean> so) throws TimeoutException {
        try {
            FxWait.until(60, so);
        } catch (TimeoutException e) {
            WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Pictures.save(stage.getScene(), "window-caret-failed"));
            throw e;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String where() {
        Scene shown = Window.getWindows().stream()
                .filter(Window::isFocused)
                .map(Window::getScene)
                .findFirst()
                .orElse(stage.getScene());
        Node owner = shown.getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    private void caretIn(Predicate<String> field) throws TimeoutException {
        try {
            until(() -> field.test(where()));
        } catch (TimeoutException e) {
            throw new AssertionError("The caret is in " + where(), e);
        }
    }

    private void shown(FxRobot robot, String id, boolean there) throws TimeoutException {
        try {
            until(() ->
                    robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent() == there);
        } catch (TimeoutException e) {
            throw new AssertionError(id + (there ? " is not shown" : " is shown") + "; the caret is in " + where(), e);
        }
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextInputControl.class).getText();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup("#" + id)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    /// Once the keys before have come: letters pressed by the window system are repeated by it on a
    /// slow machine.
    private static void say(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.save(stage.getScene(), "window-caret-" + name));
    }

    @Tag("long")
    @Test
    void theNextWordGoesWhereItBelongs(FxRobot robot) throws TimeoutException {
        unlocks(robot);
        theGuideOpens(robot);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        caretIn(id -> id.startsWith("shared-"));
        theLineReadsWhenItIsDue(robot);
        anActionAndTheNextChild(robot);
        theSearchComesBack(robot);
        theCloseComesBack(robot);
        aMarkGivesTheCaretBack(robot);
        theReasonIsTyped(robot);
        theSecondGapOpensAtItsField(robot);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        passphrase(robot);
        // The meeting again, and the form of the child; the line of an action is not opened again.
        caretIn(id -> id.startsWith("shared-"));
        whatIsNotYetAnAgencysIsKept(robot);
    }

    private void unlocks(FxRobot robot) throws TimeoutException {
        passphrase(robot);
        shown(robot, "today-next", true);
    }

    private void passphrase(FxRobot robot) throws TimeoutException {
        caretIn("passphrase"::equals);
        say(robot, DemoDay.PASSPHRASE);
        assertThat(text(robot, "find-name")).isEmpty();
        picture(robot, "unlock");
        robot.push(KeyCode.ENTER);
    }

    private void theGuideOpens(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.F1);
        shown(robot, "keys-overlay", true);
        picture(robot, "guide");
        robot.push(KeyCode.ESCAPE);
        shown(robot, "keys-overlay", false);
        robot.clickOn("#status-keys");
        shown(robot, "keys-overlay", true);
        robot.push(KeyCode.F1);
        shown(robot, "keys-overlay", false);
    }

    private void anActionAndTheNextChild(FxRobot robot) throws TimeoutException {
        String first = words(robot, "meeting-name");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        caretIn("quick-line"::equals);
        say(robot, "ring the school !education fri 16:00");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !words(robot, "meeting-name").isEmpty()
                && !words(robot, "meeting-name").equals(first));
        say(robot, "stopped at the station");
        assertThat(text(robot, "quick-line")).isEmpty();
        assertThat(text(robot, where())).isEqualTo("stopped at the station");
        assertThat(where()).startsWith("shared-");
        picture(robot, "next-child");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        until(() -> words(robot, "meeting-name").equals(first));
        until(() -> !robot.lookup(".action-row").queryAll().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !words(robot, "meeting-name").isEmpty()
                && !words(robot, "meeting-name").equals(first));
    }

    /// What people say, and what stays words.
    private void theLineReadsWhenItIsDue(FxRobot robot) throws TimeoutException {
        Map<String, String> due = new LinkedHashMap<>();
        due.put("ring the school !education +2d", "26/11");
        due.put("ring the school !education 27/11 noon", "12:00");
        due.put("ring the school !education 27/11 end of day", "17:00");
        due.put("ring the school !education 27/11 before school", "08:30");
        due.put("ask why he was not seen since Sunday !education", "No due time");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        caretIn("quick-line"::equals);
        for (Map.Entry<String, String> each : due.entrySet()) {
            robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
            say(robot, each.getKey());
            until(() -> robot.lookup(".quick-reading .label").queryAllAs(Labeled.class).stream()
                    .anyMatch(label -> label.getText().contains(each.getValue())));
        }
        picture(robot, "quick-line");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        // The size of the letters, and nothing else.
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        caretIn("quick-line"::equals);
    }

    private void theCloseComesBack(FxRobot robot) throws TimeoutException {
        String child = words(robot, "meeting-name");
        robot.interact(() -> robot.lookup("#meeting-close").queryButton().fire());
        caretIn("close-actions"::equals);
        robot.push(KeyCode.ESCAPE);
        caretIn("voice"::equals);
        say(robot, "old ");
        assertThat(words(robot, "meeting-name")).isEqualTo(child);
        assertThat(text(robot, "voice")).isEqualTo("i want my old phone");
    }

    /// A disagreement whose agency is not chosen yet, over a lock.
    private void whatIsNotYetAnAgencysIsKept(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        caretIn("decision-typing"::equals);
        robot.interact(() -> robot.lookup("#disagreement-add").queryButton().fire());
        shown(robot, "disagreement-1", true);
        caretIn("disagreement-1"::equals);
        say(robot, "we see it otherwise");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        passphrase(robot);
        shown(robot, "disagreement-1", true);
        assertThat(text(robot, "disagreement-1")).isEqualTo("we see it otherwise");
        until(() -> robot.lookup("#status-saved .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .anyMatch(said -> said.startsWith("Saved") || said.equals("Nothing to save")));
        picture(robot, "disagreement");
    }

    private void theSearchComesBack(FxRobot robot) throws TimeoutException {
        String child = words(robot, "meeting-name");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        caretIn("voice"::equals);
        say(robot, "i want phone");
        assertThat(text(robot, "voice")).isEqualTo("i want phone");
        robot.interact(
                () -> robot.lookup("#voice").queryAs(TextInputControl.class).positionCaret("i want ".length()));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        caretIn("children-search"::equals);
        robot.push(KeyCode.ESCAPE);
        caretIn("voice"::equals);
        say(robot, "my ");
        assertThat(words(robot, "meeting-name")).isEqualTo(child);
        assertThat(text(robot, "voice")).isEqualTo("i want my phone");
        picture(robot, "back-from-search");
    }

    private void aMarkGivesTheCaretBack(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        caretIn(id -> id.startsWith("shared-"));
        say(robot, "he was seen");
        String field = where();
        String before = text(robot, field);
        robot.interact(() -> robot.lookup("#" + field + "-mark").query().requestFocus());
        String mark = words(robot, field + "-mark");
        say(robot, " near the river");
        caretIn(field::equals);
        assertThat(words(robot, field + "-mark")).isEqualTo(mark);
        assertThat(text(robot, field)).startsWith(before).endsWith("near the river");
        robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ESCAPE);
        caretIn(field::equals);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        say(robot, "o");
        caretIn(field::equals);
        say(robot, " tonight");
        assertThat(text(robot, field)).endsWith("river tonight");
        assertThat(words(robot, field + "-whose")).startsWith("Own knowledge");
        picture(robot, "mark");
    }

    /// Defer, in the agenda: a window of its own.
    private void theReasonIsTyped(FxRobot robot) throws TimeoutException {
        robot.clickOn("#rail-agenda");
        shown(robot, "agenda-items", true);
        robot.clickOn("#agenda-items");
        for (KeyCode verb : new KeyCode[] {KeyCode.D, KeyCode.L}) {
            caretIn("agenda-items"::equals);
            robot.push(verb);
            caretIn("dialog-why"::equals);
            say(robot, "waits for the school");
            assertThat(text(robot, "dialog-why")).isEqualTo("waits for the school");
            robot.push(KeyCode.ESCAPE);
            shown(robot, "dialog", false);
        }
        caretIn("agenda-items"::equals);
    }

    private void theSecondGapOpensAtItsField(FxRobot robot) throws TimeoutException {
        robot.clickOn("#rail-meeting");
        caretIn(id -> id.startsWith("shared-"));
        robot.clickOn("#meeting-close");
        shown(robot, "gap-2", true);
        caretIn("close-actions"::equals);
        picture(robot, "gaps");
        robot.push(KeyCode.DIGIT2);
        shown(robot, "meeting-form", true);
        caretIn(id -> id.matches("action-.*-line"));
        assertThat(text(robot, where())).startsWith("Ring the school");
        assertThat(text(robot, "shared-police")).isEmpty();
        picture(robot, "gap-2");
    }
}
