package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// The young person is about to turn eighteen, or just did.
public record EighteenthNear(LocalDate on) implements Reason {

    @Override
    public Instant waitingSince() {
        return Instant.MAX;
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return on.isAfter(next);
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // It comes once, and a day to come back on may lie behind it.
        return putOff.isSince(new Moment.OnDay(nearFrom(on, putOff.today(), putOff.limits())).earliest());
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return Phrase.plain("18 on " + DateWords.weekdayDate(on, today));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    /// From when on an eighteenth birthday is near, by what holds on the day of the meeting.
    public static LocalDate nearFrom(LocalDate birthday, LocalDate day, TimeLimits limits) {
        return birthday.minusDays(limits.on(TimeLimit.EIGHTEENTH, day));
    }
}
