package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.ui.kit.ChairChoice;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What the room does: it moves, it holds an item over.
final class RoomVerbs {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final Consumer<? super ItemId> writes;
    private Optional<ItemId> headed = Optional.empty();

    /// @param writes goes with the room to an item that it came back to
    RoomVerbs(
            MeetingWorkspace seat,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Exception> failed,
            Consumer<? super ItemId> writes) {
        this.seat = seat;
        this.writes = writes;
        this.changed = changed;
        this.failed = failed;
    }

    /// The meeting begins with an item: asks who chairs.
    ///
    /// @param before as the window shows it
    void begin(ItemId item, MeetingBook before) {
        ChairChoice.of(seat.session().services(), seat.tools(), before.meeting())
                .ask(
                        chairs -> seat.background()
                                .run(
                                        () -> seat.meetings().open(seat.actor(), seat.meeting(), chairs),
                                        book -> {
                                            changed.accept(book);
                                            goTo(item, book);
                                        },
                                        failed),
                        failed::accept);
    }

    /// The room comes to an item.
    ///
    /// @param before as the window shows it
    void goTo(ItemId item, MeetingBook before) {
        headed = Optional.of(item);
        seat.background()
                .run(
                        () -> seat.meetings().goTo(seat.actor(), seat.meeting(), item),
                        book -> {
                            arrived(item);
                            changed.accept(book);
                            say(book.guestsLeftFor(item));
                            sayCame(book.guestsCameFor(item), before);
                            sayEnded(before, book, book.guestsLeftFor(item));
                        },
                        wrong -> {
                            arrived(item);
                            failed.accept(wrong);
                        });
    }

    /// Who was in for the item that the room left is out of it; taken back, they are in for this one too.
    private void say(List<Attendance> left) {
        if (!left.isEmpty()) {
            String names = left.stream().map(Attendance::name).collect(Collectors.joining(", "));
            seat.tools()
                    .notices()
                    .say(words("meeting.guests-left", names), () -> ask(meetings -> back(meetings, left)));
        }
    }

    /// Who was let in for one item while the one before was being ended is in for this one; taken back, they were in
    /// for the one before, and left with it.
    private void sayCame(List<Attendance> guests, MeetingBook before) {
        if (!guests.isEmpty()) {
            String names = guests.stream().map(Attendance::name).collect(Collectors.joining(", "));
            seat.tools()
                    .notices()
                    .say(words("meeting.guests-came", names), () -> ask(meetings -> out(meetings, guests, before)));
        }
    }

    /// The strategy discussion of the item that the room left has ended; taken back, the room is there again with
    /// whoever was in for it, and it goes on.
    private void sayEnded(MeetingBook before, MeetingBook now, List<Attendance> guests) {
        before.meeting()
                .roomAt()
                .flatMap(now.agenda()::item)
                .filter(left -> before.discussion(left).strategyHeld().isRunning())
                .ifPresent(left -> now.discussion(left)
                        .strategyCutShort()
                        .map(end -> words("meeting.strategy.ended", left.number(), DateWords.time(end)))
                        .ifPresent(said -> seat.tools().notices().say(said, () -> takeUp(left, guests))));
    }

    private void takeUp(AgendaItem left, List<Attendance> guests) {
        seat.background()
                .run(
                        () -> {
                            MeetingService meetings = seat.meetings();
                            meetings.goTo(seat.actor(), seat.meeting(), left.id());
                            Discussion said = back(meetings, guests).discussion(left);
                            meetings.record(
                                    seat.actor(),
                                    seat.meeting(),
                                    said.with(said.strategyHeld().begun(seat.now())));
                            return meetings.book(seat.viewer(), seat.meeting());
                        },
                        book -> {
                            changed.accept(book);
                            writes.accept(left.id());
                        },
                        failed);
    }

    private MeetingBook out(MeetingService meetings, List<Attendance> guests, MeetingBook before) {
        for (Attendance guest : guests) {
            Instant moved = guest.presences().getLast().from();
            before.meeting().attendance().stream()
                    .filter(one -> one.id().equals(guest.id()))
                    .map(one -> one.left(moved).presences())
                    .forEach(times -> meetings.correctTimes(seat.actor(), seat.meeting(), guest.id(), times));
        }
        return meetings.book(seat.viewer(), seat.meeting());
    }

    private MeetingBook back(MeetingService meetings, List<Attendance> left) {
        left.forEach(one -> meetings.arrive(seat.actor(), seat.meeting(), one.id()));
        return meetings.book(seat.viewer(), seat.meeting());
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
        seat.background()
                .run(
                        () -> seat.meetings().set(seat.actor(), seat.meeting(), item, state),
                        book -> {
                            changed.accept(book);
                            say(state == DiscussionState.OPEN ? book.guestsLeftFor(item) : List.of());
                        },
                        failed);
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
