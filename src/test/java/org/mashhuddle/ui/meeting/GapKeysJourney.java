package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.close.CloseView;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// More than nine things are missing, and nobody reaches for a mouse.
class GapKeysJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private DemoRoom room;
    private Shell shell;
    private Optional<Destination.Meeting> went = Optional.empty();

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        for (int number = 1; number <= 6; number++) {
            room.roomTo(number, 2);
        }
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1920, 1080);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Close(room.meeting, Optional.empty()));
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Close close) {
            return new CloseView(new CloseViewModel(room.seat(navigator), close.writing())).screen();
        }
        Optional<Destination.Meeting> there =
                to instanceof Destination.Meeting meeting ? Optional.of(meeting) : Optional.empty();
        went = there;
        return new MeetingView(new MeetingViewModel(
                        room.seat(navigator), there.flatMap(Destination.Meeting::item), Optional.empty()))
                .screen();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String where() {
        Node owner = shell.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    private Node row(int place) {
        return lookup("#gap-" + place).query();
    }

    /// Tab until the list has the focus; never more often than the screen has places.
    private void tabToTheGaps() {
        for (int tabs = 0; tabs < 20 && !where().startsWith("gap-"); tabs++) {
            keys(KeyCode.TAB);
        }
    }

    @Test
    void theKeyThatLedToTheCloseLeadsPastEveryGapToItsButton() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        assertThat(where()).isEqualTo("close-meeting");
    }

    @Test
    void everyGapIsReachedByTheArrowsAndEnter() {
        int all = lookup(".gap-row").queryAll().size();
        assertThat(all).isGreaterThan(9);
        tabToTheGaps();
        assertThat(where()).isEqualTo("gap-1");
        for (int place = 2; place <= all; place++) {
            keys(KeyCode.DOWN);
            assertThat(where()).isEqualTo("gap-" + place);
        }
        keys(KeyCode.DOWN);
        assertThat(where()).as("the last stays").isEqualTo("gap-" + all);
        Node list = lookup(".form-scroll").query();
        assertThat(list.localToScene(list.getBoundsInLocal())
                        .contains(row(all).localToScene(row(all).getBoundsInLocal())))
                .as("it is in sight")
                .isTrue();
        keys(KeyCode.UP);
        assertThat(where()).isEqualTo("gap-" + (all - 1));
        keys(KeyCode.HOME);
        assertThat(where()).isEqualTo("gap-1");
        for (int place = 1; place < 10; place++) {
            keys(KeyCode.DOWN);
        }
        assertThat(went).isEmpty();
        String said = row(10).getAccessibleText();
        keys(KeyCode.ENTER);
        assertThat(went.flatMap(Destination.Meeting::missing)).isPresent();
        went.flatMap(Destination.Meeting::item)
                .ifPresent(item -> assertThat(said)
                        .contains("Item "
                                + room.book().agenda().item(item).orElseThrow().number() + ","));
    }
}
