package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// An agency asked for it.
public record RequestedBy(String agency, String who, MarkedText why, Instant at) implements Reason {
    @Override
    public Instant waitingSince() {
        return at;
    }

    @Override
    public Optional<Object> news() {
        return Optional.of(List.of(agency, at));
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return true;
    }

    @Override
    public Urgency urgency() {
        return Urgency.ASKED_FOR;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // The list from which it was put off did not show what was asked of a later one.
        return putOff.isSince(at) || putOff.askedOfALaterList().contains(at);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String because = why.isBlank() ? "" : ": " + why.words();
        return Phrase.plain(agency + " asked " + DateWords.moment(new Moment.Exactly(at), today) + because);
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(new RequestedBy(agency, who, why.readBy(reader), at));
    }

    @Override
    public String toString() {
        return "RequestedBy[" + at + "]";
    }
}
