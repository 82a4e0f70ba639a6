package org.mashhuddle.ui.meeting.beside;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// The list of who is here as it was stored last. A key is pressed before the window shows what the key before it
/// did: what it says is said of what is stored by then, and takes back nothing.
final class AttendanceBook {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private volatile Optional<MeetingBook> stored = Optional.empty();
    private int asked;

    AttendanceBook(MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.failed = failed;
    }

    /// The window shows a meeting: while something asked is under way, that one is older.
    void show(MeetingBook book) {
        if (asked == 0) {
            stored = Optional.of(book);
        }
    }

    /// Somebody is here, or has left: what is so already stays.
    void here(AttendanceId who, boolean now) {
        ask(book -> line(book.meeting(), who).filter(one -> one.isHere() == now).isPresent()
                ? Optional.empty()
                : Optional.of(
                        now
                                ? seat.meetings().arrive(seat.actor(), seat.meeting(), who)
                                : seat.meetings().leave(seat.actor(), seat.meeting(), who)));
    }

    void change(AttendanceId who, UnaryOperator<Attendance> deed) {
        change(who, deed, () -> {});
    }

    /// It is done to the line as it is in the store by then: the room may have moved since the key before this one.
    ///
    /// @param done runs once it is stored
    void change(AttendanceId who, UnaryOperator<Attendance> deed, Runnable done) {
        ask(
                book -> line(book.meeting(), who)
                        .filter(one -> !deed.apply(one).equals(one))
                        .map(one -> seat.meetings()
                                .attend(
                                        seat.actor(),
                                        seat.meeting(),
                                        meeting -> deed.apply(line(meeting, who).orElse(one)))),
                done);
    }

    void state(UnaryOperator<Statements> deed) {
        state(deed, () -> {});
    }

    /// @param done runs once it is stored
    void state(UnaryOperator<Statements> deed, Runnable done) {
        ask(
                book -> Optional.of(deed.apply(book.meeting().statements()))
                        .filter(next -> !next.equals(book.meeting().statements()))
                        .map(next -> seat.meetings().state(seat.actor(), seat.meeting(), next)),
                done);
    }

    void say(Supplier<MeetingBook> verb) {
        say(verb, () -> {});
    }

    /// @param done runs once it is stored
    void say(Supplier<MeetingBook> verb, Runnable done) {
        ask(_ -> Optional.of(verb.get()), done);
    }

    private void ask(Function<MeetingBook, Optional<MeetingBook>> verb) {
        ask(verb, () -> {});
    }

    /// @param verb gets the meeting as it was stored last; nothing where there is nothing to do, and then nothing is
    ///   shown: what is known here may be older than what the window has
    private void ask(Function<MeetingBook, Optional<MeetingBook>> verb, Runnable done) {
        asked++;
        seat.background()
                .run(
                        () -> {
                            Optional<MeetingBook> next = verb.apply(stored.orElseThrow());
                            stored = next.or(() -> stored);
                            return next;
                        },
                        book -> {
                            asked--;
                            done.run();
                            book.ifPresent(changed);
                        },
                        problem -> {
                            asked--;
                            failed.accept(problem);
                        });
    }

    private static Optional<Attendance> line(Meeting meeting, AttendanceId who) {
        return meeting.attendance().stream().filter(one -> one.id().equals(who)).findFirst();
    }
}
