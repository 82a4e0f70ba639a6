package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.PAPER_HOLD;
import static org.mashhuddle.store.db.Tables.PAPER_IN_RECEIPT;
import static org.mashhuddle.store.db.Tables.PAPER_OUT;
import static org.mashhuddle.store.db.Tables.PAPER_RECALL;

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
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.IssuedPaperRecord;
import org.mashhuddle.store.db.tables.records.PaperHoldRecord;
import org.mashhuddle.store.db.tables.records.PaperOutRecord;
import org.mashhuddle.store.db.tables.records.PaperRecallRecord;

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

    /// The files themselves.
    public PaperFileRows files() {
        return new PaperFileRows(desk);
    }

    /// Keeps whom a paper is about, as it is issued.
    public void about(String reference, List<SubjectId> children) {
        new PaperChildRows(desk).keep(reference, children);
    }

    /// Whom the papers of these meetings were about when they were issued, by reference.
    public Map<String, List<SubjectId>> children(Collection<MeetingId> meetings) {
        return new PaperChildRows(desk).of(meetings);
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
        new OnFileRows(desk).keep(reference, where);
    }

    /// What of these meetings is in a child's own record, by reference.
    public Map<String, OnFile> filed(Collection<MeetingId> meetings) {
        return new OnFileRows(desk).of(meetings);
    }

    /// What these meetings owe, where the program knew less when they were closed.
    public Map<MeetingId, PaperQueue.Owed> owed(Collection<MeetingId> meetings) {
        return new OwedRows(desk).of(meetings);
    }

    /// Up to which version the minutes of these meetings hold their strategy discussions whole: those that
    /// were signed before these had minutes of their own.
    public Map<MeetingId, Integer> strategyUntil(Collection<MeetingId> meetings) {
        return new SignedWithStrategyRows(desk).until(meetings);
    }

    /// Records for whom a chair said that a paper is safe to share; the last word counts.
    ///
    /// @param home of the child now, as a hash
    public void safeToShare(PaperKey key, FamilyReader reader, String home, Instant at, UserId by) {
        new SafeToShareRows(desk).said(key, reader, home, at, by);
    }

    /// Records that a chair took the word back.
    public void unsafe(PaperKey key, String because, Instant at, UserId by) {
        new SafeToShareRows(desk).withdrawn(key, because, at, by);
    }

    /// For whom papers of these meetings are safe to share, as a chair said.
    public List<SafeRow> safeToShare(Collection<MeetingId> meetings) {
        return new SafeToShareRows(desk).of(meetings);
    }

    /// Records that an agency gets a paper too, as a chair chose; the last word counts.
    public void further(PaperQueue.FurtherCopy copy) {
        new FurtherCopyRows(desk).chosen(copy);
    }

    /// Records that a chair took back that an agency gets a paper too.
    public void noFurther(PaperKey key, Instant at, UserId by) {
        new FurtherCopyRows(desk).withdrawn(key, at, by);
    }

    /// Who gets papers of these meetings too, in the order in which they were chosen.
    public List<PaperQueue.FurtherCopy> further(Collection<MeetingId> meetings) {
        return new FurtherCopyRows(desk).of(meetings);
    }

    /// What a chair said of one paper.
    ///
    /// @param home of the child then, as a hash; none where nobody kept it
    /// @param withdrawn why, when and by whom the word was taken back
    public record SafeRow(
            MeetingId meeting,
            PaperKind kind,
            SubjectId subject,
            FamilyReader reader,
            Instant at,
            UserId by,
            Optional<String> home,
            Optional<Withdrawn> withdrawn) {
        /// That the word was taken back.
        public record Withdrawn(String because, Instant at, UserId by) {
            @Override
            public String toString() {
                return "Withdrawn[" + at + "]";
            }
        }

        @Override
        public String toString() {
            return "SafeRow[" + at + "]";
        }
    }

    /// Adds a receipt for papers that went in one go.
    public void receipt(String reference, MeetingId meeting, List<String> papers, Instant at, UserId by) {
        new ReceiptRows(desk).receipt(reference, meeting, papers, at, by);
    }

    /// Records that the recipient has a paper; a second time is refused by the database.
    public void received(String reference, IssuedPaper.Received how) {
        new ReceiptRows(desk).received(reference, how);
    }

    /// Records what became of a paper that was called back; the same twice is refused by the database.
    public void ended(String reference, Recall.End end) {
        new ReceiptRows(desk).ended(reference, end);
    }

    /// To where the latest paper for a recipient went that was sent in this way.
    ///
    /// @param recipient as it stands on the papers
    public Optional<String> lastSent(AgencyId agency, String recipient, Channel how) {
        return desk.sql()
                .select(ISSUED_PAPER.DELIVERED_TO)
                .from(ISSUED_PAPER)
                .where(ISSUED_PAPER.AGENCY.eq(agency.value()))
                .and(ISSUED_PAPER.RECIPIENT.eq(recipient))
                .and(ISSUED_PAPER.CHANNEL.eq(how.name()))
                .orderBy(ISSUED_PAPER.ISSUED_AT.desc(), ISSUED_PAPER.REFERENCE.desc())
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /// One paper, or those that stand on one receipt, in the order in which they went out.
    public List<IssuedPaper> byReferenceOrReceipt(String reference) {
        return where(ISSUED_PAPER
                .REFERENCE
                .eq(reference)
                .or(ISSUED_PAPER.REFERENCE.in(desk.sql()
                        .select(PAPER_IN_RECEIPT.PAPER)
                        .from(PAPER_IN_RECEIPT)
                        .where(PAPER_IN_RECEIPT.RECEIPT.eq(reference)))));
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

    /// Of whom a person had a copy of what is held, or who stands on a list of actions across meetings, kept
    /// with the papers of this meeting.
    public Set<SubjectId> ofNoOneMeeting(MeetingId meeting) {
        return new PaperChildRows(desk).ofNoOneMeeting(meeting);
    }

    /// The papers about one subject alone, in the order in which they went out.
    public List<IssuedPaper> about(SubjectId subject) {
        return where(ISSUED_PAPER.SUBJECT.eq(subject.value()));
    }

    /// The papers on which one of these stands, in the order in which they went out.
    public List<IssuedPaper> naming(Collection<SubjectId> anyOf) {
        return where(new PaperChildRows(desk).names(anyOf));
    }

    /// One paper.
    public Optional<IssuedPaper> byReference(String reference) {
        return where(ISSUED_PAPER.REFERENCE.eq(reference)).stream().findFirst();
    }

    private List<IssuedPaper> where(Condition asked) {
        Condition which = asked.and(isSeen());
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
        ReceiptRows since = new ReceiptRows(desk);
        Map<String, List<Recall.End>> ends = since.ends(references);
        Map<String, String> receipts = since.receipts(references);
        Map<String, IssuedPaper.Received> received = since.received(references);
        return desk.sql()
                .selectFrom(ISSUED_PAPER)
                .where(which)
                .orderBy(ISSUED_PAPER.ISSUED_AT, ISSUED_PAPER.REFERENCE)
                .fetch(row -> paper(
                        row,
                        Optional.ofNullable(out.get(row.getReference())),
                        Optional.ofNullable(recalls.get(row.getReference()))
                                .map(back -> recall(back, ends.getOrDefault(row.getReference(), List.of()))),
                        Optional.ofNullable(receipts.get(row.getReference())),
                        Optional.ofNullable(received.get(row.getReference()))));
    }

    /// Whose copy of a record went out is seen by those who may see the record: its recipient is mostly of
    /// the family.
    private Condition isSeen() {
        return ISSUED_PAPER
                .KIND
                .notIn(PaperKind.ACCESS_COPY.word(), PaperKind.RECORD_PRINT.word())
                .or(desk.visible().sees(ISSUED_PAPER.SUBJECT));
    }

    private static IssuedPaper paper(
            IssuedPaperRecord row,
            Optional<Instant> out,
            Optional<Recall> recall,
            Optional<String> receipt,
            Optional<IssuedPaper.Received> received) {
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
                recall,
                receipt,
                received);
    }

    private static Recall recall(PaperRecallRecord row, List<Recall.End> ends) {
        return new Recall(
                Recall.Cause.valueOf(row.getCause()),
                row.getReason(),
                row.getTold(),
                row.getRecalledAt(),
                new UserId(row.getRecalledBy()),
                ends);
    }

    private static PaperKey key(UUID meeting, String kind, UUID agency, Optional<UUID> subject) {
        return new PaperKey(
                new MeetingId(meeting), PaperKind.of(kind), new AgencyId(agency), subject.map(SubjectId::new));
    }
}
