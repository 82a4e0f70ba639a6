package org.mashhuddle.ui.meeting.beside;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
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
        ask(book -> line(book, who).filter(one -> one.isHere() == now).isPresent()
                ? book
                : now
                        ? seat.meetings().arrive(seat.actor(), seat.meeting(), who)
                        : seat.meetings().leave(seat.actor(), seat.meeting(), who));
    }

    void change(AttendanceId who, UnaryOperator<Attendance> deed) {
        change(who, deed, () -> {});
    }

    /// @param done runs once it is stored
    void change(AttendanceId who, UnaryOperator<Attendance> deed, Runnable done) {
        ask(
                book -> line(book, who)
                        .map(deed)
                        .filter(next -> !book.meeting().attendance().contains(next))
                        .map(next -> seat.meetings().attend(seat.actor(), seat.meeting(), next))
                        .orElse(book),
                done);
    }

    void state(UnaryOperator<Statements> deed) {
        state(deed, () -> {});
    }

    /// @param done runs once it is stored
    void state(UnaryOperator<Statements> deed, Runnable done) {
        ask(
                book -> {
                    Statements next = deed.apply(book.meeting().statements());
                    return next.equals(book.meeting().statements())
                            ? book
                            : seat.meetings().state(seat.actor(), seat.meeting(), next);
                },
                done);
    }

    void ask(UnaryOperator<MeetingBook> verb) {
        ask(verb, () -> {});
    }

    /// @param verb gets the meeting as it is stored when its turn comes
    /// @param done runs once it is stored
    void ask(UnaryOperator<MeetingBook> verb, Runnable done) {
        asked++;
        seat.background()
                .run(
                        () -> {
                            MeetingBook next = verb.apply(stored.orElseThrow());
                            stored = Optional.of(next);
                            return next;
                        },
                        book -> {
                            asked--;
                            done.run();
                            changed.accept(book);
                        },
                        problem -> {
                            asked--;
                            failed.accept(problem);
                        });
    }

    private static Optional<Attendance> line(MeetingBook book, AttendanceId who) {
        return book.meeting().attendance().stream()
                .filter(one -> one.id().equals(who))
                .findFirst();
    }
}
