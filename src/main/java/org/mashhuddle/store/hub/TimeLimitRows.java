package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.LOCAL_LIMIT;
import static org.mashhuddle.store.db.Tables.USUAL_LIMIT;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LocalLimitRecord;

/// What the hub itself laid down for its clocks, each from its day on, after what is usual where it came later.
record TimeLimitRows(StoreContext desk) {

    List<DatedLimit> all() {
        List<String> ofTheHub =
                TimeLimit.ofTheHub().stream().map(TimeLimit::name).toList();
        List<DatedLimit> all = new ArrayList<>(desk.sql()
                .selectFrom(USUAL_LIMIT)
                .where(USUAL_LIMIT.WHAT.in(ofTheHub))
                .fetch(row -> new DatedLimit(TimeLimit.valueOf(row.getWhat()), row.getFromDay(), row.getAmount())));
        all.addAll(desk.sql()
                .selectFrom(LOCAL_LIMIT)
                .where(LOCAL_LIMIT.WHAT.in(ofTheHub))
                .fetch(row -> new DatedLimit(TimeLimit.valueOf(row.getWhat()), row.getFromDay(), row.getAmount())));
        return all;
    }

    void keep(DatedLimit limit) {
        desk.put(new LocalLimitRecord(limit.what().name(), limit.from(), limit.amount(), null, null));
    }
}
