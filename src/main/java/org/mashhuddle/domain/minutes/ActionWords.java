package org.mashhuddle.domain.minutes;

import java.time.LocalDate;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;

/// Says an action on a paper.
public final class ActionWords {

    private ActionWords() {}

    /// One line of a table.
    public static Minutes.ActionLine line(Action action, Directory directory, LocalDate today) {
        return new Minutes.ActionLine(
                action.number(),
                agency(action, directory),
                action.text(),
                owner(action.owner(), today),
                due(action, today));
    }

    /// The agency's label, or that there is none.
    public static String agency(Action action, Directory directory) {
        return action.agency().map((AgencyId id) -> directory.label(id)).orElse("No agency");
    }

    /// "A. Patel", "Name by 12:00", "No name".
    public static String owner(Owner owner, LocalDate today) {
        return switch (owner) {
            case Owner.Named named -> named.name();
            case Owner.NameToFollow follow ->
                "Name by " + DateWords.due(follow.by(), today).replace("Today ", "");
            case Owner.Nobody _ -> "No name";
        };
    }

    /// "Today 14:00" would be wrong tomorrow: papers give the date. What was withdrawn is not due.
    public static String due(Action action, LocalDate today) {
        if (action.status() == ActionStatus.WITHDRAWN) {
            return "Withdrawn";
        }
        return action.dueAt()
                .map(due ->
                        DateWords.weekdayDate(due.local().toLocalDate(), today) + " " + DateWords.time(due.instant()))
                .orElse("No due time");
    }
}
