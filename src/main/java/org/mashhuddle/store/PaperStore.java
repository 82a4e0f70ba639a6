package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.store.db.tables.records.IssuedPaperRecord;

import java.util.List;
import java.util.Optional;

/// The issue register: which paper went out to whom.
public final class PaperStore {

    private final Desk desk;

    PaperStore(Desk desk) {
        this.desk = desk;
    }

    /// Adds a paper; a reference that is there already is refused by the database.
    public void register(IssuedPaper paper) {
        IssuedPaperRecord row = new IssuedPaperRecord();
        row.setReference(paper.reference());
        row.setMeeting(paper.meeting().value());
        row.setKind(paper.kind());
        row.setAgency(paper.agency().map(AgencyId::value).orElse(null));
        row.setRecipient(paper.recipient());
        row.setIssuedAt(paper.issuedAt());
        row.setIssuedBy(paper.by().value());
        row.setFileHash(paper.fileHash());
        desk.pen().executeInsert(row);
    }

    /// The papers of a meeting, in the order in which they went out.
    public List<IssuedPaper> ofMeeting(MeetingId meeting) {
        return desk.sql()
                .selectFrom(ISSUED_PAPER)
                .where(ISSUED_PAPER.MEETING.eq(meeting.value()))
                .orderBy(ISSUED_PAPER.ISSUED_AT, ISSUED_PAPER.REFERENCE)
                .fetch(
                        row ->
                                new IssuedPaper(
                                        row.getReference(),
                                        new MeetingId(row.getMeeting()),
                                        row.getKind(),
                                        Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                                        row.getRecipient(),
                                        row.getIssuedAt(),
                                        new UserId(row.getIssuedBy()),
                                        row.getFileHash()));
    }
}
