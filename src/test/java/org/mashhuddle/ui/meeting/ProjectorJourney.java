package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Two windows: the writer's, and the one for the room.
class ProjectorJourney extends ApplicationTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private Shell shell;
    private Optional<MeetingViewModel> model = Optional.empty();

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        room.roomTo(4, 2);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Meeting) {
            MeetingViewModel fresh = new MeetingViewModel(room.seat(navigator));
            model = Optional.of(fresh);
            return new MeetingView(fresh).screen();
        }
        return new Screen(
                new Region(),
                new SimpleStringProperty(""),
                new SimpleStringProperty(""),
                List.of(),
                List.of(),
                () -> {});
    }

    @BeforeEach
    void openTheSecondWindow() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        interact(() -> {
            shell.projector().close();
            shell.leave();
        });
        room.close();
    }

    private Stage second() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> "Meeting, for the room".equals(each.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    /// All that stands on it.
    private String shown() {
        interact(() -> model.ifPresent(MeetingViewModel::tick));
        WaitForAsyncUtils.waitForFxEvents();
        return second().getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String name(int number) {
        Subject subject = room.book().subject(room.item(number)).orElseThrow();
        return room.book().name(subject);
    }

    private void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(second().getScene(), name));
    }

    private QuickLineViewModel line() {
        return model.orElseThrow().quick().get().orElseThrow();
    }

    @Test
    void theRoomSeesItsItemWithDecisionAndActionsAsTheyAreTyped() {
        assertThat(shown()).contains(name(4), "Item 4 of ").contains("Why today");
        assertThat(lookup("#do-not-share").query().isVisible()).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        write("strat");
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.J);
        write("visit home fri 16:00");
        assertThat(shown()).contains("Strategy discussion", "Visit home\u2026");
        picture("projector");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).contains("Visit home").doesNotContain("Visit home\u2026");
    }

    @Test
    void itFollowsTheRoomAndNotTheWriter() {
        interact(() -> model.orElseThrow().write(room.item(6).id()));
        push(KeyCode.CONTROL, KeyCode.J);
        write("open pre-birth assessment");
        assertThat(shown()).contains(name(4)).doesNotContain("re-birth");
    }

    @Test
    void whatIsNotInTheMinutesIsNotThereNorWhileItIsTyped() {
        push(KeyCode.CONTROL, KeyCode.J);
        write("watch the line");
        interact(() -> line().mark().set(SharingMark.narrowest()));
        assertThat(shown()).doesNotContain("atch the line");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().actions(room.item(4)))
                .extracting(each -> each.text())
                .contains("Watch the line");
        Discussion said = room.book().discussion(room.item(4));
        interact(() -> model.orElseThrow()
                .item()
                .get()
                .orElseThrow()
                .desk()
                .settle(now -> now.with(new org.mashhuddle.domain.work.Decision(
                        said.decision().outcomes(),
                        "because of the telephone",
                        SharingMark.narrowest(),
                        said.decision().cites(),
                        "",
                        List.of()))));
        assertThat(shown()).doesNotContain("atch the line").doesNotContain("telephone");
    }

    @Test
    void aRestrictedSubjectIsANumberWhoeverIsAtTheKeyboard() {
        AgendaItem hidden = room.book().agenda().items().stream()
                .filter(each -> room.book().subject(each).isEmpty()
                        || room.book().subject(each).orElseThrow().restriction().isPresent())
                .findFirst()
                .orElseThrow();
        room.meetings().goTo(room.session.actor(), room.meeting, hidden.id());
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        String all = shown();
        assertThat(all).contains("Item " + hidden.number(), "Restricted");
        room.book()
                .subject(hidden)
                .ifPresent(who -> assertThat(all).doesNotContain(room.book().name(who)));
        assertThat(second().getScene().lookup("#room-decision")).isNull();
    }

    @Test
    void whileAGuestIsInNothingOfOtherItemsIsThere() {
        assertThat(shown())
                .contains("\nNext\n", " of " + room.book().agenda().items().size());
        Attendance guest = room.book().meeting().attendance().stream()
                .filter(Attendance::isHere)
                .findFirst()
                .orElseThrow();
        room.meetings()
                .attend(
                        room.session.actor(),
                        room.meeting,
                        new Attendance(
                                guest.id(),
                                guest.agency(),
                                guest.name(),
                                guest.job(),
                                AttendanceStatus.FOR_AN_ITEM,
                                guest.presences()));
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        String all = shown();
        assertThat(all).contains(name(4)).doesNotContain("\nNext\n").doesNotContain("items, ");
        room.book().agenda().items().stream()
                .filter(each -> each.number() != 4)
                .flatMap(each -> room.book().subject(each).stream())
                .forEach(other -> assertThat(all).doesNotContain(room.book().name(other)));
    }

    @Test
    void referencesStandInThePlaceOfNamesWhereTheHubSaysSo() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        String all = shown();
        room.book().agenda().items().stream()
                .flatMap(each -> room.book().subject(each).stream())
                .forEach(who -> assertThat(all).doesNotContain(room.book().name(who)));
        picture("projector-references");
    }

    /// A window that is shared tells no name because somebody went to look at a record.
    @Test
    void referencesStayThroughARecordAndThroughTheLockUntilSomebodySaysNames() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(shown()).doesNotContain(name(4));
        interact(() -> shell.go(new Destination.Children()));
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        assertThat(shown()).contains("Item 4").doesNotContain(name(4));
        interact(() -> shell.lock());
        interact(() -> shell.enter(new WorkSession(
                room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting)));
        assertThat(shown()).contains("Item 4").doesNotContain(name(4));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(shown()).contains("Item 4").doesNotContain(name(4));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(shown()).contains(name(4));
        interact(() -> shell.go(new Destination.Children()));
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        assertThat(shown()).contains(name(4));
    }

    @Test
    void itIsBlankBeforeTheHubIsLockedAndFollowsAgainAfterwards() {
        assertThat(shown()).contains(name(4));
        interact(() -> shell.lock());
        model = Optional.empty();
        assertThat(shown()).contains("OFFICIAL-SENSITIVE").doesNotContain(name(4));
        interact(() -> shell.enter(new WorkSession(
                room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting)));
        assertThat(shown()).contains(name(4));
    }
}
