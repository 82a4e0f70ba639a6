package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A fast hand in a real window with the program's own threads: nobody waits for the store between two keys, and each
/// word is where it was typed.
class TypedWithoutWaitingWindow extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private final Threads threads = new Threads(Platform::runLater);
    private Shell shell;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
    }

    @Override
    public void start(Stage on) {
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(on, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
    }

    private Screen open(Destination to, Navigator navigator) {
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        return new MeetingView(new MeetingViewModel(room.seat(threads), at)).screen();
    }

    @AfterEach
    void leave() {
        interact(() -> shell.leave());
        threads.close();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private Decision decided(int number) {
        return room.book().discussion(room.item(number)).decision();
    }

    private void settles(int round, int number) throws TimeoutException {
        FxWait.until(30, () -> decided(number).because().contains("because " + round));
        assertThat(decided(number).outcomes())
                .as("round " + round)
                .singleElement()
                .satisfies(one -> assertThat(one.lacksDate()).isFalse());
    }

    @Test
    void eachWordIsWhereItWasTyped() throws TimeoutException {
        int[] items = {9, 11, 12, 13};
        for (int round = 1; round <= LongForm.or("fast.rounds", 2, 60); round++) {
            int number = items[round % items.length];
            ItemId there = room.item(number).id();
            interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(there))));
            FxWait.until(30, () -> lookup("#decision-typing").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            push(KeyCode.CONTROL, KeyCode.DIGIT5);
            push(KeyCode.BACK_SPACE);
            push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.Y).push(KeyCode.TAB);
            write("harm likely " + round);
            push(KeyCode.CONTROL, KeyCode.DIGIT5);
            write("strat").push(KeyCode.ENTER).push(KeyCode.TAB);
            write("today 14:00").push(KeyCode.TAB);
            write("because " + round);
            push(KeyCode.CONTROL, KeyCode.J);
            write("visit home @ap fri 16:00").push(KeyCode.ENTER);
            settles(round, number);
        }
    }
}
