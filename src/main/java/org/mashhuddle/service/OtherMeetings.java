package org.mashhuddle.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Agenda;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// What a meeting needs to know of the others: when its type was last held, and which of its
/// subjects stand on another list of the same day.
record OtherMeetings(Tx tx, Meeting meeting) {

    /// @param shown the subjects that the reader may see
    MeetingBook.Others beside(Set<SubjectId> shown) {
        Optional<Instant> lastHeld = tx.meetings()
                .lastHeldBefore(meeting.type().id(), meeting.heldOn())
                .flatMap(held -> held.times().openedAt());
        Map<SubjectId, List<String>> alsoOn = new HashMap<>();
        for (Meeting other : tx.meetings().ofDay(meeting.heldOn())) {
            if (!other.id().equals(meeting.id()) && other.state() != MeetingState.NOT_HELD) {
                for (AgendaItem item :
                        tx.agendas().of(other.id()).map(Agenda::items).orElse(List.of())) {
                    if (shown.contains(item.subject())) {
                        alsoOn.computeIfAbsent(item.subject(), _ -> new ArrayList<>())
                                .add(other.name() + " " + time(other));
                    }
                }
            }
        }
        return new MeetingBook.Others(lastHeld, alsoOn);
    }

    private static String time(Meeting other) {
        return other.times()
                .openedAt()
                .map(DateWords::time)
                .orElse(other.type().startsAt().toString());
    }

    @Override
    public String toString() {
        return "OtherMeetings[" + meeting.id() + "]";
    }
}
