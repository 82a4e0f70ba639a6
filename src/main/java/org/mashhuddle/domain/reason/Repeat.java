package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;

/// What is known of a newly referred subject: how many referrals and contacts there were, this one included, in so many
/// months as the hub had laid down when it was asked, and whether a meeting has spoken of them before.
public record Repeat(int times, int inMonths, boolean heardBefore) implements Reason.Context {
    @Override
    public boolean isNewsSince(PutOff putOff) {
        // Only said beside a referral.
        return false;
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        if (times > 1) {
            return Phrase.plain(
                    DateWords.ordinal(times) + (inMonths == 1 ? " in 1 month" : " in " + inMonths + " months"));
        }
        return heardBefore ? List.of() : Phrase.plain("Not seen by the hub before");
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
