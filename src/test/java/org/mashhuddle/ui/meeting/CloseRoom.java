package org.mashhuddle.ui.meeting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.SentKeys;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.close.CloseView;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;

/// A meeting and its close in the window, and the keys between them.
abstract class CloseRoom extends ApplicationTest {

    @TempDir
    private static Path folder;

    DemoRoom room;
    Shell shell;
    Optional<Destination.Meeting> went = Optional.empty();

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        Destination first = first();
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1920, 1080);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(first);
    }

    /// What happened before, and where one is then.
    abstract Destination first();

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Close close) {
            return new CloseView(new CloseViewModel(room.seat(navigator), close.writing())).screen();
        }
        went = to instanceof Destination.Meeting meeting ? Optional.of(meeting) : Optional.empty();
        return new MeetingView(new MeetingViewModel(
                        room.seat(navigator), went.flatMap(Destination.Meeting::item), Optional.empty()))
                .screen();
    }

    SentKeys sent() {
        return new SentKeys(shell.getScene());
    }

    String where() {
        return sent().where();
    }
}
