package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// A review that an earlier meeting set has been reached.
public record ReviewReached(LocalDate agreedOn, LocalDate due) implements Reason {
    @Override
    public Instant waitingSince() {
        return new Moment.OnDay(due).earliest();
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return true;
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // A day that stood already was put off with the rest; one set since was not.
        return putOff.isSet(DatedReturn.Kind.REVIEW);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return Phrase.plain("Review agreed on " + DateWords.shortDate(agreedOn, today));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
