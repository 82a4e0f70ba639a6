package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.CLOSED_BEFORE_READER_PAPERS;
import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.PAPER_HOLD;
import static org.mashhuddle.store.db.Tables.PAPER_ON_FILE;
import static org.mashhuddle.store.db.Tables.PAPER_OUT;
import static org.mashhuddle.store.db.Tables.PAPER_RECALL;
import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.OnFile;
import org.mashhuddle.domain.paper.PaperHold;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.IssuedPaperRecord;
import org.mashhuddle.store.db.tables.records.PaperHoldRecord;
import org.mashhuddle.store.db.tables.records.PaperOnFileRecord;
import org.mashhuddle.store.db.tables.records.PaperOutRecord;
import org.mashhuddle.store.db.tables.records.PaperRecallRecord;
import org.mashhuddle.store.db.tables.records.SafeToShareRecord;

/// The issue register: which paper went out to whom, what was called back, what is kept back. A
/// paper once registered is never changed.
public final class PaperStore {

    private final StoreContext desk;

    public PaperStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Adds a paper; a reference that is there already is refused by the database.
    public void register(IssuedPaper paper) {
        desk.pen()
                .executeInsert(new IssuedPaperRecord(
                        paper.reference(),
                        paper.key().meeting().value(),
                        paper.key().kind().word(),
                        paper.key().agency().value(),
                        paper.recipient(),
                        paper.issuedAt(),
                        paper.by().value(),
                        paper.fileHash(),
                        paper.key().subject().map(SubjectId::value).orElse(null),
                        paper.version(),
                        paper.copy().words(),
                        paper.copy().pages(),
                        paper.delivery().map(how -> how.channel().name()).orElse(null),
                        paper.delivery().map(Delivery::to).orElse(""),
                        paper.delivery().filter(Delivery::addressChecked).isPresent()));
    }

    /// Records that a paper was called back; a second time is refused by the database.
    public void recall(String reference, Recall recall) {
        desk.pen()
                .executeInsert(new PaperRecallRecord(
                        reference,
                        recall.reason(),
                        recall.told(),
                        recall.at(),
                        recall.by().value(),
                        recall.cause().name()));
    }

    /// Records that a paper was printed or saved; the first time counts.
    public void broughtOut(String reference, Instant at, UserId by) {
        desk.pen()
                .insertInto(PAPER_OUT)
                .set(new PaperOutRecord(reference, at, by.value()))
                .onDuplicateKeyIgnore()
                .execute();
    }

    /// Records that an extract is in the child's own record; a second time is refused by the
    /// database.
    public void filed(String reference, OnFile where) {
        desk.pen()
                .executeInsert(new PaperOnFileRecord(
                        reference, where.by(), where.at(), where.to().value()));
    }

