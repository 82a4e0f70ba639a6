package org.mashhuddle.service.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.store.Tx;

/// One meeting of a day.
///
/// @param meeting none while a usual one is not planned yet
/// @param label "Daily MASH", "Daily MASH, ad hoc 1"
/// @param startsAt "09:30"
/// @param adjourned whether it broke off and has not gone on
public record OnDay(
        MeetingTypeId type,
        Optional<MeetingId> meeting,
        String label,
        String startsAt,
        MeetingState state,
        boolean adjourned,
        int items) {

    /// The types of meeting that are held, the main one first.
    static List<MeetingType> types(Tx tx) {
        List<MeetingType> held = tx.hub().types().stream()
                .filter(type -> !type.habits().retired())
                .toList();
        List<MeetingType> main =
                held.stream().filter(MeetingType::takesAll).limit(1).toList();
        List<MeetingType> all = new ArrayList<>(main);
        held.stream().filter(type -> !main.contains(type)).forEach(all::add);
        return all;
    }

    /// Every meeting of a day that is planned or was held, and the types that meet on that day and
    /// have none planned yet.
    static List<OnDay> all(Tx tx, LocalDate day, WorkingCalendar calendar) {
        return all(tx, tx.meetings().ofDay(day), day, calendar);
    }

    /// The same, once the meetings of the day were read.
    public static List<OnDay> all(Tx tx, List<Meeting> there, LocalDate day, WorkingCalendar calendar) {
        List<OnDay> all = new ArrayList<>();
        for (MeetingType type : types(tx)) {
            if (type.meetsOn(day, calendar) && there.stream().noneMatch(each -> isUsual(each, type))) {
                all.add(of(type));
            }
        }
        Map<MeetingId, Integer> items =
                tx.agendas().sizes(there.stream().map(Meeting::id).toList());
        there.forEach(each -> all.add(of(each, items.getOrDefault(each.id(), 0))));
        all.sort(Comparator.comparing(OnDay::startsAt).thenComparing(OnDay::label));
        return all;
    }

    private static boolean isUsual(Meeting meeting, MeetingType type) {
        return meeting.type().id().equals(type.id()) && !meeting.arrangements().isAdHoc();
    }

    private static OnDay of(MeetingType type) {
        return new OnDay(
                type.id(), Optional.empty(), type.label(), type.startsAt().toString(), MeetingState.PLANNED, false, 0);
    }

    private static OnDay of(Meeting meeting, int items) {
        return new OnDay(
                meeting.type().id(),
                Optional.of(meeting.id()),
                meeting.name(),
                meeting.times()
                        .openedAt()
                        .map(DateWords::time)
                        .orElse(meeting.type().startsAt().toString()),
                meeting.state(),
                meeting.isAdjourned(),
                items);
    }
}
