package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.CLOSED_BEFORE_CHAIRS_LIST;
import static org.mashhuddle.store.db.Tables.CLOSED_BEFORE_READER_PAPERS;
import static org.mashhuddle.store.db.Tables.DATA_ISSUE;
import static org.mashhuddle.store.db.Tables.DESTROYED_SECTION;
import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MEETING_ADJOURNMENT;
import static org.mashhuddle.store.db.Tables.MINUTES_COUNTERSIGNATURE;
import static org.mashhuddle.store.db.Tables.MINUTES_SECTION;
import static org.mashhuddle.store.db.Tables.PAPER_RECEIPT;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;
import static org.mashhuddle.store.db.Tables.WRONG_CHILD;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan.Part;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.TrailWithholding;

/// The cover of one meeting: who was there, what was said of no subject, how it was closed and signed.
/// What stays is that there was a meeting of a type, when it began and ended, the signed manifests with
/// their hashes and signers, and the registers of papers and of data files, without names.
final class CoverEraser {

    private static final int NUMBER = 0;
    private static final Set<Table<?>> STAY = Set.of(
            MEETING,
            SIGNED_MINUTES,
            MINUTES_COUNTERSIGNATURE,
            ISSUED_PAPER,
            PAPER_RECEIPT,
            DATA_ISSUE,
            WRONG_CHILD,
            DESTROYED_SECTION,
            CLOSED_BEFORE_READER_PAPERS,
            CLOSED_BEFORE_CHAIRS_LIST);

    private final DSLContext sql;
    private final AuditTrailMac seals;
    private final UUID meeting;
    private final RowsAbout rows;

    CoverEraser(DSLContext sql, AuditTrailMac seals, UUID meeting) {
        this.sql = sql;
        this.seals = seals;
        this.meeting = meeting;
        this.rows = new RowsAbout(sql, MEETING, MEETING.ID.eq(meeting), STAY);
    }

    Set<UUID> ids() {
        return rows.ids();
    }

    int total() {
        return rows.total();
    }

    String digest() {
        return rows.digest(seals);
    }

    /// How many records of subjects hang on the meeting still: on its agenda, left off it, asked for.
    int records() {
        return (int) rows.rows().entrySet().stream()
                .filter(each -> each.getKey().field("subject") != null)
                .flatMap(each -> each.getValue().stream())
                .map(row -> row.get("subject", UUID.class))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    Map<Part, Integer> parts() {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        parts.put(Part.ROWS, total());
        parts.put(Part.PAPERS, sql.fetchCount(ISSUED_PAPER, ISSUED_PAPER.MEETING.eq(meeting)));
        parts.put(Part.TRAIL, new TrailWithholding(seals).count(sql, ids(), List.of()));
        return parts;
    }

    /// Takes the cover out of every table.
    ///
    /// @param under what stands in its place
    /// @return whether it was signed
    boolean erase(Destruction under) {
        boolean signed = sql.update(MINUTES_SECTION)
                        .set(MINUTES_SECTION.CANONICAL, RecordEraser.tombstone(under))
                        .where(MINUTES_SECTION.MEETING.eq(meeting))
                        .and(MINUTES_SECTION.NUMBER.eq(NUMBER))
                        .execute()
                > 0;
        RecordEraser.eraseFile(sql, meeting);
        eraseReasons(SIGNED_MINUTES.MEETING.eq(meeting));
        PaperRegisterEraser.erase(sql, ISSUED_PAPER.MEETING.eq(meeting));
        new TrailWithholding(seals).withhold(sql, ids(), List.of());
        rows.remove();
        eraseMeeting();
        return signed;
    }

    /// Who signed stays with the signature; why, and who read beside them, is the cover's.
    private void eraseReasons(Condition ofIt) {
        sql.update(SIGNED_MINUTES)
                .set(SIGNED_MINUTES.SIGNED_OVER, "")
                .set(SIGNED_MINUTES.FOR_CHAIR, "")
                .set(SIGNED_MINUTES.OWN_TYPING, "")
                .set(SIGNED_MINUTES.SECOND_READER, "")
                .where(ofIt)
                .execute();
    }

    private void eraseMeeting() {
        sql.deleteFrom(MEETING_ADJOURNMENT)
                .where(MEETING_ADJOURNMENT.MEETING.eq(meeting))
                .execute();
        sql.update(MEETING)
                .setNull(MEETING.CHAIR)
                .setNull(MEETING.MINUTE_TAKER)
                .setNull(MEETING.ROOM_AT)
                .set(MEETING.CONFLICTS, "")
                .where(MEETING.ID.eq(meeting))
                .execute();
    }
}
