package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Custody;

/// The child has left custody, and no meeting has decided since the hub heard of it.
///
/// @param towards to whom or where; may be empty
public record LeftCustody(Moment at, Custody.How how, String towards, Instant knownHereAt) implements Reason.Arrival {
    /// When the hub was told of each end that these reasons speak of.
    public static List<Instant> toldAmong(List<Reason> reasons) {
        return reasons.stream()
                .filter(LeftCustody.class::isInstance)
                .map(reason -> ((LeftCustody) reason).knownHereAt())
                .toList();
    }

    @Override
    public Object essence() {
        return List.of(at, how);
    }

    @Override
    public Optional<Object> news() {
        return Optional.of(knownHereAt);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String whereTo = towards.isBlank() ? "" : ": " + towards;
        return Phrase.plain("Left custody " + DateWords.moment(at, today) + ", " + how.words() + whereTo);
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return "LeftCustody[" + how + "]";
    }
}
