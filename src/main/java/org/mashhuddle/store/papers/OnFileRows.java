package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.PAPER_ON_FILE;

import java.util.Collection;
import java.util.Map;
import org.jooq.Record1;
import org.jooq.Select;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.OnFile;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PaperOnFileRecord;

/// Which extracts are in a child's own record, who put them there, and who was told.
record OnFileRows(StoreContext desk) {

    void keep(String reference, OnFile where) {
        desk.pen()
                .executeInsert(new PaperOnFileRecord(
                        reference, where.by(), where.at(), where.to().value()));
    }

    Map<String, OnFile> of(Collection<MeetingId> meetings) {
        Select<Record1<String>> references = desk.sql()
                .select(ISSUED_PAPER.REFERENCE)
                .from(ISSUED_PAPER)
                .where(ISSUED_PAPER.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()));
        return desk.sql()
                .selectFrom(PAPER_ON_FILE)
                .where(PAPER_ON_FILE.REFERENCE.in(references))
                .fetchMap(
                        PAPER_ON_FILE.REFERENCE,
                        row -> new OnFile(row.getFiledBy(), row.getToldAt(), new UserId(row.getToldTo())));
    }
}
