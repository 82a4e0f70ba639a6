package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;

/// What one agency has open, in plain words to ring it through with. Nobody else's actions are on it; and
/// whom the agency may not have named, and whoever is restricted, is a number of actions and nothing else.
public final class RingList {

    private RingList() {}

    /// Whom it is for, and how the hub marks what it writes.
    public record For(AgencyId agency, Directory directory, String marking) {

        private boolean mayName(Subject subject) {
            return subject.restriction().isEmpty() && MeetingBook.isOpenTo(directory, agency, subject);
        }

        @Override
        public String toString() {
            return "For[" + agency + "]";
        }
    }

    /// The list of an agency.
    ///
    /// @param actions its own, open, in the order in which they are due
    /// @param subjects whom whoever copies it may see
    public static String of(For whose, List<Action> actions, Map<SubjectId, Subject> subjects, Instant now) {
        List<Action> named = actions.stream()
                .filter(action -> Optional.ofNullable(subjects.get(action.subject()))
                        .filter(whose::mayName)
                        .isPresent())
                .toList();
        StringBuilder list = new StringBuilder(whose.marking())
                .append("\nOpen actions, ")
                .append(whose.directory().label(whose.agency()))
                .append(", ")
                .append(DateWords.dateTime(now))
                .append('\n');
        NamesOnPage names = names(named, subjects);
        named.forEach(action -> line(
                list,
                action,
                Optional.ofNullable(subjects.get(action.subject()))
                        .map(names::withoutAdultsBirth)
                        .orElse(""),
                now));
        int unnamed = actions.size() - named.size();
        if (unnamed > 0) {
            list.append("\nNot written here: ")
                    .append(unnamed)
                    .append(unnamed == 1 ? " action. It stands" : " actions. They stand")
                    .append(" on the screen only.");
        }
        return list.append('\n').toString();
    }

    private static void line(StringBuilder list, Action action, String name, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        list.append('\n')
                .append(action.isOverdue(now) ? "OVERDUE  " : "")
                .append(ActionWords.due(action, today))
                .append("  ")
                .append(action.number())
                .append("  ")
                .append(name)
                .append(": ")
                .append(action.text())
                .append(" (")
                .append(ActionWords.owner(action.owner(), today))
                .append(')');
    }

    private static NamesOnPage names(List<Action> actions, Map<SubjectId, Subject> subjects) {
        return new NamesOnPage(actions.stream()
                .map(Action::subject)
                .distinct()
                .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                .toList());
    }
}
