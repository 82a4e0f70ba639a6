package org.mashhuddle.store.audit;

import static org.mashhuddle.store.db.Tables.AUDIT_EVENT;
import static org.mashhuddle.store.db.Tables.TRAIL_HEAD;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.store.db.tables.records.AuditEventRecord;
import org.mashhuddle.store.db.tables.records.TrailHeadRecord;
import org.mashhuddle.store.durable.TrailAnchor;

/// Writes and reads the trail: a chain of entries, each sealed together with the one before it, and
/// one row that knows the last.
public record AuditTrailBook(AuditTrailMac seals) {

    private static final int THE_ONE = 1;
    private static final int AT_ONCE = 500;
    private static final String MADE = "hub.create";
    private static final long BLOCK = 5_000;

    /// Appends one entry within the transaction of the connection.
    ///
    /// @return the entry, to be anchored once it is committed
    public TrailAnchor.Entry append(DSLContext sql, UserId actor, Instant at, AuditEvent deed) {
        Optional<TrailHeadRecord> last = head(sql);
        AuditEventRecord entry = new AuditEventRecord();
        entry.setSeq(last.map(TrailHeadRecord::getSeq).orElse(0L) + 1);
        entry.setAt(at.truncatedTo(ChronoUnit.MICROS));
        entry.setActor(actor.value());
        entry.setDeed(deed.verb());
        entry.setAbout(deed.about().orElse(null));
        entry.setReason(deed.reason());
        entry.setPrev(last.map(TrailHeadRecord::getMac).orElse(AuditTrailMac.START));
        entry.setMac(seal(entry.getPrev(), entry));
        sql.executeInsert(entry);
        TrailHeadRecord head = new TrailHeadRecord(THE_ONE, entry.getSeq(), entry.getMac());
        if (last.isEmpty()) {
            sql.executeInsert(head);
        } else {
            sql.executeUpdate(head);
        }
        return new TrailAnchor.Entry(entry.getSeq(), entry.getMac());
    }

