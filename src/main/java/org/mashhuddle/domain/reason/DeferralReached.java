package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// A deferral has been reached.
public record DeferralReached(LocalDate deferredOn, String by, MarkedText why) implements Reason {
    @Override
    public Instant waitingSince() {
        return new Moment.OnDay(deferredOn).earliest();
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return true;
    }

    @Override
    public Urgency urgency() {
        return Urgency.HAS_WAITED;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // A day that stood already was put off with the rest; one set since was not.
        return putOff.isSet(DatedReturn.Kind.DEFERRAL);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String because = why.isBlank() ? "" : ": " + why.words();
        return Phrase.plain("Deferred " + DateWords.weekdayDate(deferredOn, today) + " by " + by + because);
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(new DeferralReached(deferredOn, by, why.readBy(reader)));
    }

    @Override
    public String toString() {
        return "DeferralReached[" + deferredOn + "]";
    }
}
