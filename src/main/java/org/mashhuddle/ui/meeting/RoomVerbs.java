package org.mashhuddle.ui.meeting;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What the room does: it moves, it holds an item over.
final class RoomVerbs {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private Optional<ItemId> headed = Optional.empty();

    RoomVerbs(MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.failed = failed;
    }

    /// The room comes to an item.
    void goTo(ItemId item) {
        headed = Optional.of(item);
        seat.background()
                .run(
                        () -> seat.meetings().goTo(seat.actor(), seat.meeting(), item),
                        book -> {
                            arrived(item);
                            changed.accept(book);
                        },
                        wrong -> {
                            arrived(item);
                            failed.accept(wrong);
                        });
    }

    private void arrived(ItemId there) {
        headed = headed.filter(item -> !item.equals(there));
    }

    /// Where the room is, or is on its way to: whoever goes on fast does not leave it behind.
    Optional<ItemId> at(MeetingBook now) {
        return headed.or(() -> now.meeting().roomAt());
    }

    /// An item is held over, paused, or open again.
    void set(ItemId item, DiscussionState state) {
        ask(meetings -> meetings.set(seat.actor(), seat.meeting(), item, state));
    }

    /// The meeting breaks off, with the reason; adjourned, it goes on.
    ///
    /// @param resumed runs once it goes on
    void turnAdjourned(MeetingBook now, Runnable resumed) {
        if (now.meeting().isAdjourned()) {
            seat.background()
                    .run(
                            () -> seat.session().services().schedule().resume(seat.actor(), seat.meeting()),
                            book -> {
                                changed.accept(book);
                                resumed.run();
                            },
                            failed);
            return;
        }
        FormDrafts typed = seat.journal().at("adjourned." + seat.meeting().value());
        seat.tools()
                .dialogs()
                .reasonForAdjourning(now.hub().directory().agencies(), typed)
                .ifPresent(why -> seat.background()
                        .run(
                                () -> {
                                    MeetingBook book = seat.session()
                                            .services()
                                            .schedule()
                                            .adjourn(seat.actor(), seat.meeting(), why);
                                    typed.settle();
                                    return book;
                                },
                                changed,
                                failed));
    }

    private void ask(Function<MeetingService, MeetingBook> verb) {
        seat.background().run(() -> verb.apply(seat.meetings()), changed, failed);
    }
}
