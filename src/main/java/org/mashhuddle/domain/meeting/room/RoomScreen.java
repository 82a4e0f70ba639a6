package org.mashhuddle.domain.meeting.room;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;

/// What a screen that the whole room looks at, or a call, may show of the item the room is at: what
/// everybody present may see, by the marks (`product.md`, rule 3). A restricted subject is a number,
/// whoever is at the keyboard; nothing of other items is there while somebody is in for one item
/// only.
///
/// @param subject none where it is restricted
/// @param reasons why it is on the agenda
/// @param heard agencies that have spoken
/// @param decision as far as it may be shown
/// @param next none at the end, or while a guest is in
/// @param guest somebody is in for one item only
public record RoomScreen(
        AgendaItem item,
        Optional<Subject> subject,
        List<Reason> reasons,
        Set<AgencyId> heard,
        Decision decision,
        List<Action> actions,
        Optional<AgendaItem> next,
        boolean guest) {

    /// Copies the lists.
    public RoomScreen {
        reasons = List.copyOf(reasons);
        heard = Set.copyOf(heard);
        actions = List.copyOf(actions);
    }

    /// The screen of now; nothing before the room has begun, and after the close.
    ///
    /// @param typed the item as its writer has it at this moment, where that is the room's
    public static Optional<RoomScreen> of(MeetingBook book, Optional<Discussion> typed) {
        List<Reader> everybody = everybody(book.meeting());
        MeetingBook read = book;
        for (Reader each : everybody) {
            read = read.readBy(each);
        }
        MeetingBook shared = read;
        return book.meeting()
                .roomAt()
                .filter(_ -> book.meeting().state() == MeetingState.OPEN
                        && !book.meeting().isAdjourned())
                .flatMap(book.agenda()::item)
                .map(item -> of(
                        book,
                        shared,
                        item,
                        typed.filter(said -> said.item().equals(item.id())).orElseGet(() -> book.discussion(item)),
                        everybody));
    }

    /// Those who look at it (`product.md`, rule 3): the agencies that get the minutes, and of those who get none each
    /// that is in the room. Who takes part may have what an extract of the item holds; who only watches gets no
    /// paper of it, and sees what may be handed on to anybody.
    public static List<Reader> everybody(Meeting meeting) {
        Set<Reader> all = new LinkedHashSet<>(
                List.of(new Reader.AllAgencies(meeting.type().coreAgencies())));
        meeting.attendance().stream()
                .filter(one -> one.isHere() && !getsMinutes(meeting, one.agency()))
                .map(one -> one.status() == AttendanceStatus.OBSERVER
                        ? new Reader.AnyAgency()
                        : new Reader.InItem(one.agency()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean getsMinutes(Meeting meeting, AgencyId agency) {
        return (meeting.arrangements().isAdHoc()
                        || meeting.type().coreAgencies().contains(agency))
                && meeting.attendance().stream().anyMatch(one -> one.agency().equals(agency) && one.tookPart());
    }

    /// Whether an entry of the chair with this mark may stand on it.
    public static boolean shows(Meeting meeting, SharingMark mark) {
        return everybody(meeting).stream().allMatch(mark::reaches);
    }

    /// What was decided always; why, where it reaches them all.
    private static Decision decision(Discussion said, List<Reader> all) {
        Decision shared = said.decision();
        for (Reader each : all) {
            shared = shared.readBy(each, said.decision().becauseReaches(each, said.contributions()));
        }
        return shared;
    }

    private static RoomScreen of(
            MeetingBook book, MeetingBook read, AgendaItem item, Discussion said, List<Reader> all) {
        Optional<Subject> subject = shown(book, item.subject());
        boolean guest = book.meeting().attendance().stream().anyMatch(one -> one.isHere() && one.isGuest());
        if (subject.isEmpty()) {
            return new RoomScreen(
                    item, subject, List.of(), Set.of(), Decision.none(), List.of(), next(book, item, guest), guest);
        }
        return new RoomScreen(
                item,
                subject,
                reasons(book, read, item, guest),
                heard(said),
                decision(said, all),
                read.actions(item).stream()
                        .filter(action -> !action.status().hasEnded())
                        .toList(),
                next(book, item, guest),
                guest);
    }

    private static Set<AgencyId> heard(Discussion said) {
        Set<AgencyId> heard = new HashSet<>();
        said.contributions().stream().filter(Contribution::isHeard).forEach(one -> heard.add(one.agency()));
        return heard;
    }

    private static List<Reason> reasons(MeetingBook book, MeetingBook read, AgendaItem item, boolean guest) {
        Predicate<Reason> may = reason -> !(reason instanceof LinkedTo link)
                || (!guest && shown(book, link.other()).isPresent());
        return read.agenda().item(item.id()).stream()
                .flatMap(there -> there.reasons().stream())
                .filter(may)
                .toList();
    }

    private static Optional<AgendaItem> next(MeetingBook book, AgendaItem item, boolean guest) {
        return book.agenda().items().stream()
                .filter(_ -> !guest)
                .filter(each -> each.number() > item.number())
                .filter(each -> book.discussion(each).state() == DiscussionState.WAITING)
                .findFirst();
    }

    /// Who stands on the screen by name.
    public static Optional<Subject> shown(MeetingBook book, SubjectId subject) {
        return Optional.ofNullable(book.subjects().get(subject))
                .filter(there -> there.restriction().isEmpty());
    }

    @Override
    public String toString() {
        return "RoomScreen[" + item.number() + "]";
    }
}
