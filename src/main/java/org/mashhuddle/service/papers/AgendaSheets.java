package org.mashhuddle.service.papers;

import java.util.Locale;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.AgendaSheetWriting;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.reader.AttendanceSheetWriting;
import org.mashhuddle.domain.paper.reader.ContingencyWriting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.core.Refusal;

/// What is printed before a meeting: the agenda for the chair or one agency, and what is filled in by
/// hand.
final class AgendaSheets {

    private AgendaSheets() {}

    static Paper forTheChair(MeetingBook book) {
        return sheet(book, new Reader.TheRecord(), "AGENDA", "Chair's copy");
    }

    static Paper of(MeetingBook book, AgencyId id) {
        Agency agency = book.hub().directory().agency(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        String number = "AGENDA-" + agency.shortcut().toUpperCase(Locale.UK);
        return sheet(book, new Reader.OneAgency(id), number, agency.label());
    }

    static Paper attendance(MeetingBook book, String confidentiality) {
        return new AttendanceSheetWriting(book, confidentiality)
                .under(byHand(book, "Attendance and confidentiality", "ATTENDANCE"));
    }

    static Paper contingency(MeetingBook book) {
        return new ContingencyWriting(book).under(byHand(book, "Contingency pack", "CONTINGENCY"));
    }

    private static PaperHead byHand(MeetingBook book, String title, String number) {
        return PaperHeads.headBefore(
                book,
                new PaperHeads.Words(
                        title, number, "Chair", "Copy 1 of 1", "For the meeting; not for circulation", ""));
    }

    private static Paper sheet(MeetingBook book, Reader reader, String number, String recipient) {
        PaperHeads.Words words = new PaperHeads.Words(
                "Agenda", number, recipient, "Copy 1 of 1", "For the meeting; not for circulation", "");
        return AgendaSheetWriting.of(book, reader, PaperHeads.headBefore(book, words));
    }
}
