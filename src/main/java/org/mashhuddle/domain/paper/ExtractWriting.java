package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.ItemRoom;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.minutes.ItemWriting;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.SingleOrganisation;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;

/// Writes the extract of the minutes for an agency that does not get them: the items it was in, and
/// nobody else's (`product.md`, rule 3, "Who gets minutes").
public final class ExtractWriting {

    private ExtractWriting() {}

    /// The agencies that get an extract, in the hub's order.
    public static List<AgencyId> recipients(MeetingBook book) {
        Set<AgencyId> readers = MinutesWriting.circulation(book).agencies();
        return book.hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(agency -> !readers.contains(agency))
                .filter(agency -> !items(book, agency).isEmpty())
                .toList();
    }

    /// The items that an agency was in: somebody of it was in the room and not only watching, or it
    /// told something. Never a restricted one. A school or a practice that sat through the items of others has
    /// no extract of them. A strategy discussion in which it took part has minutes of its own.
    public static List<AgendaItem> items(MeetingBook book, AgencyId agency) {
        return book.agenda().items().stream()
                .filter(item -> isOpen(book, item) && wasIn(book, item, agency))
                .filter(item -> !StrategyWriting.recipients(book, item).contains(agency))
                .toList();
    }

    /// Whether an agency was in an item.
    public static boolean wasIn(MeetingBook book, AgendaItem item, AgencyId agency) {
        return told(book.discussion(item), agency)
                || (wasThere(book, item, agency)
                        && PaperWriting.openSubject(book, item, agency).isPresent());
    }

    private static boolean isOpen(MeetingBook book, AgendaItem item) {
        boolean then = book.asItWas()
                .names()
                .flatMap(names -> names.subject(item.id()))
                .filter(NamesAtClose.Subject::restricted)
                .isPresent();
        return !then
                && book.subject(item)
                        .filter(subject -> subject.restriction().isEmpty())
                        .isPresent();
    }

    private static boolean told(Discussion said, AgencyId agency) {
        return said.contributions().stream()
                .anyMatch(one -> one.agency().equals(agency)
                        && !one.noneHeld()
                        && !one.said().isBlank());
    }

    private static boolean wasThere(MeetingBook book, AgendaItem item, AgencyId agency) {
        ItemRoom room = book.room(item, end(book));
        return book.meeting().attendance().stream()
                .filter(one -> one.agency().equals(agency) && one.status() != AttendanceStatus.OBSERVER)
                .flatMap((Attendance one) -> one.presences().stream())
                .anyMatch(time -> room.visits().stream().anyMatch(time::overlaps));
    }

    private static Instant end(MeetingBook book) {
        return book.meeting().times().closedAt().orElse(Instant.MAX);
    }

    /// The extract; nothing for who gets the minutes, or was in no item.
    public static Optional<Paper.Extract> of(MeetingBook book, Recipient to, PaperHead head) {
        if (!recipients(book).contains(to.id())) {
            return Optional.empty();
        }
        List<AgendaItem> in = items(book, to.id());
        MeetingBook alone = only(book, in);
        List<Minutes.Item> written = in.stream()
                .map(item -> ItemWriting.of(amongIts(alone, item, to.id()), item, to.inItem(), end(book)))
                .toList();
        return Optional.of(new Paper.Extract(
                head,
                List.of(
                        new Paper.Fact("For", to.inWords()),
                        new Paper.Fact("Meeting", MinutesWriting.when(book.meeting())),
                        new Paper.Fact(
                                "Chair",
                                book.meeting()
                                        .chair()
                                        .map(book.hub().directory()::name)
                                        .orElse("not known")),
                        new Paper.Fact(
                                "Corrections until",
                                DateWords.longDate(Amendment.closes(
                                        book.meeting().heldOn(),
                                        book.hub().calendar(),
                                        book.hub().limits())))),
                written));
    }

    /// The meeting without the other schools and practices that sat in the room, said nothing of the item and
    /// have nothing to do in it, where a school or a practice reads: whose children else were on the agenda is
    /// not for it. One that the item needs for its quorum stays.
    private static MeetingBook amongIts(MeetingBook book, AgendaItem item, AgencyId reader) {
        if (!isSingle(book, reader)) {
            return book;
        }
        Set<AgencyId> core = book.meeting().type().coreAgencies();
        return with(
                book,
                book.meeting()
                        .with(book.meeting().attendance().stream()
                                .filter(one -> one.agency().equals(reader)
                                        || core.contains(one.agency())
                                        || !isSingle(book, one.agency())
                                        || told(book.discussion(item), one.agency())
                                        || PaperWriting.hasPart(book, item, one.agency()))
                                .toList()));
    }

    private static boolean isSingle(MeetingBook book, AgencyId agency) {
        return book.hub()
                .directory()
                .agency(agency)
                .flatMap(SingleOrganisation::of)
                .isPresent();
    }

    private static MeetingBook with(MeetingBook book, Meeting meeting) {
        return new MeetingBook(
                meeting,
                book.agenda(),
                book.discussions(),
                book.actions(),
                book.earlier(),
                book.subjects(),
                book.links(),
                book.hub(),
                book.asItWas());
    }

    /// The meeting as if nobody else had been on its agenda: what names another is not in it. The agenda itself
    /// stays whole, and holds nobody's name: without the others its items would have other numbers than those that
    /// stand over them.
    public static MeetingBook only(MeetingBook book, List<AgendaItem> in) {
        Set<SubjectId> named = new HashSet<>();
        in.forEach(item -> named.add(item.subject()));
        Map<SubjectId, Subject> subjects = new HashMap<>(book.subjects());
        subjects.keySet().retainAll(named);
        return new MeetingBook(
                book.meeting(),
                book.agenda(),
                book.discussions().stream()
                        .filter(said -> named.contains(said.subject()))
                        .toList(),
                book.actions().stream()
                        .filter(action -> named.contains(action.subject()))
                        .toList(),
                List.of(),
                subjects,
                List.of(),
                book.hub(),
                book.asItWas());
    }
}
