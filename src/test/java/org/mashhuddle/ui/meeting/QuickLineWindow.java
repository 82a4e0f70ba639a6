package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.actions.MarkChoice;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The quick line by keys in a real window, with three people of one family name.
class QuickLineWindow extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private Shell shell;
    private Stage stage;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
        AgencyId police = room.book().hub().directory().people().stream()
                .filter(one -> one.name().equals("A. Patel"))
                .findFirst()
                .orElseThrow()
                .agency();
        room.session.services().settings().addPerson(room.session.actor(), police, "Zoe Patel", "", "");
        room.session.services().settings().addPerson(room.session.actor(), police, "Bea Patel", "", "");
        room.roomTo(4, 1);
    }

    @Override
    public void start(Stage on) {
        stage = on;
        shell = new Shell(new Theming(), room.notices, QuickLineWindow::open, () -> {}, "1");
        shell.show(on, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
    }

    private static Screen open(Destination to, Navigator navigator) {
        return new MeetingView(new MeetingViewModel(room.seat(navigator))).screen();
    }

    @AfterEach
    void leave() {
        interact(() -> shell.leave());
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private String line() {
        TextInputControl line = lookup("#quick-line").queryTextInputControl();
        return line.getText();
    }

    private void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(stage.getScene(), name));
    }

    @Test
    void enterOffersWhoIsMeantAndNothingIsLost() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        push(KeyCode.CONTROL, KeyCode.J);
        write("visit home @patel in 2 working days");
        picture("quick-two-meant");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#quick-line-list").queryListView().getItems())
                .extracting(one -> ((MarkChoice) one).words())
                .containsExactly("A. Patel · Police · here", "Bea Patel · Police", "Zoe Patel · Police");
        interact(() -> Pictures.save(lookup("#quick-line-list").query().getScene(), "quick-choices"));
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(line()).isEqualTo("visit home @bp in 2 working days");
        picture("quick-chosen");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Action made = room.book().actions(room.item(4)).getLast();
        assertThat(made.text()).isEqualTo("Visit home");
        assertThat(made.owner())
                .isInstanceOfSatisfying(
                        Owner.Named.class, who -> assertThat(who.name()).isEqualTo("Bea Patel"));
        assertThat(made.dueAt().orElseThrow().local()).isEqualTo("2026-11-26T17:00");
        assertThat(line()).isEmpty();
        write("ring EDT today 06:00");
        picture("quick-passed");
    }
}
