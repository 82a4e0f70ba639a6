package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.close.CloseView;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The meeting by keyboard on the demo day, and its pictures.
class MeetingPicturesJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private Theming look;
    private Shell shell;
    private Stage stage;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
        for (int each = 1; each <= 4; each++) {
            room.roomTo(each, 5);
        }
    }

    @Override
    public void start(Stage on) {
        stage = on;
        look = new Theming();
        shell = new Shell(look, room.notices, this::open, () -> () -> {}, "1");
        shell.show(on, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
    }

    @AfterEach
    void leave() {
        interact(() -> shell.leave());
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        return switch (to) {
            case Destination.Meeting there ->
                new MeetingView(new MeetingViewModel(room.seat(navigator), there.item())).screen();
            case Destination.Close close ->
                new CloseView(new CloseViewModel(room.seat(navigator), close.writing())).screen();
            case Destination.Agenda _,
                    Destination.Children _,
                    Destination.Imports _,
                    Destination.Minutes _,
                    Destination.Settings _,
                    Destination.Papers _,
                    Destination.Reports _,
                    Destination.Unlock _,
                    Destination.Today _,
                    Destination.Actions _ ->
                new Screen(
                        new Region(),
                        new SimpleStringProperty(""),
                        new SimpleStringProperty(""),
                        List.of(),
                        List.of(),
                        () -> {});
        };
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

    private void pictures(String name) {
        picture(name);
        size(1280, 800);
        picture(name + "-1280");
        size(1920, 1080);
        picture(name + "-1920");
        size(1440, 900);
        interact(() -> look.theme().set(Theme.DARK));
        picture(name + "-dark");
        interact(() -> look.theme().set(Theme.LIGHT));
    }

    /// Health leaves; and an agency is expected of which nobody came.
    private void healthLeaves() {
        for (Attendance one : room.book().meeting().attendance()) {
            if (room.book().hub().directory().label(one.agency()).equals("Health")) {
                room.meetings().leave(room.session.actor(), room.meeting, one.id());
            }
        }
        room.clock.pass(Duration.ofMinutes(1));
        MeetingType type = room.book().meeting().type();
        MeetingDefaults habits = type.habits();
        Set<AgencyId> nobody = room.book().hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(id -> room.book().meeting().attendance().stream()
                        .noneMatch(one -> one.agency().equals(id)))
                .limit(1)
                .collect(Collectors.toSet());
        room.session
                .services()
                .settings()
                .keep(
                        room.session.actor(),
                        type.with(new MeetingDefaults(
                                habits.code(),
                                habits.days(),
                                nobody,
                                habits.standing(),
                                habits.takesAll(),
                                habits.retired())));
    }

    /// A key that leads to a section scrolls to it.
    private void theCaretIsInSight() {
        WaitForAsyncUtils.waitForFxEvents();
        Node form = lookup("#meeting-form").query();
        Node owner = form.getScene().getFocusOwner();
        Bounds shown = form.localToScene(form.getLayoutBounds());
        Bounds field = owner.localToScene(owner.getLayoutBounds());
        assertThat(field.getMinY()).as(owner.getId()).isGreaterThanOrEqualTo(shown.getMinY());
        assertThat(field.getMaxY()).as(owner.getId()).isLessThanOrEqualTo(shown.getMaxY());
    }

    @Test
    void aChildIsRecordedByKeyboardAlone() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        picture("meeting-new");
        write("Stopped 02:40 on the 01:55 train with two phones.");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        write("I just want my phone back.");
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.SPACE);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        write("Neglect.");
        keys(KeyCode.TAB);
        interact(() -> lookup("#strategy-answer-section-47").query().requestFocus());
        theCaretIsInSight();
        write("Needed, joint with the police.");
        pictures("meeting-strategy");
        healthLeaves();
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        pictures("meeting-strategy-missing");
        assertThat(lookup("#strategy-minimum").queryLabeled().getText()).isEqualTo("Health not here");
        assertThat(lookup("#status-absent").queryLabeled().getText()).startsWith("Awaited: ");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(room.book().discussion(room.item(4)).strategyHeld().isRunning())
                .isFalse();
        assertThat(room.book()
                        .discussion(room.item(4))
                        .strategyHeld()
                        .answer(StrategyDiscussion.Question.SECTION_47)
                        .said())
                .isEqualTo("Needed, joint with the police.");
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        theCaretIsInSight();
        write("strat");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.J);
        write("visit home fri 16:00");
        pictures("meeting");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.B);
        picture("attendance");
        assertThat(room.book().actions(room.item(4))).hasSize(1);
        assertThat(room.book().discussion(room.item(4)).voice().said()).isEqualTo("I just want my phone back.");
        assertThat(room.book().discussion(room.item(4)).decision().outcomes()).hasSize(1);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(room.book().meeting().roomAt()).contains(room.item(5).id());
        interact(() -> shell.go(new Destination.Close(room.meeting)));
        keys(KeyCode.SPACE);
        picture("close");
        keys(KeyCode.DIGIT1);
        assertThat(lookup("#meeting-name").tryQuery()).isPresent();
    }
}
