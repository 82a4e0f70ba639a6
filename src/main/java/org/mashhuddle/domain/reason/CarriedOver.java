package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// On an earlier agenda, and not discussed there.
public record CarriedOver(LocalDate fromMeeting) implements Reason {
    @Override
    public Instant waitingSince() {
        return new Moment.OnDay(fromMeeting).earliest();
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
        return putOff.isSet(DatedReturn.Kind.CARRIED_OVER);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return Phrase.plain("Carried over from " + DateWords.weekdayDate(fromMeeting, today));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
