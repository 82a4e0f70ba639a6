package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// The expected date of birth has passed.
public record BirthPassed(LocalDate expected) implements Reason.Urgent {
    @Override
    public Instant waitingSince() {
        return new Moment.OnDay(expected).earliest();
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        return putOff.isSince(new Moment.OnDay(expected).earliest());
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return Phrase.plain("Expected birth " + DateWords.shortDate(expected, today) + " has passed");
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
