package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.Agency;

/// An action was reported not done, because circumstances have changed, since the subject was last
/// spoken of.
///
/// @param agency whose action it was
public record ReportedNotDone(LocalDate on, String agency) implements Reason.SetDay {
    @Override
    public LocalDate day() {
        return on;
    }

    @Override
    public DatedReturn.Kind kind() {
        return DatedReturn.Kind.REPORTED_NOT_DONE;
    }

    @Override
    public Urgency urgency() {
        return Urgency.DUE;
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return Phrase.plain(
                "Action reported not done " + DateWords.weekdayDate(on, today) + ", " + Agency.inSentence(agency));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return "ReportedNotDone[" + on + "]";
    }
}
