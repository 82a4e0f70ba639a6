package org.mashhuddle.service.papers;

import java.util.Locale;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.AgendaSheetWriting;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.core.Refusal;

/// The agenda as a paper: the chair's copy, or one agency's.
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

    private static Paper sheet(MeetingBook book, Reader reader, String number, String recipient) {
        PaperHeads.Words words = new PaperHeads.Words(
                "Agenda", number, recipient, "Copy 1 of 1", "For the meeting; not for circulation", "");
        return AgendaSheetWriting.of(book, reader, PaperHeads.headBefore(book, words));
    }
}
