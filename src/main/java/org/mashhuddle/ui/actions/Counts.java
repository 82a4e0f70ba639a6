package org.mashhuddle.ui.actions;

import java.time.Instant;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.WithheldAction;
import org.mashhuddle.service.actions.ActionBook;

/// How many actions each filter would show.
///
/// @param ended all that ended
/// @param endedRead the last of them, as many as are read
public record Counts(int open, int overdue, int today, int noName, int ended, int endedRead) {

    static Counts none() {
        return new Counts(0, 0, 0, 0, 0, 0);
    }

    /// How many there are of a book at this moment.
    public static Counts of(ActionBook book, Instant now) {
        return new Counts(
                book.open().size() + book.withheld().size(),
                count(book, ActionFilter.OVERDUE, now),
                count(book, ActionFilter.TODAY, now),
                count(book, ActionFilter.NO_NAME, now),
                book.endedInAll(),
                book.ended().size());
    }

    /// Whether some that ended are not read.
    boolean isCut() {
        return endedRead < ended;
    }

    private static int count(ActionBook book, ActionFilter filter, Instant now) {
        long seen = book.open().stream()
                .map(ActionHistory::action)
                .filter(action -> shows(filter, action, now))
                .count();
        long withheld = book.withheld().stream()
                .filter(each -> shows(filter, each, now))
                .count();
        return Math.toIntExact(seen + withheld);
    }

    static boolean shows(ActionFilter filter, Action action, Instant now) {
        return switch (filter) {
            case OPEN, ENDED -> true;
            case OVERDUE -> action.isLate(now);
            case TODAY -> action.dueAt().filter(due -> due.isLaterToday(now)).isPresent();
            case NO_NAME -> !(action.owner() instanceof Owner.Named);
        };
    }

    static boolean shows(ActionFilter filter, WithheldAction action, Instant now) {
        return switch (filter) {
            case OPEN -> true;
            case OVERDUE -> action.isLate(now);
            case TODAY -> action.dueAt().filter(due -> due.isLaterToday(now)).isPresent();
            case NO_NAME, ENDED -> false;
        };
    }
}
