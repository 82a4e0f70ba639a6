package org.mashhuddle.store.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.UpdatableRecord;

/// Rows on their way into the tables, some thousands at a time: by kind, in the order in which the
/// kinds first came, so that whatever is referred to comes before.
final class WaitingRows {

    private static final int BATCH = 5000;

    private final StoreContext desk;
    private final Map<Class<?>, List<UpdatableRecord<?>>> waiting = new LinkedHashMap<>();
    private int size;

    WaitingRows(StoreContext desk) {
        this.desk = desk;
    }

    void add(UpdatableRecord<?> row) {
        waiting.computeIfAbsent(row.getClass(), _ -> new ArrayList<>()).add(row);
        if (++size >= BATCH) {
            flush();
        }
    }

    void flush() {
        waiting.values().forEach(desk::add);
        waiting.values().forEach(List::clear);
        size = 0;
    }
}
