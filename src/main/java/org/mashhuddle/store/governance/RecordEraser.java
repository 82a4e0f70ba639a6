package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.ACCESS_COPY;
import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.IMPORT_ID;
import static org.mashhuddle.store.db.Tables.IMPORT_WAS;
import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MINUTES_CORRECTION;
import static org.mashhuddle.store.db.Tables.MINUTES_COUNTERSIGNATURE;
import static org.mashhuddle.store.db.Tables.MINUTES_PART;
import static org.mashhuddle.store.db.Tables.MINUTES_SECTION;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.PAPER_ADDRESS;
import static org.mashhuddle.store.db.Tables.PAPER_HOLD;
import static org.mashhuddle.store.db.Tables.PERSONAL_REQUEST;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.REQUEST_CORRECTION;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;
import static org.mashhuddle.store.db.Tables.SNAPSHOT_REASON;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan.Part;
import org.mashhuddle.domain.governance.DestructionPlan.Section;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.TrailWithholding;
import org.mashhuddle.store.db.tables.records.ImportIdRecord;

/// Everything the hub holds of one subject: what hangs on it in the tables, and what names it without
/// a reference. It is counted, or destroyed.
final class RecordEraser {

    private final DSLContext sql;
    private final AuditTrailMac seals;
    private final List<String> words;
    private final RowsAbout rows;
    private final Set<UUID> ids;

    /// @param words its names and numbers, as they may stand in the trail
    RecordEraser(DSLContext sql, AuditTrailMac seals, SubjectId subject, List<String> words) {
        this.sql = sql;
        this.seals = seals;
        this.words = words;
        this.rows = new RowsAbout(sql, subject.value());
        this.ids = rows.ids();
    }

    Set<UUID> ids() {
        return ids;
    }

    Map<Part, Integer> parts() {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        parts.put(Part.ROWS, total());
        parts.put(Part.CONTACTS, rows.count(REFERRAL));
        parts.put(Part.EVENTS, rows.count(MISSING_EPISODE) + rows.count(CUSTODY));
        parts.put(Part.DISCUSSIONS, rows.count(DISCUSSION));
        parts.put(Part.ACTIONS, rows.count(ACTION));
        parts.put(Part.LINKS, rows.count(LINK));
        parts.put(Part.PAPERS, sql.fetchCount(ISSUED_PAPER, ISSUED_PAPER.SUBJECT.in(ids)));
        parts.put(Part.IMPORTED, sql.fetchCount(IMPORT_ID, IMPORT_ID.ID.in(ids)));
        parts.put(Part.TRAIL, new TrailWithholding(seals).count(sql, ids, words));
        return parts;
    }

    int total() {
        return rows.total();
    }

    /// Of what every row held.
    String digest() {
        return rows.digest(seals);
    }

