package org.mashhuddle.ui.meeting;

import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What the room does: it moves, it holds an item over.
final class RoomVerbs {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;

    RoomVerbs(MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.failed = failed;
    }

    /// The room comes to an item.
    void goTo(ItemId item) {
        ask(meetings -> meetings.goTo(seat.actor(), seat.meeting(), item));
    }

    /// An item is held over, paused, or open again.
    void set(ItemId item, DiscussionState state) {
        ask(meetings -> meetings.set(seat.actor(), seat.meeting(), item, state));
    }

    private void ask(Function<MeetingService, MeetingBook> verb) {
        seat.background().run(() -> verb.apply(seat.meetings()), changed, failed);
    }
}
