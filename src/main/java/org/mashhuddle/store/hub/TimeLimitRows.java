package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.LOCAL_LIMIT;

import java.util.List;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LocalLimitRecord;

/// What the hub itself laid down for its clocks, each from its day on.
record TimeLimitRows(StoreContext desk) {

    List<DatedLimit> all() {
        return desk.sql()
                .selectFrom(LOCAL_LIMIT)
                .where(LOCAL_LIMIT.WHAT.in(
                        TimeLimit.ofTheHub().stream().map(TimeLimit::name).toList()))
                .fetch(row -> new DatedLimit(TimeLimit.valueOf(row.getWhat()), row.getFromDay(), row.getAmount()));
    }

    void keep(DatedLimit limit) {
        desk.put(new LocalLimitRecord(limit.what().name(), limit.from(), limit.amount(), null, null));
    }
}
