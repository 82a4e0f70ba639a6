package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;

/// A review that an earlier meeting set has been reached.
public record ReviewReached(LocalDate agreedOn, LocalDate due) implements Reason.SetDay {
    @Override
    public LocalDate day() {
        return due;
    }

    @Override
    public DatedReturn.Kind kind() {
        return DatedReturn.Kind.REVIEW;
    }

    @Override
    public Optional<Object> news() {
        return Optional.of(List.of(agreedOn, due));
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
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
