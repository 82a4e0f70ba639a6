package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
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
        return together(List.of(this), today);
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    /// All actions of one item are said together: "2 actions", "1 overdue".
    ///
    /// @param today the day of the meeting
    public static List<Phrase> together(List<ActionDue> actions, LocalDate today) {
        if (actions.isEmpty()) {
            return List.of();
        }
        long overdue = actions.stream().filter(ActionDue::overdue).count();
        long dueToday = actions.stream().filter(each -> each.isDueOn(today)).count();
        long notTaken = actions.stream().filter(ActionDue::notTaken).count();
        List<Phrase> phrases = new ArrayList<>();
        if (overdue == actions.size()) {
            phrases.add(new Phrase(count(overdue) + " overdue", true));
        } else if (overdue > 0) {
            phrases.add(new Phrase(count(actions.size()), false));
            phrases.add(new Phrase(overdue + " overdue", true));
        } else if (actions.size() == 1) {
            phrases.add(new Phrase(actions.getFirst().alone(today), false));
        } else if (dueToday == actions.size()) {
            phrases.add(new Phrase(count(dueToday) + " due today", false));
        } else {
            phrases.add(new Phrase(count(actions.size()), false));
            if (dueToday > 0) {
                phrases.add(new Phrase(dueToday + " due today", false));
            }
        }
        if (notTaken > 0) {
            phrases.add(new Phrase(count(notTaken) + " not taken by the agency", true));
        }
        return phrases;
    }

    /// One that its agency has not taken comes before its day, one of a day without a meeting after it.
    private String alone(LocalDate today) {
        String when = isDueOn(today)
                ? " due today"
                : isUndated(today)
                        ? " without a due date"
                        : " due " + DateWords.weekdayDate(due.local().toLocalDate(), today);
        return count(1) + when + ", " + Agency.inSentence(agency);
    }

    private boolean isDueOn(LocalDate today) {
        return due.local().toLocalDate().equals(today) && !isUndated(today);
    }

    /// One that nobody gave a due date has the first moment of the day on which it was set, and is never overdue.
    private boolean isUndated(LocalDate today) {
        return !overdue
                && due.local().toLocalTime().equals(LocalTime.MIDNIGHT)
                && !due.local().toLocalDate().isAfter(today);
    }

    private static String count(long number) {
        return number == 1 ? "1 action" : number + " actions";
    }

    @Override
    public String toString() {
        return "ActionDue[withheld]";
    }
}
