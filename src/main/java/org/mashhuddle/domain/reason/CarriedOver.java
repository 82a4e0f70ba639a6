package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;

/// On an earlier agenda, and not discussed there.
public record CarriedOver(LocalDate fromMeeting) implements Reason.SetDay {
    @Override
    public LocalDate day() {
        return fromMeeting;
    }

    @Override
    public DatedReturn.Kind kind() {
        return DatedReturn.Kind.CARRIED_OVER;
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
