package org.mashhuddle.service.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.export.ActionReminder;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.paper.RingList;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.store.Tx;

/// Reads actions across meetings.
public final class ActionsReader {

    private ActionsReader() {}

    /// @param ended how many of those that ended, the latest
    static ActionBook of(Tx tx, MeetingBookReader books, int ended) {
        return book(
                tx,
                books,
                tx.actions().histories(tx.actions().ended(ended)),
                tx.actions().countEnded());
    }

    /// Of those that ended nothing is read and nothing counted: in ten years they are a hundred thousand.
    public static ActionBook open(Tx tx, MeetingBookReader books) {
        return book(tx, books, List.of(), 0);
    }

    private static ActionBook book(Tx tx, MeetingBookReader books, List<ActionHistory> ended, int endedInAll) {
        List<ActionHistory> open = tx.actions().histories(tx.actions().open());
        return new ActionBook(
                open,
                ended,
                endedInAll,
                tx.actions().withheld(),
                tx.subjects()
                        .byIds(Stream.concat(open.stream(), ended.stream())
                                .map(each -> each.action().subject())
                                .collect(Collectors.toSet())),
                tx.parties().directory(),
                books.calendar());
    }

    /// Who and what the quick line may mean.
    static QuickLine quickLine(Tx tx, LocalTime endOfDay, WorkingCalendar calendar) {
        Directory directory = tx.parties().directory();
        return new QuickLine(
                directory.people().stream().filter(one -> !one.retired()).toList(),
                directory.agencies().stream().filter(one -> !one.retired()).toList(),
                endOfDay,
                calendar);
    }

    static String ringList(Tx tx, String marking, AgencyId agency, Instant now) {
        List<Action> own = own(tx, agency);
        return RingList.of(new RingList.For(agency, tx.parties().directory(), marking), own, subjects(tx, own), now);
    }

    static ActionReminder reminder(Tx tx, MeetingBookReader books, AgencyId agency, Instant now) {
        List<Action> own = own(tx, agency);
        return ActionReminder.of(
                new ActionReminder.To(agency, tx.parties().directory(), books.classification(), books.calendar()),
                own,
                own.stream()
                        .filter(action -> !tx.actions()
                                .whole(action)
                                .remindersOn(LocalDate.ofInstant(now, Moment.LONDON))
                                .isEmpty())
                        .map(Action::id)
                        .collect(Collectors.toSet()),
                subjects(tx, own),
                now);
    }

    private static List<Action> own(Tx tx, AgencyId agency) {
        return tx.actions().open().stream()
                .filter(action -> action.agency().filter(agency::equals).isPresent())
                .toList();
    }

    private static Map<SubjectId, Subject> subjects(Tx tx, List<Action> actions) {
        return tx.subjects().byIds(actions.stream().map(Action::subject).collect(Collectors.toSet()));
    }

    static String because(Tx tx, Action action, Reader reader) {
        return tx.discussions().of(action.meeting()).stream()
                .filter(each -> each.subject().equals(action.subject()))
                .map(each -> each.readBy(reader).decision().because())
                .findFirst()
                .orElse("");
    }
}
