package org.mashhuddle.ui.meeting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.close.CloseView;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The meeting of the demo day in its window: what a journey through it begins with, and a hand on its keys.
abstract class MeetingJourney extends ApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    Theming look;
    DemoRoom room;
    Shell shell;
    Stage stage;
    MeetingViewModel model;

    @Override
    public void start(Stage on) {
        stage = on;
        look = new Theming();
        room = new DemoRoom(folder);
        before();
        Dimension2D size = size();
        shell = new Shell(look, room.notices, this::open, () -> () -> {}, "1");
        shell.show(on, size.getWidth(), size.getHeight());
        enter();
        shell.go(new Destination.Meeting(room.meeting));
    }

    /// What was before the window opens.
    void before() {
        room.roomTo(1, 1);
    }

    Dimension2D size() {
        return new Dimension2D(1440, 900);
    }

    final void enter() {
        shell.enter(new WorkSession(room.session.user(), room.session.profile(), DAY, room.meeting));
    }

    /// The meeting and its close; of all other screens, one with nothing on it.
    Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Close close) {
            return new CloseView(new CloseViewModel(room.seat(navigator), close.writing())).screen();
        }
        if (to instanceof Destination.Meeting there) {
            model = new MeetingViewModel(room.seat(navigator), there.item(), there.missing());
            return new MeetingView(model, there.page()).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new Region(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @AfterEach
    void close() {
        interact(() -> {
            shell.projector().close();
            shell.leave();
        });
        room.close();
    }

    final void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void type(String words) {
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The id of what has the focus.
    final String where() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    /// The same, and in a text after how many letters.
    final String caret() {
        return where()
                + (stage.getScene().getFocusOwner() instanceof TextInputControl text
                        ? "@" + text.getCaretPosition()
                        : "");
    }

    final String text(String id) {
        return lookup("#" + id).queryAs(TextInputControl.class).getText();
    }

    final String words(String id) {
        return lookup("#" + id).queryAs(Labeled.class).getText();
    }

    final void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(stage.getScene(), name));
    }
}
