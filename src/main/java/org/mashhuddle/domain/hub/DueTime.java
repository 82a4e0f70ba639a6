package org.mashhuddle.domain.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When something is due, as it was said in the room: a local date and time in London. Resolved
/// once to an instant (in a clock-change gap the later, in an overlap the earlier).
public record DueTime(LocalDateTime local) {

    public static DueTime of(Instant at) {
        return new DueTime(LocalDateTime.ofInstant(at, Moment.LONDON));
    }

    /// The moment on the time line.
    public Instant instant() {
        return local.atZone(Moment.LONDON).withEarlierOffsetAtOverlap().toInstant();
    }

    /// Whether the moment has passed.
    public boolean passed(Instant now) {
        return instant().isBefore(now);
    }

    /// Whether the moment is still to come on the day of this one.
    public boolean isLaterToday(Instant now) {
        return !passed(now) && local.toLocalDate().equals(LocalDate.ofInstant(now, Moment.LONDON));
    }
}
