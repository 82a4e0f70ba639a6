package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.meeting.status.RoomBand;

/// The meeting can be looked at before it begins: it begins from there too, and cannot be closed before.
class PlannedMeetingTest {

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void lookAtTheMeeting() {
        room = DemoRoom.planned(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    /// Its close asked when a meeting that was opened at no time had ended.
    @Test
    void aMeetingThatHasNotBegunIsNotClosed() {
        new MeetingViewModel(room.seat()).close();
        assertThat(room.went).isEmpty();
        assertThat(room.notices.current().get().map(Notice::words))
                .contains("The meeting has not begun: there is nothing to close. Ctrl+G starts it.");
    }

    /// It said that the room is at no item, and its verb that the meeting is not open.
    @Test
    void itBeginsWithTheChildOneLooksAt() {
        MeetingViewModel model = new MeetingViewModel(room.seat());
        model.next();
        model.next();
        assertThat(model.overview().band().get()).isEqualTo(new RoomBand.NotBegun("The meeting has not begun."));
        model.goToRoom();
        assertThat(room.book().meeting().state()).isEqualTo(MeetingState.OPEN);
        assertThat(room.book().meeting().chair()).isPresent();
        assertThat(room.book().meeting().roomAt()).contains(room.item(3).id());
        assertThat(model.item().get().orElseThrow().item().id())
                .isEqualTo(room.item(3).id());
    }
}
