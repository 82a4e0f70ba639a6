package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.ActionId;

/// The name of who carries out an action was to be given by the end of the meeting's day.
///
/// @param passed whether the time has passed
public record NameDue(ActionId action, String agency, DueTime by, boolean passed) implements Reason {
    @Override
    public Instant waitingSince() {
        return by.instant();
    }

    @Override
    public Object essence() {
        return List.of(action, "name", passed);
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return !passed;
    }

    @Override
    public Urgency urgency() {
        return Urgency.DUE;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        return !putOff.isDated()
                || (passed && putOff.isSince(by.instant()))
                || putOff.actions().stream().anyMatch(each -> each.id().equals(action) && putOff.isSince(each.setAt()));
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String when = DateWords.due(by, today).replace("Today ", "") + ", " + Agency.inSentence(agency);
        return List.of(new Phrase((passed ? "Name not given by " : "Name due by ") + when, passed));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return "NameDue[withheld]";
    }
}
