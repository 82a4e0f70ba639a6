package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.ATTACHMENT;
import static org.mashhuddle.store.db.Tables.ATTACHMENT_PART;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AttachmentPartRecord;
import org.mashhuddle.store.db.tables.records.AttachmentRecord;

/// The files that are attached to items, each with its bytes in parts.
public final class AttachmentStore {

    // As large as a part of a signed file: no row is larger than what H2 keeps in a page or two.
    private static final int PART = 65_536;

    private final StoreContext desk;

    public AttachmentStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Adds one with its bytes.
    public void add(Attachment attachment, byte[] bytes) {
        MarkColumns mark = MarkColumns.of(attachment.what().mark());
        desk.add(List.of(new AttachmentRecord(
                attachment.id().value(),
                attachment.meeting().value(),
                attachment.item().value(),
                attachment.subject().value(),
                attachment.what().title(),
                attachment.what().agency().value(),
                attachment.kind().name(),
                attachment.size(),
                attachment.sha256(),
                mark.kind(),
                mark.agencies(),
                attachment.by().value(),
                attachment.at())));
        List<AttachmentPartRecord> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PART) {
            parts.add(new AttachmentPartRecord(
                    attachment.id().value(),
                    parts.size(),
                    Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART))));
        }
        desk.add(parts);
    }

    /// One of somebody whom the viewer may see.
    public Optional<Attachment> byId(AttachmentId id) {
        return desk.sql()
                .selectFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id.value()))
                .and(desk.visible().sees(ATTACHMENT.SUBJECT))
                .fetchOptional(AttachmentStore::attachment);
    }

    /// Those of a meeting, in the order in which they came, about subjects that the viewer may see.
    public List<Attachment> of(MeetingId meeting) {
        return desk.sql()
                .selectFrom(ATTACHMENT)
                .where(ATTACHMENT.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(ATTACHMENT.SUBJECT))
                .orderBy(ATTACHMENT.ATTACHED_AT, ATTACHMENT.ID)
                .fetch(AttachmentStore::attachment);
    }

    /// The bytes of one, as they lie here.
    public byte[] bytes(AttachmentId id) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        desk.sql()
                .selectFrom(ATTACHMENT_PART)
                .where(ATTACHMENT_PART.ATTACHMENT.eq(id.value()))
                .orderBy(ATTACHMENT_PART.PLACE)
                .forEach(row -> all.writeBytes(row.getBytes()));
        return all.toByteArray();
    }

    /// Gives one another mark.
    public void mark(AttachmentId id, SharingMark to) {
        MarkColumns mark = MarkColumns.of(to);
        desk.pen()
                .update(ATTACHMENT)
                .set(ATTACHMENT.MARK, mark.kind())
                .set(ATTACHMENT.MARK_AGENCIES, mark.agencies())
                .where(ATTACHMENT.ID.eq(id.value()))
                .execute();
    }

    /// Puts one to another item, about whom that is.
    public void move(AttachmentId id, ItemId to, SubjectId about) {
        desk.pen()
                .update(ATTACHMENT)
                .set(ATTACHMENT.ITEM, to.value())
                .set(ATTACHMENT.SUBJECT, about.value())
                .where(ATTACHMENT.ID.eq(id.value()))
                .execute();
    }

    /// Takes one away, its bytes first.
    public void remove(AttachmentId id) {
        desk.pen()
                .deleteFrom(ATTACHMENT_PART)
                .where(ATTACHMENT_PART.ATTACHMENT.eq(id.value()))
                .execute();
        desk.pen().deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.value())).execute();
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                new AttachmentId(row.getId()),
                new MeetingId(row.getMeeting()),
                new ItemId(row.getItem()),
                new SubjectId(row.getSubject()),
                new Attachment.About(
                        row.getTitle(),
                        new AgencyId(row.getAgency()),
                        new MarkColumns(row.getMark(), row.getMarkAgencies()).mark()),
                AttachmentKind.valueOf(row.getKind()),
                row.getByteCount(),
                row.getSha256(),
                new UserId(row.getAttachedBy()),
                row.getAttachedAt());
    }
}
