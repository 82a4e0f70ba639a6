package org.mashhuddle.service.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.WithheldAction;

/// Every action across meetings, as a viewer may see it.
///
/// @param open by due time
/// @param ended the last ones, the latest first
/// @param endedInAll how many have ended, with those that are not among the last
/// @param withheld open ones whose subject the viewer may not see: numbers only
public record ActionBook(
        List<ActionHistory> open,
        List<ActionHistory> ended,
        int endedInAll,
        List<WithheldAction> withheld,
        Map<SubjectId, Subject> subjects,
        Directory directory,
        WorkingCalendar calendar) {

    /// Copies the lists.
    public ActionBook {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
        withheld = List.copyOf(withheld);
        subjects = Map.copyOf(subjects);
    }

    /// What this reader may have of it: an action that goes no further than the record is a number.
    public ActionBook readBy(Reader reader) {
        List<WithheldAction> hidden = new ArrayList<>(withheld);
        open.stream()
                .map(ActionHistory::action)
                .filter(action -> !action.reaches(reader))
                .map(WithheldAction::of)
                .forEach(hidden::add);
        List<ActionHistory> past = read(ended, reader);
        int inAll = endedInAll - (ended.size() - past.size());
        return new ActionBook(read(open, reader), past, inAll, hidden, subjects, directory, calendar);
    }

    private static List<ActionHistory> read(List<ActionHistory> all, Reader reader) {
        return all.stream()
                .filter(each -> each.action().reaches(reader))
                .map(each -> each.readBy(reader))
                .toList();
    }

    /// Who a subject is among those of these actions.
    public String name(Subject subject) {
        return new NamesOnPage(subjects.values()).of(subject);
    }

    /// Whether an agency owns something open.
    public boolean hasOpen(AgencyId agency) {
        return open.stream()
                .anyMatch(each -> each.action().agency().filter(agency::equals).isPresent());
    }

    @Override
    public String toString() {
        return "ActionBook[" + open.size() + " open]";
    }
}
