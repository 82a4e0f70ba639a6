package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

/// Whoever leaves the close and writes on at once is quicker than the meeting that comes back: every letter is in the
/// field where they wrote, and none in that of another agency.
class TypedAheadJourney extends ApplicationTest {

    private static final String FIELD = "shared-education";
    private static final String SEEN = "Seen at school";

    @TempDir
    private static Path folder;

    private DemoRoom room;
    private Shell shell;

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        room.roomTo(2, 2);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1920, 1080);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting, Optional.of(room.item(2).id())));
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
        return new MeetingView(new MeetingViewModel(
                        room.seat(navigator), there.flatMap(Destination.Meeting::item), Optional.empty()))
                .screen();
    }

    private TextInputControl field() {
        return lookup("#" + FIELD).queryAs(TextInputControl.class);
    }

    private Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        lookup(TextInputControl.class::isInstance).queryAllAs(TextInputControl.class).stream()
                .filter(field -> field.getId() != null)
                .forEach(field -> written.put(field.getId(), field.getText()));
        return written;
    }

    /// As the system does: to what has the focus, else to the window.
    private void send(EventType<KeyEvent> type, String letter, KeyCode code) {
        Node owner = shell.getScene().getFocusOwner();
        EventTarget target = owner == null ? shell.getScene() : owner;
        boolean typed = type.equals(KeyEvent.KEY_TYPED);
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        typed ? letter : KeyEvent.CHAR_UNDEFINED,
                        typed ? "" : letter,
                        typed ? KeyCode.UNDEFINED : code,
                        false,
                        false,
                        false,
                        false));
    }

    private void strike(String letter, KeyCode code) {
        send(KeyEvent.KEY_PRESSED, letter, code);
        send(KeyEvent.KEY_TYPED, letter, code);
        send(KeyEvent.KEY_RELEASED, letter, code);
    }

    private void leavesTheCloseAndTypes(String words) {
        interact(() -> {
            field().requestFocus();
            field().setText(SEEN);
            field().end();
        });
        Map<String, String> before = written();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#close-meeting").tryQuery()).isPresent();
        interact(() -> {
            strike("\u001b", KeyCode.ESCAPE);
            words.chars()
                    .mapToObj(Character::toString)
                    .forEach(letter -> strike(letter, KeyCode.getKeyCode(letter.toUpperCase(java.util.Locale.ROOT))));
        });
        WaitForAsyncUtils.waitForFxEvents();
        before.put(FIELD, SEEN + words);
        assertThat(written()).isEqualTo(before);
        Node owner = shell.getScene().getFocusOwner();
        assertThat(owner == null ? "nowhere" : owner.getId()).isEqualTo(FIELD);
        assertThat(field().getCaretPosition()).isEqualTo(SEEN.length() + words.length());
    }

    @Test
    void everyLetterIsWhereOneWrote() {
        leavesTheCloseAndTypes("bcdefgh");
    }

    @Test
    void whatIsTypedAfterThatGoesOnThere() {
        leavesTheCloseAndTypes("bcd");
        write("efg");
        assertThat(field().getText()).isEqualTo(SEEN + "bcdefg");
    }
}
