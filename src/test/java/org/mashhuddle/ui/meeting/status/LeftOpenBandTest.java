package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// Who comes in the morning to a meeting that nobody closed is told that what they type or answer there was said in
/// no room of it.
class LeftOpenBandTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T20:40:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-25T08:10:00Z");

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void theRoomIsAtAnItem() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
    }

    @AfterEach
    void lock() {
        room.close();
    }

    private MeetingViewModel atTheItem() {
        MeetingViewModel model = new MeetingViewModel(room.seat());
        model.write(room.item(4).id());
        return model;
    }

    private String said() {
        return atTheItem().overview().leftOpen().get();
    }

    /// A day and a night is no time that a room took.
    @Test
    void howLongTheRoomHasBeenAtTheItemNobodyKnows() {
        ItemHead held = atTheItem().overview().head().get().orElseThrow();
        assertThat(held.running()).isNotEmpty();
        room.clock.set(NEXT_DAY);
        MeetingViewModel model = atTheItem();
        ItemHead head = model.overview().head().get().orElseThrow();
        assertThat(head.running()).isEmpty();
        assertThat(head.times()).isEqualTo("from 08:46");
        assertThat(head.spent()).isEmpty();
        assertThat(head.over()).isFalse();
        assertThat(model.overview().lines().stream()
                        .filter(AgendaLine.Row.class::isInstance)
                        .map(AgendaLine.Row.class::cast)
                        .filter(row -> row.item().equals(room.item(4).id())))
                .extracting(AgendaLine.Row::spent)
                .containsExactly("");
    }

    @Test
    void thatItWasLeftOpenIsSaidNextMorning() {
        assertThat(said()).isEmpty();
        room.clock.set(EVENING);
        assertThat(said()).as("within twelve hours of 08:45").isEmpty();
        room.clock.set(NEXT_DAY);
        assertThat(said())
                .isEqualTo("Open since Tue 24/11 08:45: it waits to be closed. An action answered now goes into the"
                        + " minutes of the next meeting; what you type here is marked as added after the end.");
    }

    @Test
    void ofOneThatIsAdjournedOrClosedOtherThingsAreSaid() {
        room.session.services().schedule().adjourn(room.session.actor(), room.meeting, MarkedText.ours("Fire alarm"));
        room.clock.set(NEXT_DAY);
        assertThat(said()).as("adjourned").isEmpty();
        room.session.services().schedule().resume(room.session.actor(), room.meeting);
        assertThat(said()).as("it goes on").isEmpty();
        room.clock.pass(Duration.ofMinutes(1));
        room.meetings().close(room.session.actor(), room.meeting);
        room.clock.pass(Duration.ofHours(24));
        assertThat(said()).as("closed").isEmpty();
    }
}
