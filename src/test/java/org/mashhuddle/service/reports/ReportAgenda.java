package org.mashhuddle.service.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// The agenda of a sitting of a script: its items at their numbers, and between them places of which nobody
/// may see anything.
final class ReportAgenda {

    /// Stands in the gaps.
    static final int NOBODY = 99;

    private ReportAgenda() {}

    static Agenda of(MeetingId meeting, int number, ReportScript.Sitting sitting) {
        List<AgendaItem> items = new ArrayList<>();
        for (int at = 0; at < sitting.items().size(); at++) {
            ReportScript.Spoken spoken = sitting.items().get(at);
            while (items.size() + 1 < spoken.placed().number()) {
                items.add(item(new UUID(75, number * 100L + items.size()), ReportHub.subject(NOBODY), 3));
            }
            if (spoken.placed().number() > 0) {
                items.add(item(
                        new UUID(70, number * 10 + at),
                        ReportHub.subject(spoken.who()),
                        spoken.placed().minutes()));
            }
        }
        Agenda empty = Agenda.empty(meeting, sitting.day());
        return new Agenda(meeting, sitting.day(), items, empty.leftOff(), empty.versions(), empty.version());
    }

    private static AgendaItem item(UUID id, SubjectId who, int minutes) {
        return new AgendaItem(
                new ItemId(id),
                1,
                who,
                AgendaSection.NEW,
                List.of(),
                Optional.empty(),
                minutes,
                false,
                Placement.SECTION,
                Optional.empty());
    }
}
