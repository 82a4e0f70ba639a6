package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// The meeting breaks off and everybody leaves: nobody is ticked as here.
class AdjournedStatusTest {

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void theRoomIsAtAnItem() {
        room = new DemoRoom(folder);
        room.roomTo(4, 2);
    }

    @AfterEach
    void lock() {
        room.close();
    }

    private MeetingProgress pace() {
        return new MeetingViewModel(room.seat()).overview().pace().get().orElseThrow();
    }

    @Test
    void nobodyIsTickedWhileNobodyIsInTheRoom() {
        assertThat(pace().quorum()).isNotEmpty().allMatch(MeetingProgress.Seen::here);
        room.session.services().schedule().adjourn(room.session.actor(), room.meeting, MarkedText.ours("Fire alarm"));
        assertThat(pace().quorum()).noneMatch(MeetingProgress.Seen::here);
        assertThat(pace().quorumOf()).isEmpty();
        room.clock.pass(Duration.ofMinutes(10));
        room.session.services().schedule().resume(room.session.actor(), room.meeting);
        room.clock.pass(Duration.ofSeconds(5));
        assertThat(pace().quorum()).as("nobody is back yet").isNotEmpty().noneMatch(MeetingProgress.Seen::here);
        arrives("Police");
        assertThat(pace().quorum().stream().filter(MeetingProgress.Seen::here).map(MeetingProgress.Seen::words))
                .containsExactly("Police");
    }

    private void arrives(String agency) {
        room.book().meeting().attendance().stream()
                .filter(one -> room.book().hub().directory().label(one.agency()).equals(agency))
                .forEach(one -> room.meetings().arrive(room.session.actor(), room.meeting, one.id()));
    }
}
