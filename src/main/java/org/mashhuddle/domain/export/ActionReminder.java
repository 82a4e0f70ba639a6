package org.mashhuddle.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;

/// What one agency is reminded of, in plain words for a message to it: its own actions that are overdue,
/// due by the end of the next working day, or still without the name that was promised. It leaves the
/// hub, and nobody can call it back: whom its reader may not have named, and whoever is restricted, is a
/// number of actions to be rung about and nothing else.
///
/// @param named those that it names
/// @param unnamed how many it only counts
public record ActionReminder(String text, List<Action> named, int unnamed) {

    /// Copies the list.
    public ActionReminder {
        named = List.copyOf(named);
    }

    /// How many it names.
    public int actions() {
        return named.size();
    }

    /// Whom it goes to, and how the hub marks what it sends.
    public record To(AgencyId agency, Directory directory, String marking, WorkingCalendar calendar) {

        private boolean mayName(Subject subject) {
            return subject.restriction().isEmpty() && MeetingBook.isOpenTo(directory, agency, subject);
        }

        private boolean mayHave(Action action) {
            return action.reaches(new Reader.OneAgency(agency));
        }

        @Override
        public String toString() {
            return "To[" + agency + "]";
        }
    }

    /// Whether there is nothing to remind of.
    public boolean isEmpty() {
        return actions() + unnamed == 0;
    }

    /// The same where nobody asked to be reminded of one.
    public static ActionReminder of(To to, List<Action> open, Map<SubjectId, Subject> subjects, Instant now) {
        return of(to, open, Set.of(), subjects, now);
    }

    /// The reminder of an agency.
    ///
    /// @param open its actions that have not ended, in the order in which they are due
    /// @param asked those of which somebody is to be reminded by now
    /// @param subjects whom whoever writes it may see
    public static ActionReminder of(
            To to, List<Action> open, Set<ActionId> asked, Map<SubjectId, Subject> subjects, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        LocalDate until = to.calendar().next(today);
        List<Action> pressing = open.stream()
                .filter(action -> asked.contains(action.id()) || presses(action, until, now))
                .toList();
        List<Action> named = pressing.stream()
                .filter(to::mayHave)
                .filter(action -> Optional.ofNullable(subjects.get(action.subject()))
                        .filter(to::mayName)
                        .isPresent())
                .toList();
        int unnamed = pressing.size() - named.size();
        return new ActionReminder(new Writing(to, named, subjects, now).text(until, unnamed), named, unnamed);
    }

    private static boolean presses(Action action, LocalDate until, Instant now) {
        return action.isNameOverdue(now)
                || action.dueAt()
                        .filter(due -> !due.local().toLocalDate().isAfter(until))
                        .isPresent();
    }

    private record Writing(To to, List<Action> named, Map<SubjectId, Subject> subjects, Instant now) {

        String text(LocalDate until, int unnamed) {
            StringBuilder text = new StringBuilder(to.marking())
                    .append("\nActions of ")
                    .append(to.directory().label(to.agency()))
                    .append(", ")
                    .append(DateWords.dateTime(now))
                    .append('\n');
            add(text, "Overdue", action -> action.isOverdue(now));
            add(
                    text,
                    "Due by the end of " + DateWords.weekdayDate(until, today()),
                    action -> !action.isOverdue(now) && isDueBy(action, until));
            add(
                    text,
                    "A name was to be given by now",
                    action -> action.isNameOverdue(now) && !action.isOverdue(now) && !isDueBy(action, until));
            add(text, "To be reminded of", action -> !presses(action, until, now));
            if (unnamed > 0) {
                text.append("\nNot written here: ")
                        .append(unnamed)
                        .append(unnamed == 1 ? " action" : " actions")
                        .append(". Please ring the hub.\n");
            }
            return text.append("\nPlease tell the hub what was done, or what stands in the way.\n")
                    .toString();
        }

        private String name(Action action) {
            NamesOnPage page = new NamesOnPage(named.stream()
                    .map(Action::subject)
                    .distinct()
                    .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                    .toList());
            return Optional.ofNullable(subjects.get(action.subject()))
                    .map(page::of)
                    .orElse("");
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, Moment.LONDON);
        }

        private static boolean isDueBy(Action action, LocalDate until) {
            return action.dueAt()
                    .filter(due -> !due.local().toLocalDate().isAfter(until))
                    .isPresent();
        }

        private void add(StringBuilder text, String heading, Predicate<Action> which) {
            List<Action> these = named.stream().filter(which).toList();
            if (!these.isEmpty()) {
                text.append('\n').append(heading).append('\n');
                these.forEach(action -> line(text, action));
            }
        }

        /// A number of an action is one of its own meeting: the day goes with it.
        private void line(StringBuilder text, Action action) {
            text.append("- ")
                    .append(DateWords.shortDate(LocalDate.ofInstant(action.setAt(), Moment.LONDON), today()))
                    .append(' ')
                    .append(action.number())
                    .append(", ")
                    .append(name(action))
                    .append(": ")
                    .append(action.text())
                    .append(" (")
                    .append(ActionWords.owner(action.owner(), today()))
                    .append("), due ")
                    .append(ActionWords.due(action, today()))
                    .append('\n');
        }
    }

    @Override
    public String toString() {
        return "ActionReminder[" + actions() + " actions]";
    }
}
