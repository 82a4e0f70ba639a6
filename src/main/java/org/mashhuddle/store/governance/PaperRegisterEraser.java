package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.PAPER_FILE_PART;
import static org.mashhuddle.store.db.Tables.PAPER_FILE_SUBJECT;
import static org.mashhuddle.store.db.Tables.PAPER_RECALL;
import static org.mashhuddle.store.db.Tables.PAPER_RECALL_END;
import static org.mashhuddle.store.db.Tables.PAPER_RECEIVED;
import static org.mashhuddle.store.db.Tables.PAPER_TO_RECALL;
import static org.mashhuddle.store.db.Tables.WRONG_CHILD;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/// The register of papers stays; what it says of people goes, and so do the files.
final class PaperRegisterEraser {

    /// Stands where a name stood.
    static final String TOMBSTONE = "(destroyed)";

    private PaperRegisterEraser() {}

    /// The files that hold one of these, or a copy of whose entry went out under another: their hashes stay.
    static void eraseFiles(DSLContext sql, Set<UUID> ids) {
        sql.deleteFrom(PAPER_FILE_PART)
                .where(PAPER_FILE_PART.REFERENCE.in(sql.select(PAPER_FILE_SUBJECT.REFERENCE)
                        .from(PAPER_FILE_SUBJECT)
                        .where(PAPER_FILE_SUBJECT.SUBJECT.in(ids))
                        .union(sql.select(PAPER_TO_RECALL.REFERENCE)
                                .from(PAPER_TO_RECALL)
                                .join(WRONG_CHILD)
                                .on(WRONG_CHILD.ID.eq(PAPER_TO_RECALL.WRONG_CHILD))
                                .where(WRONG_CHILD.TO_ITEM.in(ids)))))
                .execute();
    }

    /// @param which papers of the register
    static void erase(DSLContext sql, Condition which) {
        Select<Record1<String>> references =
                sql.select(ISSUED_PAPER.REFERENCE).from(ISSUED_PAPER).where(which);
        sql.deleteFrom(PAPER_FILE_PART)
                .where(PAPER_FILE_PART.REFERENCE.in(references))
                .execute();
        sql.update(PAPER_RECALL)
                .set(PAPER_RECALL.REASON, TOMBSTONE)
                .set(PAPER_RECALL.TOLD, TOMBSTONE)
                .where(PAPER_RECALL.REFERENCE.in(references))
                .execute();
        sql.update(PAPER_RECALL_END)
                .set(PAPER_RECALL_END.SAID_BY, TOMBSTONE)
                .where(PAPER_RECALL_END.REFERENCE.in(references))
                .execute();
        sql.update(PAPER_RECEIVED)
                .set(PAPER_RECEIVED.RECEIVED_BY, TOMBSTONE)
                .where(PAPER_RECEIVED.REFERENCE.in(references))
                .execute();
        sql.update(ISSUED_PAPER)
                .set(ISSUED_PAPER.RECIPIENT, TOMBSTONE)
                .set(ISSUED_PAPER.DELIVERED_TO, "")
                .where(which)
                .execute();
    }
}
