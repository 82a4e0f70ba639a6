package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// The strategy discussion that the item becomes: started and ended in the meeting, with its
/// questions.
public final class StrategyHeldViewModel {

    /// What can be done with it now.
    public enum Verb {
        /// It can be started.
        START,
        /// It can be ended.
        END,
        /// It was ended, and can go on.
        GO_ON
    }

    /// How it stands.
    ///
    /// @param begun whether its questions are asked
    /// @param times "Since 09:48", "09:48 to 09:54"; empty while it has not begun
    /// @param verb nothing where it is not needed, or the meeting is not open
    public record Standing(boolean begun, String times, Optional<Verb> verb) {}

    private final MeetingWorkspace seat;
    private final DiscussionEditor desk;
    private final List<StrategyAnswerViewModel> answers;
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(new Standing(false, "", Optional.empty()));
    private MeetingBook book;

    StrategyHeldViewModel(MeetingWorkspace seat, DiscussionEditor desk, MeetingBook book) {
        this.seat = seat;
        this.desk = desk;
        this.book = book;
        this.answers = Stream.of(StrategyDiscussion.Question.values())
                .map(question -> new StrategyAnswerViewModel(desk, question))
                .toList();
        desk.shown().subscribe(this::show);
    }

    /// How it stands.
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /// Its questions.
    public List<StrategyAnswerViewModel> answers() {
        return answers;
    }

    /// Starts it, ends it, or goes on with it, whichever can be done.
    public void turn() {
        standing.get().verb().ifPresent(verb -> desk.settle(now -> now.with(turned(verb, now.strategyHeld()))));
    }

    private StrategyDiscussion turned(Verb verb, StrategyDiscussion held) {
        return switch (verb) {
            case START, GO_ON -> held.begun(seat.now());
            case END -> held.ended(end());
        };
    }

    /// It ends with the meeting at the latest.
    private Instant end() {
        return book.meeting()
                .times()
                .closedAt()
                .filter(closed -> closed.isBefore(seat.now()))
                .orElseGet(seat::now);
    }

    void bookChanged(MeetingBook now) {
        book = now;
        show(desk.shown().get());
    }

    private void show(Discussion discussion) {
        Standing now = new Standing(
                discussion.strategyHeld().held().isPresent(),
                discussion
                        .strategyHeld()
                        .held()
                        .map(StrategyHeldViewModel::times)
                        .orElse(""),
                verb(discussion));
        if (!Objects.equals(now, standing.get())) {
            standing.set(now);
        }
    }

    private static String times(Presence held) {
        String from = DateWords.time(held.from());
        return held.until()
                .map(at -> words("meeting.strategy.times", from, DateWords.time(at)))
                .orElseGet(() -> words("meeting.strategy.since", from));
    }

    private Optional<Verb> verb(Discussion discussion) {
        StrategyDiscussion held = discussion.strategyHeld();
        if (held.isRunning()) {
            return Optional.of(Verb.END);
        }
        if (book.meeting().state() != MeetingState.OPEN || book.meeting().isAdjourned()) {
            return Optional.empty();
        }
        if (held.held().isPresent()) {
            return Optional.of(Verb.GO_ON);
        }
        return discussion.strategy().needed().filter(needed -> needed).map(_ -> Verb.START);
    }
}
