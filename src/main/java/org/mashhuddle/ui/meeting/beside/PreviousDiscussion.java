package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.LastTime;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;

/// What was decided the last time, and what became of it.
///
/// @param when "20/11:"; empty when the subject was not discussed here before
public record PreviousDiscussion(String when, String outcomes, List<Done> actions) {

    /// An action of that time.
    ///
    /// @param words "Visit home (police)", "GP letter (health), due 23/11"
    public record Done(String words, State state) {
        @Override
        public String toString() {
            return "Done[" + state + "]";
        }
    }

    /// What became of it.
    public enum State {
        /// It is still open, in time.
        OPEN,
        /// It has ended.
        ENDED,
        /// It is overdue.
        OVERDUE
    }

    /// Copies the list.
    public PreviousDiscussion {
        actions = List.copyOf(actions);
    }

    /// Whether there was a last time.
    public boolean isThere() {
        return !when.isEmpty();
    }

    static PreviousDiscussion of(Optional<LastTime> last, MeetingBook book) {
        return last.map(time -> new PreviousDiscussion(
                        DateWords.shortDate(time.heldOn(), book.meeting().heldOn()) + ":",
                        time.outcomes(),
                        time.actions().stream()
                                .map(action -> done(action, book))
                                .toList()))
                .orElseGet(() -> new PreviousDiscussion("", words("meeting.last.never"), List.of()));
    }

    private static Done done(LastTime.Done action, MeetingBook book) {
        String agency = action.agency()
                .map(id -> book.hub().directory().inSentence(id))
                .orElseGet(() -> words("meeting.action.no-agency"));
        String said = words("meeting.last.action", action.text(), agency);
        return switch (action.state()) {
            case ENDED -> new Done(said, State.ENDED);
            case OPEN -> new Done(said, State.OPEN);
            case OVERDUE -> {
                String due = action.due()
                        .map(day -> DateWords.shortDate(day, book.meeting().heldOn()))
                        .orElse("");
                yield new Done(words("meeting.last.due", said, due), State.OVERDUE);
            }
        };
    }

    @Override
    public String toString() {
        return "Last[withheld]";
    }
}
