package org.mashhuddle.service.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.store.Tx;

/// One meeting in the list of all of them.
///
/// @param name "Daily MASH", "Daily MASH, ad hoc 1"
/// @param startsAt "09:30": when it was opened, or is to start
/// @param adjourned whether it broke off and has not gone on
/// @param version of its signed minutes; 0 while they are not signed
/// @param asked how many corrections the chair has not answered
/// @param waiting how many answered ones wait for the next version
/// @param checked whether the version to sign was read through as it stands
/// @param correctionsUntil the last day on which an agency asks in time
/// @param papersOut whether any paper of it went out
/// @param destroyed whether its record was destroyed, its cover too: nothing of it waits for anybody
public record ListedMeeting(
        MeetingId id,
        LocalDate heldOn,
        String name,
        String startsAt,
        MeetingState state,
        boolean adjourned,
        int version,
        int asked,
        int waiting,
        boolean checked,
        LocalDate correctionsUntil,
        int items,
        boolean papersOut,
        boolean destroyed) {

    /// Whether its minutes are signed.
    public boolean signed() {
        return version > 0;
    }

    /// Every meeting there is, the newest first.
    static List<ListedMeeting> all(Tx tx, MeetingBookReader books) {
        WorkingCalendar calendar = books.calendar();
        List<Meeting> meetings = tx.meetings().all();
        List<MeetingId> ids = meetings.stream().map(Meeting::id).toList();
        Map<MeetingId, Integer> items = tx.agendas().sizes(ids);
        Map<MeetingId, SignedMinutes> signed = tx.minutes().latest(ids);
        Map<MeetingId, List<Amendment>> asked = tx.corrections().of(ids);
        Set<MeetingId> issued = tx.papers().issued(ids);
        Set<MeetingId> gone = tx.retention().destructions().covers();
        Set<MeetingId> checked = ReadThrough.among(tx, books, ids);
        return meetings.stream()
                .map(each -> new ListedMeeting(
                        each.id(),
                        each.heldOn(),
                        each.name(),
                        startsAt(each),
                        each.state(),
                        each.isAdjourned(),
                        Optional.ofNullable(signed.get(each.id()))
                                .map(SignedMinutes::version)
                                .orElse(0),
                        count(asked.get(each.id()), Amendment::isOpen),
                        count(asked.get(each.id()), Amendment::waitsForVersion),
                        checked.contains(each.id()),
                        Amendment.closes(each.heldOn(), calendar, books.limits()),
                        items.getOrDefault(each.id(), 0),
                        issued.contains(each.id()),
                        gone.contains(each.id())))
                .toList();
    }

    private static String startsAt(Meeting meeting) {
        return meeting.times()
                .openedAt()
                .map(DateWords::time)
                .orElse(meeting.type().startsAt().toString());
    }

    private static int count(@Nullable List<Amendment> of, Predicate<Amendment> which) {
        return of == null ? 0 : (int) of.stream().filter(which).count();
    }

    @Override
    public String toString() {
        return "ListedMeeting[" + id + "]";
    }
}
