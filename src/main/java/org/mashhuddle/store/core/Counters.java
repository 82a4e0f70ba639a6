package org.mashhuddle.store.core;

import static org.mashhuddle.store.db.Tables.COUNTER;

import java.util.Optional;

/// The counters that human numbers come from.
public record Counters(StoreContext desk) {

    /// The number that [#next] would give, which stays there to be given.
    public long following(String counter) {
        return desk.sql()
                        .select(COUNTER.LAST)
                        .from(COUNTER)
                        .where(COUNTER.NAME.eq(counter))
                        .fetchOptional(COUNTER.LAST)
                        .orElse(0L)
                + 1;
    }

    /// The next number, from 1; the counter's row stays locked until the transaction ends, so that
    /// no number is given twice, and one that was rolled back is given again.
    public long next(String counter) {
        Optional<Long> last = desk.pen()
                .select(COUNTER.LAST)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(counter))
                .forUpdate()
                .fetchOptional(COUNTER.LAST);
        long next = last.orElse(0L) + 1;
        if (last.isEmpty()) {
            desk.sql()
                    .insertInto(COUNTER)
                    .set(COUNTER.NAME, counter)
                    .set(COUNTER.LAST, next)
                    .execute();
        } else {
            desk.sql()
                    .update(COUNTER)
                    .set(COUNTER.LAST, next)
                    .where(COUNTER.NAME.eq(counter))
                    .execute();
        }
        return next;
    }
}
