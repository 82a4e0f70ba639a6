package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.ActionId;

/// An action is due by the end of the meeting's day, or overdue, or reported as not taken.
///
/// @param workingDaysOver 0 while it is not overdue, or fell due today
public record ActionDue(
        ActionId action, String agency, DueTime due, boolean overdue, int workingDaysOver, boolean notTaken)
        implements Reason {
    @Override
    public Instant waitingSince() {
        return due.instant();
    }

    @Override
    public Object essence() {
        return List.of(action, overdue, notTaken);
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return !overdue && !notTaken;
    }

    @Override
    public Urgency urgency() {
        return Urgency.DUE;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // That it falls due was known; that nobody did it was not.
        return !putOff.isDated()
                || (overdue && putOff.isSince(due.instant()))
                || putOff.actions().stream()
                        .filter(each -> each.id().equals(action))
                        .anyMatch(each -> putOff.isSince(each.setAt()) || each.isNotTakenSince(putOff.since()));
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return together(List.of(this));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    /// All actions of one item are said together: "2 actions", "1 overdue".
    public static List<Phrase> together(List<ActionDue> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        long overdue = actions.stream().filter(ActionDue::overdue).count();
        long notTaken = actions.stream().filter(ActionDue::notTaken).count();
        List<Phrase> phrases = new ArrayList<>();
        if (overdue == actions.size()) {
            phrases.add(new Phrase(count(overdue) + " overdue", true));
        } else if (overdue > 0) {
            phrases.add(new Phrase(count(actions.size()), false));
            phrases.add(new Phrase(overdue + " overdue", true));
        } else {
            String agency = actions.size() == 1
                    ? ", " + Agency.inSentence(actions.getFirst().agency())
                    : "";
            phrases.add(new Phrase(count(actions.size()) + " due today" + agency, false));
        }
        if (notTaken > 0) {
            phrases.add(new Phrase(count(notTaken) + " not taken by the agency", true));
        }
        return phrases;
    }

    private static String count(long number) {
        return number == 1 ? "1 action" : number + " actions";
    }

    @Override
    public String toString() {
        return "ActionDue[withheld]";
    }
}
