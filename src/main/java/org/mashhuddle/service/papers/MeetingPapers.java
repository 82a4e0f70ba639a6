package org.mashhuddle.service.papers;

import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.party.AddressBook;

/// The papers of one meeting: what is due, what is out.
///
/// @param book as the viewer may see it
/// @param addresses where papers go
public record MeetingPapers(MeetingBook book, PaperQueue queue, Optional<SignedMinutes> signed, AddressBook addresses) {

    /// The same with what this reader may have of the meeting.
    MeetingPapers readBy(Reader reader) {
        return new MeetingPapers(book.readBy(reader), queue, signed, addresses);
    }

    @Override
    public String toString() {
        return book.toString();
    }
}
