package org.mashhuddle.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// The meetings that a question is about, and what they spoke of.
record HeldItems(List<ReportFacts.Held> meetings, List<Spoken> items) {

    /// Copies the lists.
    HeldItems {
        meetings = List.copyOf(meetings);
        items = List.copyOf(items);
    }

    /// An item, with the meeting that spoke of it and the agencies in the room for it.
    record Spoken(ReportFacts.Held meeting, ReportFacts.Item item, Set<AgencyId> inRoom) {
        LocalDate on() {
            return meeting.on();
        }

        SubjectId subject() {
            return item.subject();
        }
    }

    static HeldItems of(ReportFacts facts, ReportQuestion question) {
        List<ReportFacts.Held> meetings = facts.held().stream()
                .filter(held -> question.period().holds(held.on()))
                .filter(held -> question.type()
                        .filter(type -> !type.equals(held.type()))
                        .isEmpty())
                .sorted(Comparator.comparing(ReportFacts.Held::on))
                .toList();
        Map<MeetingId, ReportFacts.Held> byId = new HashMap<>();
        meetings.forEach(held -> byId.put(held.id(), held));
        List<Spoken> items = new ArrayList<>();
        for (ReportFacts.Item item : facts.items()) {
            ReportFacts.Held held = byId.get(item.meeting());
            if (held != null) {
                items.add(new Spoken(held, item, held.inRoom(item)));
            }
        }
        items.removeIf(each -> question.agency()
                .filter(agency -> !each.inRoom().contains(agency))
                .isPresent());
        items.sort(Comparator.comparing(Spoken::on));
        return new HeldItems(meetings, items);
    }

    @Override
    public String toString() {
        return "HeldItems[" + items.size() + "]";
    }
}
