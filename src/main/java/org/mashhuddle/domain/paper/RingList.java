package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;

/// What one agency has open, in plain words to ring it through with. An agency always knows its own
/// actions; nobody else's are on it.
public final class RingList {

    private RingList() {}

    /// The list of an agency.
    ///
    /// @param marking the classification
    /// @param actions its own, open, in the order in which they are due
    public static String of(
            String marking, String agency, List<Action> actions, Map<SubjectId, Subject> subjects, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        StringBuilder list = new StringBuilder(marking);
        list.append("\nOpen actions, ")
                .append(agency)
                .append(", ")
                .append(DateWords.dateTime(now))
                .append('\n');
        NamesOnPage names = names(actions, subjects);
        for (Action action : actions) {
            list.append('\n')
                    .append(action.isOverdue(now) ? "OVERDUE  " : "")
                    .append(ActionWords.due(action, today))
                    .append("  ")
                    .append(action.number())
                    .append("  ")
                    .append(Optional.ofNullable(subjects.get(action.subject()))
                            .map(names::of)
                            .orElse(""))
                    .append(": ")
                    .append(action.text())
                    .append(" (")
                    .append(ActionWords.owner(action.owner(), today))
                    .append(')');
        }
        return list.append('\n').toString();
    }

    private static NamesOnPage names(List<Action> actions, Map<SubjectId, Subject> subjects) {
        return new NamesOnPage(actions.stream()
                .map(Action::subject)
                .distinct()
                .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                .toList());
    }
}
