package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;

/// Somebody recorded that the child was born or has died: the meeting hears of it.
///
/// @param on the day it was recorded here
public record LifeChanged(Change change, LocalDate on) implements Reason.SetDay {

    /// What was recorded.
    public enum Change {
        /// The birth.
        BORN,
        /// The death.
        DIED
    }

    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public DatedReturn.Kind kind() {
        return switch (change) {
            case BORN -> DatedReturn.Kind.BIRTH_RECORDED;
            case DIED -> DatedReturn.Kind.DEATH_RECORDED;
        };
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return false;
    }

    @Override
    public Urgency urgency() {
        return Urgency.DUE;
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String what = switch (change) {
            case BORN -> "Birth";
            case DIED -> "Death";
        };
        return Phrase.plain(what + " recorded on " + DateWords.shortDate(on, today));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
