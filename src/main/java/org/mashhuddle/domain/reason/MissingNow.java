package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;

/// The child is missing now.
///
/// @param episodes this one included
/// @param inDays in how long a past they were counted
public record MissingNow(Moment since, Optional<MissingEpisode.Confirmation> confirmation, int episodes, int inDays)
        implements Reason.Urgent {
    @Override
    public Instant waitingSince() {
        return since.earliest();
    }

    @Override
    public Object essence() {
        return List.of("missing", since);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String confirmed = confirmation
                .map(seen ->
                        ", confirmed " + DateWords.moment(new Moment.Exactly(seen.at()), today) + " by " + seen.by())
                .orElse(", not confirmed");
        String again = episodes > 1 ? " \u00b7 " + DateWords.ordinal(episodes) + " in " + inDays + " days" : "";
        return Phrase.plain("Missing since " + DateWords.moment(since, today) + confirmed + again);
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
