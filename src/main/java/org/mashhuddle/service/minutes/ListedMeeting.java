package org.mashhuddle.service.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.store.Tx;

/// One meeting in the list of all of them.
///
/// @param name "Daily MASH", "Daily MASH, ad hoc 1"
/// @param startsAt "09:30": when it was opened, or is to start
/// @param signed whether its minutes are
/// @param papersOut whether any paper of it went out
public record ListedMeeting(
        MeetingId id,
        LocalDate heldOn,
        String name,
        String startsAt,
        MeetingState state,
        boolean signed,
        int items,
        boolean papersOut) {

    /// Every meeting there is, the newest first.
    static List<ListedMeeting> all(Tx tx) {
        List<Meeting> meetings = tx.meetings().all();
        List<MeetingId> ids = meetings.stream().map(Meeting::id).toList();
        Map<MeetingId, Integer> items = tx.agendas().sizes(ids);
        Set<MeetingId> signed = tx.minutes().signed(ids);
        Set<MeetingId> issued = tx.papers().issued(ids);
        return meetings.stream()
                .map(each -> new ListedMeeting(
                        each.id(),
                        each.heldOn(),
                        each.name(),
                        each.times()
                                .openedAt()
                                .map(DateWords::time)
                                .orElse(each.type().startsAt().toString()),
                        each.state(),
                        signed.contains(each.id()),
                        items.getOrDefault(each.id(), 0),
                        issued.contains(each.id())))
                .toList();
    }

    @Override
    public String toString() {
        return "ListedMeeting[" + id + "]";
    }
}
