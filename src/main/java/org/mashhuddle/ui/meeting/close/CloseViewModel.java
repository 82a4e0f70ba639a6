package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.ui.kit.ChairChoice;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.status.MeetingProgress;

/// The close: each agency hears its actions read back and says yes; what is missing is listed.
public final class CloseViewModel {

    private record Found(MeetingBook book, List<Gap> gaps, LocalDateTime next) {}

    /// Where the close stands.
    ///
    /// @param time "10:52"
    /// @param chair "Anne Bennett"
    /// @param nextMeeting "Wed 25/11/2026 09:30"
    /// @param words what closing with gaps means
    /// @param closed it has been closed already
    public record Foot(String time, String chair, String nextMeeting, String words, boolean closed) {
        @Override
        public String toString() {
            return "Foot[" + time + "]";
        }
    }

    private final MeetingWorkspace seat;
    private final Optional<ItemId> writing;
    private final ReadBack readBack = new ReadBack();
    private final ObservableList<GapLine> gaps = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Foot>> foot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MeetingProgress>> pace = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Found> found = Optional.empty();

    /// Opens the close of the meeting of a seat.
    ///
    /// @param writing the item where one was writing; where the room is when none is given
    public CloseViewModel(MeetingWorkspace seat, Optional<ItemId> writing) {
        this.seat = seat;
        this.writing = writing;
        // What was entered just before is told to the drafts before they are asked.
        seat.background()
                .run(seat::meeting, _ -> seat.background().run(this::find, this::show, this::failed), this::failed);
    }

    private Found find() {
        MeetingBook book = seat.meetings().book(seat.viewer(), seat.meeting());
        return new Found(
                book,
                seat.meetings().gaps(seat.viewer(), seat.meeting()),
                seat.session().services().schedule().nextAfter(seat.viewer(), seat.meeting()));
    }

    private void show(Found now) {
        found = Optional.of(now);
        readBack.show(now.book(), seat.now());
        detail.set(words(
                "close.detail",
                now.book().meeting().name(),
                DateWords.longDate(now.book().meeting().heldOn())));
        gaps.setAll(GapLine.of(now.gaps(), now.book()));
        tick();
    }

    /// The actions, read one after the other.
    public ReadBack readBack() {
        return readBack;
    }

    /// What is missing.
    public ObservableList<GapLine> gaps() {
        return gaps;
    }

    /// Where the close stands.
    public ReadOnlyObjectProperty<Optional<Foot>> foot() {
        return foot.getReadOnlyProperty();
    }

    /// How the meeting went.
    public ReadOnlyObjectProperty<Optional<MeetingProgress>> pace() {
        return pace.getReadOnlyProperty();
    }

    /// "Daily MASH, Tue 24 November 2026".
    public ReadOnlyStringProperty detail() {
        return detail.getReadOnlyProperty();
    }

    /// What went wrong; empty while nothing did.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// A second has passed.
    public void tick() {
        found.ifPresent(now -> {
            pace.set(Optional.of(MeetingProgress.of(now.book(), seat.now())));
            foot.set(Optional.of(foot(now)));
        });
    }

    private Foot foot(Found now) {
        Optional<java.time.Instant> closed = now.book().meeting().times().closedAt();
        String time = DateWords.time(closed.orElse(seat.now()));
        long stopping = gaps.stream().filter(GapLine::stopsSigning).count();
        return new Foot(
                time,
                now.book()
                        .meeting()
                        .chair()
                        .map(now.book().hub().directory()::name)
                        .orElseGet(() -> words("close.chair-nobody")),
                words(
                        "close.next-meeting",
                        DateWords.weekdayDate(now.next().toLocalDate(), LocalDate.MIN),
                        now.next().toLocalTime()),
                means(time, stopping, closed.isPresent()),
                closed.isPresent());
    }

    private static String means(String time, long stopping, boolean closed) {
        if (closed) {
            return words("close.closed", time);
        }
        return stopping == 0 ? words("close.no-gaps", time) : words("close.with-gaps", stopping, time);
    }

    /// Reads the next action.
    public void readNext() {
        readBack.next()
                .ifPresent(action -> seat.background()
                        .run(
                                () -> seat.session()
                                        .services()
                                        .schedule()
                                        .confirm(seat.actor(), seat.meeting(), action.id()),
                                book -> readBack.show(book, seat.now()),
                                this::failed));
    }

    /// Another chairs than was said.
    public void changeChair() {
        found.ifPresent(now -> ChairChoice.of(
                        seat.session().services(), seat.tools(), now.book().meeting())
                .askAnew(
                        chair -> ask(
                                () -> seat.session().services().schedule().chair(seat.actor(), seat.meeting(), chair)),
                        this::failed));
    }

    /// Goes where a gap is.
    public void goTo(GapLine gap) {
        seat.tools().navigator().go(new Destination.Meeting(seat.meeting(), gap.item(), Optional.of(gap.kind())));
    }

    /// Goes back to the meeting, to the child of whom one was writing.
    public void back() {
        seat.tools().navigator().go(new Destination.Meeting(seat.meeting(), writing));
    }

    /// Closes. The papers may go out at once, and the minutes can be checked.
    public void close() {
        if (found.filter(now -> now.book().meeting().isAdjourned()).isPresent()) {
            closeAdjourned();
        } else if (end().filter(MeetingEnd::mustBeSaid).isPresent()) {
            closeEarlier();
        } else {
            ask(() -> seat.meetings().close(seat.actor(), seat.meeting()));
        }
    }

    /// Closes a meeting that was adjourned and does not go on: asks why.
    private void closeAdjourned() {
        FormDrafts typed = seat.journal().at("not-resumed." + seat.meeting().value());
        found.flatMap(now -> seat.tools()
                        .dialogs()
                        .reasonForNotResuming(now.book().hub().directory().agencies(), typed))
                .ifPresent(why -> ask(() -> {
                    MeetingBook closed = seat.meetings().closeAdjourned(seat.actor(), seat.meeting(), why);
                    typed.settle();
                    return closed;
                }));
    }

    /// Closes a meeting that ended before: asks when.
    public void closeEarlier() {
        FormDrafts typed = seat.journal().at("ended." + seat.meeting().value());
        end().flatMap(end -> seat.tools().dialogs().whenItEnded(end, typed))
                .ifPresent(when -> ask(() -> {
                    MeetingBook closed = seat.meetings().close(seat.actor(), seat.meeting(), when);
                    typed.settle();
                    return closed;
                }));
    }

    private Optional<MeetingEnd> end() {
        return found.map(now -> new MeetingEnd(now.book().meeting(), seat.now()));
    }

    private void ask(Supplier<MeetingBook> verb) {
        problem.set("");
        seat.background()
                .run(
                        () -> {
                            var _ = verb.get();
                            return find();
                        },
                        this::show,
                        this::failed);
    }

    /// Goes to the papers of a meeting that is closed.
    public void papers() {
        seat.tools().navigator().go(new Destination.Papers(Optional.of(seat.meeting())));
    }

    /// Goes to the minutes of a meeting that is closed.
    public void minutes() {
        seat.tools().navigator().go(new Destination.Minutes(seat.meeting()));
    }

    private void failed(Exception wrong) {
        problem.set(DiscussionEditor.why(wrong));
    }
}
