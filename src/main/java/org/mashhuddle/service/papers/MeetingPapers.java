package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.subject.SubjectId;

/// The papers of one meeting: what is due, what is out.
///
/// @param book as the viewer may see it
/// @param addresses where papers go
/// @param children whom those that are out were about when they were issued, by reference
public record MeetingPapers(
        MeetingBook book,
        PaperQueue queue,
        Optional<SignedMinutes> signed,
        AddressBook addresses,
        Map<String, List<SubjectId>> children) {

    /// Copies what was kept.
    public MeetingPapers {
        children = Map.copyOf(children);
    }

    /// The same with what this viewer may have of the meeting. The chair's papers wait for nobody who may
    /// not print them.
    MeetingPapers readBy(Viewer viewer) {
        PaperQueue own = new PaperQueue(
                queue.waiting().stream()
                        .filter(one -> !one.key().kind().isTheChairsOwn() || viewer.printsTheChairsCopy())
                        .toList(),
                queue.out());
        return new MeetingPapers(book.readBy(viewer.reader()), own, signed, addresses, children);
    }

    @Override
    public String toString() {
        return book.toString();
    }
}
