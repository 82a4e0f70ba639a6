package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.work.AgencyReturn;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.store.Tx;

/// Puts what agencies sent before a meeting among what is shared in it, once. What was said in the
/// room stands; a return never takes its place.
public final class ReturnMerge {

    private final Tx whole;
    private final Instant now;

    /// @param whole the record's own
    public ReturnMerge(Tx whole, Instant now) {
        this.whole = whole;
        this.now = now;
    }

    /// Everything that was sent about the subjects of the agenda.
    void atTheOpening(Meeting meeting) {
        List<AgencyReturn> waiting = waiting(meeting.id());
        if (!waiting.isEmpty()) {
            MeetingBookReader.agenda(whole, meeting)
                    .items()
                    .forEach(item -> waiting.forEach(sent -> takeIn(meeting, item, sent)));
        }
    }

    /// What was sent about the subject of one item.
    public void about(Meeting meeting, AgendaItem item) {
        waiting(meeting.id()).forEach(sent -> takeIn(meeting, item, sent));
    }

    private List<AgencyReturn> waiting(MeetingId meeting) {
        return whole.returns().of(meeting).stream()
                .filter(sent -> sent.takenIn().isEmpty())
                .toList();
    }

    private void takeIn(Meeting meeting, AgendaItem item, AgencyReturn sent) {
        if (!sent.subject().equals(item.subject())) {
            return;
        }
        Discussion said = DiscussionAccess.on(whole, meeting, item.id());
        if (said.of(sent.shared().agency()).filter(Contribution::isHeard).isEmpty()) {
            DiscussionAccess.keep(whole, meeting, without(said, sent).with(sent.shared()));
        }
        whole.returns().keep(meeting.id(), sent.takenInAt(now));
    }

    /// An empty row of the same agency makes room.
    private static Discussion without(Discussion said, AgencyReturn sent) {
        return said.of(sent.shared().agency())
                .map(empty -> said.without(empty.id()))
                .orElse(said);
    }
}
