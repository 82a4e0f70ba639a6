package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Social care, police and health are in the room, and education is not: a daily meeting is not quorate, and the
/// strategy discussion that it is about to become will be.
class StrategyBandTest {

    private static final String UNTIL_IT_BEGINS =
            "Not quorate for this item until a strategy discussion begins: education not here.";

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void educationIsNotThere() {
        room = new DemoRoom(folder);
        room.book().meeting().attendance().stream()
                .filter(one -> isOf(one, "Education"))
                .forEach(one -> room.meetings().leave(room.session.actor(), room.meeting, one.id()));
        room.clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void lock() {
        room.close();
    }

    private boolean isOf(Attendance one, String label) {
        return room.book().hub().directory().label(one.agency()).equals(label);
    }

    private static String band(MeetingViewModel model) {
        return model.overview().band().get() instanceof RoomBand.NotQuorate missing ? missing.words() : "";
    }

    @Test
    void whoseStrategyDiscussionIsNeededIsToldWhenItWillBeQuorate() {
        room.roomTo(4, 1);
        MeetingViewModel model = new MeetingViewModel(room.seat());
        ItemViewModel item = model.item().get().orElseThrow();
        assertThat(band(model)).startsWith("Not quorate for this item: education left");
        item.strategy().needed().set(Optional.of(true));
        item.desk().commit();
        assertThat(band(model))
                .startsWith("Not quorate for this item until a strategy discussion begins: education left");
        item.strategyHeld().turn();
        assertThat(band(model)).isEmpty();
    }

    /// It is there, and was when it is over.
    @Test
    void theMinimumIsHereWhileItIs() {
        room.roomTo(4, 1);
        MeetingViewModel model = new MeetingViewModel(room.seat());
        ItemViewModel item = model.item().get().orElseThrow();
        assertThat(item.minimum().get().words()).isEqualTo("Minimum is here");
        item.strategy().needed().set(Optional.of(true));
        item.strategyHeld().turn();
        assertThat(item.minimum().get().words()).isEqualTo("Minimum is here");
        room.clock.pass(Duration.ofMinutes(5));
        item.strategyHeld().turn();
        assertThat(item.minimum().get().words()).isEqualTo("Minimum was here");
    }

    /// Ctrl+Enter pressed by mistake ends it: whoever did is told so, with when, and one key takes it back.
    @Test
    void whoGoesOnFromOneThatRunsIsTold() {
        MeetingViewModel model = running();
        room.clock.pass(Duration.ofMinutes(3));
        model.next();
        assertThat(room.notices.current().get().map(Notice::words))
                .contains("The strategy discussion of item 4 has ended, 08:51");
        room.clock.pass(Duration.ofSeconds(20));
        room.notices.undo();
        assertThat(room.book().meeting().roomAt()).contains(room.item(4).id());
        assertThat(model.item().get().orElseThrow().item().number()).isEqualTo(4);
        assertThat(room.book().discussion(room.item(4)).strategyHeld().isRunning())
                .isTrue();
        assertThat(model.overview().band().get()).isInstanceOf(RoomBand.Quiet.class);
    }

    @Test
    void whoComesBackReadsThatItEndedAndGoesOnWithIt() {
        MeetingViewModel model = running();
        room.clock.pass(Duration.ofMinutes(3));
        model.next();
        room.clock.pass(Duration.ofMinutes(2));
        model.previous();
        model.bringRoomHere();
        assertThat(model.overview().band().get())
                .isEqualTo(new RoomBand.StrategyEnded("The strategy discussion ended 08:51, when the room went on."));
        model.item().get().orElseThrow().strategyHeld().turn();
        assertThat(model.overview().band().get()).isInstanceOf(RoomBand.Quiet.class);
        room.clock.pass(Duration.ofMinutes(3));
        model.item().get().orElseThrow().strategyHeld().turn();
        assertThat(model.overview().band().get()).as("somebody ended it").isInstanceOf(RoomBand.Quiet.class);
    }

    @Test
    void soDoesWhoComesBackToAMeetingThatBrokeOff() {
        MeetingViewModel model = running();
        room.clock.pass(Duration.ofMinutes(3));
        var schedule = room.session.services().schedule();
        schedule.adjourn(room.session.actor(), room.meeting, new MarkedText("Fire alarm.", SharingMark.usual()));
        room.clock.pass(Duration.ofMinutes(10));
        schedule.resume(room.session.actor(), room.meeting);
        room.book().meeting().attendance().stream()
                .filter(one -> !isOf(one, "Education"))
                .forEach(one -> room.meetings().arrive(room.session.actor(), room.meeting, one.id()));
        model = new MeetingViewModel(room.seat());
        model.pause();
        assertThat(model.overview().band().get()).isInstanceOf(RoomBand.StrategyEnded.class);
    }

    private MeetingViewModel running() {
        room.roomTo(4, 1);
        MeetingViewModel model = new MeetingViewModel(room.seat());
        ItemViewModel item = model.item().get().orElseThrow();
        item.strategy().needed().set(Optional.of(true));
        item.strategyHeld().turn();
        assertThat(model.overview().band().get()).isInstanceOf(RoomBand.Quiet.class);
        return model;
    }

    @Test
    void soIsWhoWasCalledAtOnce() {
        SubjectId child = room.item(4).subject();
        MeetingId called = room.session
                .services()
                .schedule()
                .call(
                        room.session.actor(),
                        room.book().meeting().type().id(),
                        List.of(child),
                        MarkedText.narrowest(""));
        room.meetings().open(room.session.actor(), called);
        MeetingBook book = room.meetings().book(room.session.viewer(), called);
        for (String agency : List.of("Police", "Social care", "Health")) {
            book.meeting().attendance().stream()
                    .filter(one -> isOf(one, agency))
                    .forEach(one -> room.meetings().arrive(room.session.actor(), called, one.id()));
        }
        room.clock.pass(Duration.ofMinutes(1));
        room.meetings()
                .goTo(
                        room.session.actor(),
                        called,
                        book.agenda().items().getFirst().id());
        MeetingWorkspace seat =
                new MeetingWorkspace(room.session, called, room.seat().tools());
        MeetingViewModel model = new MeetingViewModel(seat);
        assertThat(band(model)).isEqualTo(UNTIL_IT_BEGINS);
        model.item().get().orElseThrow().strategy().needed().set(Optional.of(false));
        model.item().get().orElseThrow().desk().commit();
        assertThat(band(model)).isEqualTo("Not quorate for this item: education not here.");
    }
}
