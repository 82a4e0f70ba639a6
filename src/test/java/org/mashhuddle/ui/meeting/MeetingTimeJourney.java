package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LayoutWalk;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The meeting runs late: what can wait is carried over by keyboard, and a clock is met from the
/// head of its item, in every size of window and of letters.
class MeetingTimeJourney extends ApplicationTest {

    private static final int[][] SIZES = {{1920, 1080}, {1440, 900}, {1280, 800}};

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private Theming look;
    private Shell shell;
    private Stage stage;

    @BeforeAll
    static void theFirstTwoTookTooLong() {
        room = new DemoRoom(folder);
        room.roomTo(1, 25);
        room.roomTo(2, 25);
        room.roomTo(3, 1);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Override
    public void start(Stage on) {
        stage = on;
        look = new Theming();
        shell = new Shell(look, room.notices, this::open, () -> () -> {}, "1");
        shell.show(on, SIZES[0][0], SIZES[0][1]);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
    }

    @AfterEach
    void leave() {
        interact(() -> shell.leave());
    }

    private Screen open(Destination to, Navigator navigator) {
        Optional<org.mashhuddle.domain.agenda.ItemId> at =
                to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        return new MeetingView(new MeetingViewModel(room.seat(navigator), at)).screen();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(stage.getScene(), name));
    }

    private void size(int width, int height) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long carried() {
        return room.book().agenda().items().stream()
                .filter(item -> room.book().discussion(item).isCarriedOver())
                .count();
    }

    private AgendaItem withClock() {
        return room.book().agenda().items().stream()
                .filter(item -> !running(item).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<RunningClock> running(AgendaItem item) {
        return room.session.services().clocks().of(room.session.viewer(), item.subject()).stream()
                .filter(clock -> clock.met().isEmpty())
                .toList();
    }

    @Test
    void whatCanWaitIsCarriedOverAndAClockIsMetByKeyboardAlone() {
        size(1440, 900);
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#late-sentence").queryLabeled().getText()).contains(" would not be reached by ");
        assertThat(lookup("#status-not-reached").queryLabeled().getText()).endsWith(" not reached");
        picture("meeting-late");
        keys(KeyCode.CONTROL, KeyCode.T);
        write("The first two needed the time");
        picture("meeting-wait");
        interact(() -> look.theme().set(Theme.HIGH_CONTRAST));
        picture("meeting-wait-hc");
        interact(() -> look.theme().set(Theme.DARK));
        picture("meeting-wait-dark");
        interact(() -> look.theme().set(Theme.LIGHT));
        keys(KeyCode.ENTER);
        assertThat(carried()).isPositive();
        picture("meeting-carried");
        interact(() -> room.notices.undo());
        assertThat(carried()).isZero();
        clockIsMet();
    }

    private void clockIsMet() {
        AgendaItem item = withClock();
        int before = running(item).size();
        interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(item.id()))));
        WaitForAsyncUtils.waitForFxEvents();
        picture("meeting-clock");
        room.dialogs.reasons.add("Held this morning, says the police");
        keys(KeyCode.CONTROL, KeyCode.E);
        assertThat(running(item)).hasSize(before - 1);
        picture("meeting-clock-met");
        interact(() -> room.notices.dismiss());
        clickOn("#meeting-clock-verb-1");
        assertThat(running(item)).hasSize(before);
    }

    @Tag("long")
    @Test
    void everythingCanBeReadInEverySizeOfWindowAndOfLetters() {
        List<String> found = new ArrayList<>();
        for (int[] size : SIZES) {
            size(size[0], size[1]);
            for (TextSize letters : TextSize.values()) {
                interact(() -> look.size().set(letters));
                interact(() -> shell.go(new Destination.Meeting(
                        room.meeting, Optional.of(withClock().id()))));
                WaitForAsyncUtils.waitForFxEvents();
                String name = size[0] + "-" + letters.percent();
                keys(KeyCode.CONTROL, KeyCode.J);
                write("visit home !police fri 16:00");
                walk("meeting-fits-" + name, found);
                for (int end = 0; end < 28; end++) {
                    push(KeyCode.BACK_SPACE);
                }
                keys(KeyCode.CONTROL, KeyCode.T);
                walk("meeting-fits-wait-" + name, found);
                keys(KeyCode.ESCAPE);
                keys(KeyCode.CONTROL, KeyCode.B);
                walk("meeting-fits-who-" + name, found);
                keys(KeyCode.CONTROL, KeyCode.B);
                keys(KeyCode.CONTROL, KeyCode.I);
                walk("meeting-fits-facts-" + name, found);
                interact(() -> look.size().set(TextSize.NORMAL));
            }
        }
        assertThat(found).isEmpty();
    }

    private void walk(String name, List<String> found) {
        interact(() -> {
            Scene scene = stage.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            found.addAll(new LayoutWalk(scene, name).findings());
            Pictures.save(scene, name);
        });
    }
}
