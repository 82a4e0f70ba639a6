package org.mashhuddle.store.audit;

import static org.mashhuddle.store.db.Tables.AUDIT_EVENT;
import static org.mashhuddle.store.db.Tables.TRAIL_HEAD;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.mashhuddle.store.db.tables.records.AuditEventRecord;

/// What somebody could do to the trail who has the file's key and goes round the program, drawn by
/// chance; each says the entry at which it must be found.
final class TrailEdits {

    private static final int KINDS = 12;
    private final Random random;
    private final DSLContext sql;
    private final long last;

    /// @param last the number of the last entry
    TrailEdits(Random random, DSLContext sql, long last) {
        this.random = random;
        this.sql = sql;
        this.last = last;
    }

    /// @param words for whoever reads that it was not found
    /// @param place the first entry that is not what was written, or is missing
    record Edit(String words, long place) {}

    /// Makes the next one.
    Edit make() {
        return make(random.nextInt(KINDS));
    }

    private Edit make(int kind) {
        long at = anywhere();
        return switch (kind) {
            case 0 ->
                set(at, AUDIT_EVENT.AT, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt()));
            case 1 -> set(at, AUDIT_EVENT.ACTOR, new UUID(random.nextLong(), random.nextLong()));
            case 2 -> set(at, AUDIT_EVENT.DEED, "deed.other." + random.nextInt(9));
            case 3 -> random.nextBoolean() ? about(at) : set(at, AUDIT_EVENT.ABOUT, new UUID(1, random.nextLong()));
            case 4 -> set(at, AUDIT_EVENT.REASON, letterChanged(entry(at).getReason()));
            case 5 -> set(at, AUDIT_EVENT.PREV, letterChanged(entry(at).getPrev()));
            case 6 -> set(at, AUDIT_EVENT.MAC, letterChanged(entry(at).getMac()));
            case 7 -> renumbered(at);
            case 8 -> deleted(at, at + random.nextInt(3));
            case 9 -> deleted(at, last);
            case 10 -> random.nextBoolean() ? appended(at) : inserted(at);
            case 11 -> random.nextBoolean() ? swapped(at) : head();
            default -> throw new IllegalStateException("No such kind");
        };
    }

    private long anywhere() {
        return 1 + random.nextLong(last);
    }

    private AuditEventRecord entry(long at) {
        return sql.fetchSingle(AUDIT_EVENT, AUDIT_EVENT.SEQ.eq(at));
    }

    private <T> Edit set(long at, Field<T> column, T value) {
        sql.update(AUDIT_EVENT).set(column, value).where(AUDIT_EVENT.SEQ.eq(at)).execute();
        return new Edit(column.getName() + " of " + at, at);
    }

    private Edit about(long at) {
        sql.update(AUDIT_EVENT)
                .setNull(AUDIT_EVENT.ABOUT)
                .where(AUDIT_EVENT.SEQ.eq(at))
                .execute();
        return new Edit("about nothing, " + at, at);
    }

    private String letterChanged(String text) {
        int at = random.nextInt(text.length());
        char other = text.charAt(at) == 'a' ? 'b' : 'a';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    /// The entry goes to the end, so its number is missing.
    private Edit renumbered(long at) {
        sql.update(AUDIT_EVENT)
                .set(AUDIT_EVENT.SEQ, last + 1 + random.nextInt(50))
                .where(AUDIT_EVENT.SEQ.eq(at))
                .execute();
        return new Edit("number of " + at, at);
    }

    private Edit deleted(long from, long to) {
        sql.deleteFrom(AUDIT_EVENT).where(AUDIT_EVENT.SEQ.between(from, to)).execute();
        return new Edit("deleted " + from + " to " + to, from);
    }

    /// An entry that was there before, once more at the end.
    private Edit appended(long copied) {
        AuditEventRecord more = entry(copied);
        more.setSeq(last + 1);
        more.touched(true);
        sql.executeInsert(more);
        return new Edit(copied + " again at the end", last + 1);
    }

    /// An entry that was there before once more in the middle, joined to the one before it, and all
    /// that follow one further.
    private Edit inserted(long after) {
        long copied = anywhere();
        AuditEventRecord more = entry(copied);
        more.setSeq(after + 1);
        more.setPrev(entry(after).getMac());
        List<Long> following = sql.select(AUDIT_EVENT.SEQ)
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.SEQ.gt(after))
                .orderBy(AUDIT_EVENT.SEQ.desc())
                .fetch(AUDIT_EVENT.SEQ);
        for (long each : following) {
            sql.update(AUDIT_EVENT)
                    .set(AUDIT_EVENT.SEQ, each + 1)
                    .where(AUDIT_EVENT.SEQ.eq(each))
                    .execute();
        }
        more.touched(true);
        sql.executeInsert(more);
        // The one that stood there anyway is as it was written; its twin behind it is not.
        return new Edit("inserted after " + after, copied == after + 1 ? after + 2 : after + 1);
    }

    /// Two entries change places, with everything that is in them.
    private Edit swapped(long one) {
        long other = 1 + (one + random.nextLong(last - 1)) % last;
        for (long[] step : new long[][] {{one, 0}, {other, one}, {0, other}}) {
            sql.update(AUDIT_EVENT)
                    .set(AUDIT_EVENT.SEQ, step[1])
                    .where(AUDIT_EVENT.SEQ.eq(step[0]))
                    .execute();
        }
        return new Edit("swapped " + one + " and " + other, Math.min(one, other));
    }

    /// What the trail knows of its own end.
    private Edit head() {
        int kind = random.nextInt(3);
        Record head = sql.fetchSingle(TRAIL_HEAD);
        if (kind == 0) {
            sql.deleteFrom(TRAIL_HEAD).execute();
        } else if (kind == 1) {
            sql.update(TRAIL_HEAD).set(TRAIL_HEAD.SEQ, last - 1).execute();
        } else {
            sql.update(TRAIL_HEAD)
                    .set(TRAIL_HEAD.MAC, letterChanged(head.get(TRAIL_HEAD.MAC)))
                    .execute();
        }
        return new Edit("head, kind " + kind, last);
    }
}