    /// The last entry; none where there is none.
    public Optional<TrailAnchor.Entry> last(DSLContext sql) {
        return sql.select(AUDIT_EVENT.SEQ, AUDIT_EVENT.MAC)
                .from(AUDIT_EVENT)
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new TrailAnchor.Entry(row.value1(), row.value2()));
    }

    /// Whether this entry is in the trail, or the trail goes on from it.
    public boolean knows(DSLContext sql, TrailAnchor.Entry entry) {
        return sql.fetchExists(AUDIT_EVENT, AUDIT_EVENT.SEQ.eq(entry.seq()).and(AUDIT_EVENT.MAC.eq(entry.seal())));
    }

    /// Whether the hub whose trail this is has this number: the first entry says so, where it tells of a making.
    public boolean isOf(DSLContext sql, UUID hub) {
        return !sql.fetchExists(
                AUDIT_EVENT,
                AUDIT_EVENT.SEQ.eq(1L).and(AUDIT_EVENT.DEED.eq(MADE)).and(AUDIT_EVENT.ABOUT.ne(hub)));
    }

    private static Optional<TrailHeadRecord> head(DSLContext sql) {
        return sql.selectFrom(TRAIL_HEAD)
                .where(TRAIL_HEAD.ID.eq(THE_ONE))
                .forUpdate()
                .fetchOptional();
    }

    private String seal(String previous, AuditEventRecord entry) {
        return seals.mac(
                previous,
                Arrays.asList(
                        Long.toString(entry.getSeq()),
                        entry.getAt().toString(),
                        entry.getActor().toString(),
                        entry.getDeed(),
                        Optional.ofNullable(entry.getAbout())
                                .map(UUID::toString)
                                .orElse(null),
                        entry.getReason()));
    }

    /// Walks the whole chain.
    public AuditTrailReport verify(DSLContext sql) {
        long count = 0;
        long expected = 1;
        String previous = AuditTrailMac.START;
        OptionalLong broken = OptionalLong.empty();
        Map<Long, String> withheld = withholding().all(sql);
        try (Cursor<AuditEventRecord> entries = sql.selectFrom(AUDIT_EVENT)
                .orderBy(AUDIT_EVENT.SEQ)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (AuditEventRecord entry : entries) {
                count++;
                if (broken.isEmpty() && !follows(entry, expected, previous, withheld)) {
                    broken = OptionalLong.of(Math.min(entry.getSeq(), expected));
                }
                previous = entry.getMac();
                expected++;
            }
        }
        return new AuditTrailReport(count, broken.isPresent() ? broken : end(sql, expected, previous));
    }

    /// Checks what can be checked in the time a person waits at the door: the newest entries with
    /// the head, and one older block, another one each turn.
    ///
    /// @return the first entry that does not hold
    OptionalLong opening(DSLContext sql, long turn) {
        long last = head(sql).map(TrailHeadRecord::getSeq).orElse(0L);
        long newest = Math.max(1, last - BLOCK + 1);
        long blocks = (newest - 1 + BLOCK - 1) / BLOCK;
        if (blocks > 0) {
            long first = Math.floorMod(turn, blocks) * BLOCK + 1;
            Walked old = walk(sql, first, Math.min(first + BLOCK, newest) - 1);
            if (old.broken().isPresent()) {
                return old.broken();
            }
        }
        Walked recent = walk(sql, newest, Long.MAX_VALUE);
        return recent.broken().isPresent() ? recent.broken() : end(sql, recent.next(), recent.last());
    }

    /// Some entries, walked.
    ///
    /// @param next the number that would come next, after the seal `last`
    private record Walked(long next, String last, OptionalLong broken) {}

    private Walked walk(DSLContext sql, long from, long to) {
        String previous = from == 1
                ? AuditTrailMac.START
                : sql.select(AUDIT_EVENT.MAC)
                        .from(AUDIT_EVENT)
                        .where(AUDIT_EVENT.SEQ.eq(from - 1))
                        .fetchOptional(AUDIT_EVENT.MAC)
                        .orElse("");
        long expected = from;
        Map<Long, String> withheld = withholding().all(sql);
        for (AuditEventRecord entry : sql.selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.SEQ.between(from, to))
                .orderBy(AUDIT_EVENT.SEQ)
                .fetch()) {
            if (!follows(entry, expected, previous, withheld)) {
                return new Walked(expected, previous, OptionalLong.of(expected));
            }
            previous = entry.getMac();
            expected++;
        }
        boolean gone = to != Long.MAX_VALUE && expected <= to;
        return new Walked(expected, previous, gone ? OptionalLong.of(expected) : OptionalLong.empty());
    }

    private boolean follows(AuditEventRecord entry, long expected, String previous, Map<Long, String> withheld) {
        return entry.getSeq() == expected
                && entry.getPrev().equals(previous)
                && (entry.getMac().equals(seal(previous, entry))
                        || withholding().isOne(entry, withheld));
    }

    private TrailWithholding withholding() {
        return new TrailWithholding(seals);
    }

    /// The head must name the last entry; if it names a later one, the next is missing.
    private static OptionalLong end(DSLContext sql, long next, String last) {
        Optional<TrailHeadRecord> head = sql.selectFrom(TRAIL_HEAD).fetchOptional();
        long seq = head.map(TrailHeadRecord::getSeq).orElse(0L);
        String mac = head.map(TrailHeadRecord::getMac).orElse(AuditTrailMac.START);
        if (seq == next - 1 && mac.equals(last)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(seq >= next ? next : Math.max(1, next - 1));
    }

    /// The latest entries, the newest first.
    List<AuditTrailEntry> entries(DSLContext sql, int limit) {
        return entries(sql, AuditTrailQuery.latest(limit));
    }

    /// The latest of those meant, the newest first.
    List<AuditTrailEntry> entries(DSLContext sql, AuditTrailQuery meant) {
        Condition by = meant.actor()
                .<Condition>map(who -> AUDIT_EVENT.ACTOR.eq(who.value()))
                .orElseGet(DSL::noCondition);
        Condition from = meant.from().<Condition>map(AUDIT_EVENT.AT::ge).orElseGet(DSL::noCondition);
        Condition until = meant.until().<Condition>map(AUDIT_EVENT.AT::lt).orElseGet(DSL::noCondition);
        return sql.selectFrom(AUDIT_EVENT)
                .where(by, from, until, deeds(meant), about(meant))
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .limit(meant.limit())
                .fetch(AuditTrailBook::entry);
    }

    private static Condition deeds(AuditTrailQuery meant) {
        return meant.deeds().<Condition>map(AUDIT_EVENT.DEED::in).orElseGet(DSL::noCondition);
    }

    private static Condition about(AuditTrailQuery meant) {
        return meant.about()
                .map(about -> AUDIT_EVENT
                        .ABOUT
                        .in(about.ids())
                        .or(about.end()
                                .<Condition>map(end -> DSL.right(AUDIT_EVENT.ABOUT.cast(String.class), end.length())
                                        .eq(end))
                                .orElseGet(DSL::falseCondition)))
                .orElseGet(DSL::noCondition);
    }

    /// The latest entries of some, the newest first.
    List<AuditTrailEntry> entries(DSLContext sql, Condition which, int limit) {
        return sql.selectFrom(AUDIT_EVENT)
                .where(which)
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .limit(limit)
                .fetch(AuditTrailBook::entry);
    }

    private static AuditTrailEntry entry(AuditEventRecord row) {
        return new AuditTrailEntry(
                row.getSeq(),
                row.getAt(),
                new UserId(row.getActor()),
                row.getDeed(),
                Optional.ofNullable(row.getAbout()),
                row.getReason());
    }
}
