package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// What a meeting needs to know of the others: when its type was last held, and which of its
/// subjects stand on another list of the same day.
record OtherMeetings(Tx tx, Meeting meeting) {

    /// @param shown the subjects that the reader may see
    /// @param origins what they heard that clocks count from
    MeetingBook.Others beside(Set<SubjectId> shown, ClockOrigins origins) {
        Optional<Instant> lastHeld =
                tx.meetings().lastOpenedBefore(meeting.type().id(), meeting.heldOn());
        Map<SubjectId, List<String>> alsoOn = new HashMap<>();
        for (Meeting other : tx.meetings().beside(meeting)) {
            for (AgendaItem item : tx.agendas().itemsOf(other.id())) {
                if (shown.contains(item.subject())) {
                    alsoOn.computeIfAbsent(item.subject(), _ -> new ArrayList<>())
                            .add(other.name() + " " + time(other));
                }
            }
        }
        return new MeetingBook.Others(lastHeld, alsoOn, maybe(shown), origins.of(shown));
    }

    /// Which of them may be the same child as another record, as far as both may be seen.
    private Map<SubjectId, List<String>> maybe(Set<SubjectId> shown) {
        List<PossiblySame> open =
                tx.pairs().of(shown).stream().filter(pair -> !pair.different()).toList();
        Set<SubjectId> both = new HashSet<>();
        open.forEach(pair -> both.addAll(List.of(pair.one(), pair.other())));
        Map<SubjectId, Subject> subjects = tx.subjects().byIds(both);
        Map<SubjectId, List<String>> maybe = new HashMap<>();
        for (PossiblySame pair : open) {
            for (SubjectId id : List.of(pair.one(), pair.other())) {
                Subject other = subjects.get(pair.beside(id));
                if (shown.contains(id) && other != null) {
                    maybe.computeIfAbsent(id, _ -> new ArrayList<>()).add(other.displayName());
                }
            }
        }
        return maybe;
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
