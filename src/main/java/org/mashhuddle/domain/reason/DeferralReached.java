package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;

/// A deferral has been reached.
public record DeferralReached(LocalDate deferredOn, String by, MarkedText why) implements Reason.SetDay {
    @Override
    public LocalDate day() {
        return deferredOn;
    }

    @Override
    public DatedReturn.Kind kind() {
        return DatedReturn.Kind.DEFERRAL;
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