    /// What of these meetings is in a child's own record, by reference.
    public Map<String, OnFile> filed(Collection<MeetingId> meetings) {
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

    /// Which of these meetings were closed before the program knew the child's own file, the referrer
    /// and the family as readers.
    public Set<MeetingId> readersUnknown(Collection<MeetingId> meetings) {
        return desk.sql()
                .select(CLOSED_BEFORE_READER_PAPERS.MEETING)
                .from(CLOSED_BEFORE_READER_PAPERS)
                .where(CLOSED_BEFORE_READER_PAPERS.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .fetchSet(row -> new MeetingId(row.value1()));
    }

    /// Records for whom a chair said that a paper is safe to share; the last word counts.
    public void safeToShare(PaperKey key, FamilyReader reader, Instant at, UserId by) {
        UUID subject = key.subject().orElseThrow().value();
        desk.pen()
                .deleteFrom(SAFE_TO_SHARE)
                .where(SAFE_TO_SHARE.MEETING.eq(key.meeting().value()))
                .and(SAFE_TO_SHARE.KIND.eq(key.kind().word()))
                .and(SAFE_TO_SHARE.SUBJECT.eq(subject))
                .execute();
        desk.pen()
                .executeInsert(new SafeToShareRecord(
                        key.meeting().value(),
                        key.kind().word(),
                        subject,
                        reader.name(),
                        reader.relation(),
                        reader.needs(),
                        at,
                        by.value()));
    }

    /// For whom papers of these meetings are safe to share, as a chair said.
    public List<SafeRow> safeToShare(Collection<MeetingId> meetings) {
        return desk.sql()
                .selectFrom(SAFE_TO_SHARE)
                .where(SAFE_TO_SHARE.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .fetch(row -> new SafeRow(
                        new MeetingId(row.getMeeting()),
                        PaperKind.of(row.getKind()),
                        new SubjectId(row.getSubject()),
                        new FamilyReader(row.getName(), row.getRelation(), row.getNeeds()),
                        row.getSaidAt(),
                        new UserId(row.getSaidBy())));
    }

    /// What a chair said of one paper.
    public record SafeRow(
            MeetingId meeting, PaperKind kind, SubjectId subject, FamilyReader reader, Instant at, UserId by) {
        @Override
        public String toString() {
            return "SafeRow[" + at + "]";
        }
    }

    /// Keeps a paper back.
    public void hold(UUID id, PaperHold hold) {
        desk.pen()
                .executeInsert(new PaperHoldRecord(
                        id,
                        hold.key().meeting().value(),
                        hold.key().kind().word(),
                        hold.key().agency().value(),
                        hold.key().subject().map(SubjectId::value).orElse(null),
                        hold.reason(),
                        hold.at(),
                        hold.by().value(),
                        null,
                        null));
    }

    /// Lets a paper go again.
    public void release(PaperKey key, Instant at, UserId by) {
        desk.pen()
                .update(PAPER_HOLD)
                .set(PAPER_HOLD.RELEASED_AT, at)
                .set(PAPER_HOLD.RELEASED_BY, by.value())
                .where(PAPER_HOLD.MEETING.eq(key.meeting().value()))
                .and(PAPER_HOLD.KIND.eq(key.kind().word()))
                .and(PAPER_HOLD.AGENCY.eq(key.agency().value()))
                .and(key.subject()
                        .map(subject -> PAPER_HOLD.SUBJECT.eq(subject.value()))
                        .orElseGet(PAPER_HOLD.SUBJECT::isNull))
                .and(PAPER_HOLD.RELEASED_AT.isNull())
                .execute();
    }

    /// What is kept back of a meeting, in the order in which it was.
    public List<PaperHold> holds(MeetingId meeting) {
        return holds(List.of(meeting));
    }

    /// The papers of these meetings that are kept back.
    public List<PaperHold> holds(Collection<MeetingId> meetings) {
        return desk.sql()
                .selectFrom(PAPER_HOLD)
                .where(PAPER_HOLD.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .and(PAPER_HOLD.RELEASED_AT.isNull())
                .orderBy(PAPER_HOLD.HELD_AT, PAPER_HOLD.ID)
                .fetch(row -> new PaperHold(
                        key(row.getMeeting(), row.getKind(), row.getAgency(), Optional.ofNullable(row.getSubject())),
                        row.getReason(),
                        row.getHeldAt(),
                        new UserId(row.getHeldBy())));
    }

    /// Those of these meetings of which a paper has gone out.
    public Set<MeetingId> issued(Collection<MeetingId> meetings) {
        return desk.sql()
                .selectDistinct(ISSUED_PAPER.MEETING)
                .from(ISSUED_PAPER)
                .where(ISSUED_PAPER.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .fetchSet(row -> new MeetingId(row.value1()));
    }

    /// The papers of a meeting, in the order in which they went out.
    public List<IssuedPaper> ofMeeting(MeetingId meeting) {
        return where(ISSUED_PAPER.MEETING.eq(meeting.value()));
    }

    /// The papers of these meetings, in the order in which they went out.
    public List<IssuedPaper> ofMeetings(Collection<MeetingId> meetings) {
        return where(
                ISSUED_PAPER.MEETING.in(meetings.stream().map(MeetingId::value).toList()));
    }

    /// The papers about one subject alone, in the order in which they went out.
    public List<IssuedPaper> about(SubjectId subject) {
        return where(ISSUED_PAPER.SUBJECT.eq(subject.value()));
    }

    /// One paper.
    public Optional<IssuedPaper> byReference(String reference) {
        return where(ISSUED_PAPER.REFERENCE.eq(reference)).stream().findFirst();
    }

    /// Whose copy of a record went out is seen by those who may see the record: its recipient is mostly of
    /// the family.
    private List<IssuedPaper> where(Condition asked) {
        Condition which = asked.and(ISSUED_PAPER
                .KIND
                .ne(PaperKind.ACCESS_COPY.word())
                .or(desk.visible().sees(ISSUED_PAPER.SUBJECT)));
        Select<Record1<String>> references =
                desk.sql().select(ISSUED_PAPER.REFERENCE).from(ISSUED_PAPER).where(which);
        Map<String, PaperRecallRecord> recalls = desk.sql()
                .selectFrom(PAPER_RECALL)
                .where(PAPER_RECALL.REFERENCE.in(references))
                .fetchMap(PAPER_RECALL.REFERENCE);
        Map<String, Instant> out = desk.sql()
                .selectFrom(PAPER_OUT)
                .where(PAPER_OUT.REFERENCE.in(references))
                .fetchMap(PAPER_OUT.REFERENCE, PAPER_OUT.OUT_AT);
        return desk.sql()
                .selectFrom(ISSUED_PAPER)
                .where(which)
                .orderBy(ISSUED_PAPER.ISSUED_AT, ISSUED_PAPER.REFERENCE)
                .fetch(row -> paper(
                        row,
                        Optional.ofNullable(out.get(row.getReference())),
                        Optional.ofNullable(recalls.get(row.getReference())).map(PaperStore::recall)));
    }

    private static IssuedPaper paper(IssuedPaperRecord row, Optional<Instant> out, Optional<Recall> recall) {
        return new IssuedPaper(
                row.getReference(),
                key(row.getMeeting(), row.getKind(), row.getAgency(), Optional.ofNullable(row.getSubject())),
                row.getSignedVersion(),
                new IssuedPaper.Copy(row.getCopyWords(), row.getPages()),
                row.getRecipient(),
                Optional.ofNullable(row.getChannel())
                        .map(channel ->
                                new Delivery(Channel.valueOf(channel), row.getDeliveredTo(), row.getAddressChecked())),
                row.getIssuedAt(),
                new UserId(row.getIssuedBy()),
                row.getFileHash(),
                out,
                recall);
    }

    private static Recall recall(PaperRecallRecord row) {
        return new Recall(
                Recall.Cause.valueOf(row.getCause()),
                row.getReason(),
                row.getTold(),
                row.getRecalledAt(),
                new UserId(row.getRecalledBy()));
    }

    private static PaperKey key(UUID meeting, String kind, UUID agency, Optional<UUID> subject) {
        return new PaperKey(
                new MeetingId(meeting), PaperKind.of(kind), new AgencyId(agency), subject.map(SubjectId::new));
    }
}