    /// The sections of signed meetings that hold it, the oldest first.
    List<Section> sections() {
        return sql.select(MEETING.HELD_ON, AGENDA_ITEM.NUMBER, DSL.count())
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING))
                .join(SIGNED_MINUTES)
                .on(SIGNED_MINUTES.MEETING.eq(AGENDA_ITEM.MEETING))
                .where(AGENDA_ITEM.ID.in(ids))
                .groupBy(MEETING.HELD_ON, MEETING.ID, AGENDA_ITEM.NUMBER)
                .orderBy(MEETING.HELD_ON, MEETING.ID, AGENDA_ITEM.NUMBER)
                .fetch(row -> new Section(row.value1(), row.value2(), row.value3()));
    }

    /// Where they stand, before they go.
    record Place(UUID meeting, int number) {}

    /// @param under what stands in their place
    List<Place> erase(Destruction under) {
        List<Place> places = places();
        places.forEach(place -> eraseSigned(place, under));
        eraseNamed();
        new TrailWithholding(seals).withhold(sql, ids, words);
        rows.remove();
        return places;
    }

    private List<Place> places() {
        return sql.selectDistinct(AGENDA_ITEM.MEETING, AGENDA_ITEM.NUMBER)
                .from(AGENDA_ITEM)
                .join(SIGNED_MINUTES)
                .on(SIGNED_MINUTES.MEETING.eq(AGENDA_ITEM.MEETING))
                .where(AGENDA_ITEM.ID.in(ids))
                .fetch(row -> new Place(row.value1(), row.value2()));
    }

    /// The section's hash stands in the signed manifest and beside the section, the file's beside the
    /// version: both stay.
    private void eraseSigned(Place place, Destruction under) {
        sql.update(MINUTES_SECTION)
                .set(MINUTES_SECTION.CANONICAL, tombstone(under))
                .where(MINUTES_SECTION.MEETING.eq(place.meeting()))
                .and(MINUTES_SECTION.NUMBER.eq(place.number()))
                .execute();
        eraseFile(sql, place.meeting());
    }

    /// The files of a meeting; that one was countersigned, by whom and when, stays with the signature.
    static void eraseFile(DSLContext sql, UUID meeting) {
        sql.deleteFrom(MINUTES_PART).where(MINUTES_PART.MEETING.eq(meeting)).execute();
        sql.update(MINUTES_COUNTERSIGNATURE)
                .setNull(MINUTES_COUNTERSIGNATURE.SECTION)
                .where(MINUTES_COUNTERSIGNATURE.MEETING.eq(meeting))
                .execute();
    }

    /// Stands in the place of a section's words; its hash stays.
    static String tombstone(Destruction under) {
        return "{\"destroyed\":\"" + under.at() + "\",\"rule\":\"" + under.of() + " " + under.years() + "\"}";
    }

    /// What names it without a reference that the database knows.
    private void eraseNamed() {
        sql.update(AGENDA_ITEM)
                .setNull(AGENDA_ITEM.STANDS_UNDER)
                .where(AGENDA_ITEM.STANDS_UNDER.in(ids))
                .execute();
        sql.update(MEETING)
                .setNull(MEETING.ROOM_AT)
                .where(MEETING.ROOM_AT.in(ids))
                .execute();
        sql.deleteFrom(AGENDA_REASON).where(AGENDA_REASON.REF.in(ids)).execute();
        sql.deleteFrom(SNAPSHOT_REASON).where(SNAPSHOT_REASON.REF.in(ids)).execute();
        sql.deleteFrom(PAPER_HOLD).where(PAPER_HOLD.SUBJECT.in(ids)).execute();
        sql.deleteFrom(PAPER_ADDRESS).where(PAPER_ADDRESS.OWNER.in(ids)).execute();
        sql.deleteFrom(IMPORT_ID).where(IMPORT_ID.ID.in(ids)).execute();
        sql.deleteFrom(IMPORT_WAS).where(IMPORT_WAS.ID.in(ids)).execute();
        eraseRequests();
        PaperRegisterEraser.eraseFiles(sql, ids);
        PaperRegisterEraser.erase(sql, ISSUED_PAPER.SUBJECT.in(ids));
    }

    /// A request for a copy of it, or for a correction of what was said of it, names the family.
    private void eraseRequests() {
        sql.update(PERSONAL_REQUEST)
                .set(PERSONAL_REQUEST.ASKED_BY, PaperRegisterEraser.TOMBSTONE)
                .set(PERSONAL_REQUEST.WORDS, PaperRegisterEraser.TOMBSTONE)
                .set(PERSONAL_REQUEST.ANSWER, PaperRegisterEraser.TOMBSTONE)
                .set(PERSONAL_REQUEST.UNDECIDED, "")
                .where(PERSONAL_REQUEST.ID.in(sql.select(ACCESS_COPY.REQUEST)
                        .from(ACCESS_COPY)
                        .where(ACCESS_COPY.SUBJECT.in(ids))
                        .union(sql.select(REQUEST_CORRECTION.REQUEST)
                                .from(REQUEST_CORRECTION)
                                .join(MINUTES_CORRECTION)
                                .on(MINUTES_CORRECTION.ID.eq(REQUEST_CORRECTION.CORRECTION))
                                .where(MINUTES_CORRECTION.SUBJECT.in(ids)))))
                .execute();
    }

    /// The rows of extracts that brought it, which bring it no more.
    List<ImportIdRecord> sources() {
        return sql.selectFrom(IMPORT_ID).where(IMPORT_ID.ID.in(ids)).fetch();
    }
}
