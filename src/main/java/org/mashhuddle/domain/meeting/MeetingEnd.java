package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// When a meeting ended. Whoever closes one that was forgotten open says when it was: nobody sat
/// there all night.
///
/// @param now when it is closed
public record MeetingEnd(Meeting meeting, Instant now) {

    /// No rule of the field: it is when the program asks, and whoever closes says what was so.
    private static final Duration LONGEST_SITTING = Duration.ofHours(12);

    /// What is wrong with an end.
    public enum Wrong {
        /// It must be said, and was not.
        NOT_SAID,
        /// The meeting had not begun.
        BEFORE_THE_START,
        /// That is still to come.
        TO_COME
    }

    /// Whether it has been open for longer than anybody sits.
    public boolean mustBeSaid() {
        return meeting.state() == MeetingState.OPEN && latest().isBefore(now);
    }

    /// Whether its room may have heard what is told now: it is held, and nobody has forgotten it.
    public boolean mayHaveHeard() {
        return meeting.state() == MeetingState.OPEN && !meeting.isAdjourned() && !mustBeSaid();
    }

    /// The latest moment at which anybody may have sat there still.
    public Instant latest() {
        return meeting.times()
                .heldSince()
                .map(at -> at.plus(LONGEST_SITTING))
                .filter(now::isAfter)
                .orElse(now);
    }

    /// What is wrong with the end that was said; nothing where it will do.
    ///
    /// @param said nothing where it ends now
    public Optional<Wrong> wrong(Optional<Instant> said) {
        if (said.isEmpty()) {
            return mustBeSaid() ? Optional.of(Wrong.NOT_SAID) : Optional.empty();
        }
        if (said.get().isAfter(now)) {
            return Optional.of(Wrong.TO_COME);
        }
        return meeting.times().heldSince().filter(said.get()::isBefore).map(_ -> Wrong.BEFORE_THE_START);
    }

    /// The moment that was meant: on the day the clocks go back a time comes twice, and a time
    /// alone that lies before the opening is of the day after.
    ///
    /// @param alone whether no day was said
    public Instant fitting(Instant read, boolean alone) {
        LocalDateTime local = LocalDateTime.ofInstant(read, Moment.LONDON);
        List<LocalDateTime> days = alone ? List.of(local, local.plusDays(1)) : List.of(local);
        return days.stream()
                .flatMap(day ->
                        Moment.LONDON.getRules().getValidOffsets(day).stream().map(day::toInstant))
                .filter(at -> wrong(Optional.of(at)).isEmpty())
                .findFirst()
                .orElse(read);
    }

    @Override
    public String toString() {
        return "MeetingEnd[" + meeting + "]";
    }
}
