package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingState;
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

/// The whole meeting breaks off and goes on by one key; in between its screens say so.
class AdjournedJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private DemoRoom room;
    private Shell shell;
    private Theming look;
    private MeetingViewModel model;

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        room.roomTo(1, 1);
        look = new Theming();
        shell = new Shell(look, room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1920, 1080);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
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
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        model = new MeetingViewModel(room.seat(navigator), at);
        return new MeetingView(model).screen();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String where() {
        Node owner = shell.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    private String words(String id) {
        return lookup("#" + id).queryAs(Labeled.class).getText();
    }

    @Test
    void theMeetingBreaksOffAndGoesOnByOneKeyAndWhoIsHereIsAskedAnew() {
        room.dialogs.reasons.add("The fire alarm went off");
        assertThat(menu()).isEqualTo("Adjourn the meeting");
        interact(() -> adjourn().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words("meeting-name")).isEqualTo(name());
        assertThat(band()).startsWith("Adjourned since 08:4");
        assertThat(lookup("#meeting-pause").queryButton().isVisible())
                .as("nothing goes on while nobody is there")
                .isFalse();
        assertThat(menu()).isEqualTo("Resume the meeting");
        write("typed all the same");
        interact(() -> Pictures.save(shell.getScene(), "meeting-adjourned"));
        interact(() -> room.clock.pass(Duration.ofMinutes(30)));
        interact(model::tick);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(lookup("#band-adjourned").tryQuery()).isEmpty();
        assertThat(where()).startsWith("attendance-");
        assertThat(room.book().meeting().attendance()).noneMatch(Attendance::isHere);
        interact(() -> Pictures.save(shell.getScene(), "meeting-resumed"));
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#band-go-on").tryQuery()).as("the item is paused").isPresent();
        assertThat(lookup("#meeting-pause").queryButton().isVisible()).isTrue();
        assertThat(room.book().meeting().times().adjourned())
                .singleElement()
                .satisfies(one -> assertThat(one.resumedAt()).isPresent());
    }

    @Test
    void theCloseAsksWhyItWasNotResumed() {
        room.dialogs.reasons.add("The fire alarm went off");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        interact(() -> shell.go(new Destination.Close(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup("#close-meeting").queryButton().fire());
        assertThat(room.book().meeting().state()).as("nothing was said").isEqualTo(MeetingState.OPEN);
        room.dialogs.reasons.add("No room was free");
        interact(() -> lookup("#close-meeting").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().meeting().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(room.book()
                        .meeting()
                        .times()
                        .adjourned()
                        .getLast()
                        .notResumed()
                        .words())
                .isEqualTo("No room was free");
    }

    private MenuItem adjourn() {
        return lookup("#projector-menu").<MenuButton>query().getItems().stream()
                .filter(item -> "meeting-adjourn".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /// What the menu of the room offers.
    private String menu() {
        interact(() -> lookup("#projector-menu").<MenuButton>query().show());
        String offered = adjourn().getText();
        interact(() -> lookup("#projector-menu").<MenuButton>query().hide());
        return offered;
    }

    private String band() {
        return lookup("#band-adjourned .label").queryLabeled().getText();
    }

    private String name() {
        return room.book().subject(room.item(1)).orElseThrow().displayName();
    }
}
