package org.mashhuddle.service;

import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;

import java.util.Optional;

/// One meeting of a day.
///
/// @param meeting none while a usual one is not planned yet
/// @param label "Daily MASH", "Daily MASH, ad hoc 1"
/// @param startsAt "09:30"
public record OnDay(
        MeetingTypeId type,
        Optional<MeetingId> meeting,
        String label,
        String startsAt,
        MeetingState state,
        int items) {

    static OnDay of(MeetingType type) {
        return new OnDay(
                type.id(),
                Optional.empty(),
                type.label(),
                type.startsAt().toString(),
                MeetingState.PLANNED,
                0);
    }

    static OnDay of(Meeting meeting, int items) {
        return new OnDay(
                meeting.type().id(),
                Optional.of(meeting.id()),
                meeting.name(),
                meeting.times()
                        .openedAt()
                        .map(DateWords::time)
                        .orElse(meeting.type().startsAt().toString()),
                meeting.state(),
                items);
    }
}
