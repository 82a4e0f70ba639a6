package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.ENTRY_CORRECTION;

import java.util.List;
import java.util.UUID;
import org.mashhuddle.domain.referral.Correction;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.EntryCorrectionRecord;

/// What stood in an entry before it was corrected, as rows that are only added to.
record Corrections(StoreContext desk) {

    List<Correction> of(SubjectId subject) {
        return desk.sql()
                .selectFrom(ENTRY_CORRECTION)
                .where(ENTRY_CORRECTION.SUBJECT.eq(subject.value()))
                .and(desk.visible().sees(ENTRY_CORRECTION.SUBJECT))
                .orderBy(ENTRY_CORRECTION.AT, ENTRY_CORRECTION.ID)
                .fetch(row -> new Correction(
                        new EntryId(EntryId.Kind.valueOf(row.getEntryKind()), row.getEntry()),
                        new SubjectId(row.getSubject()),
                        row.getAt(),
                        row.getByWhom(),
                        MarkColumns.marked(row.getWhy(), row.getWhyMark(), row.getWhyMarkAgencies()),
                        row.getStood(),
                        new MarkColumns(row.getMark(), row.getMarkAgencies()).mark()));
    }

    void add(UUID id, Correction correction) {
        MarkColumns mark = MarkColumns.of(correction.mark());
        MarkColumns why = MarkColumns.of(correction.why().mark());
        desk.put(new EntryCorrectionRecord(
                id,
                correction.entry().value(),
                correction.entry().kind().name(),
                correction.subject().value(),
                correction.at(),
                correction.by(),
                correction.why().words(),
                correction.stood(),
                mark.kind(),
                mark.agencies(),
                null,
                null,
                why.kind(),
                why.agencies()));
    }
}
