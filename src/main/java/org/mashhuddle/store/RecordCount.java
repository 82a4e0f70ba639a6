package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.TRAIL_HEAD;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.mashhuddle.store.db.DefaultSchema;

/// How much a record holds: entries of the trail, rows of each table.
public record RecordCount(long entries, Map<String, Long> rows) {

    private static final int AT_ONCE = 200;

    /// Copies the map.
    public RecordCount {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    static RecordCount of(DSLContext sql) {
        Map<String, Long> rows = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            rows.put(table.getName(), (long) sql.fetchCount(table));
        }
        return new RecordCount(entries(sql), rows);
    }

    /// The same, with every value of every row read on the way: what cannot be read is found out.
    static RecordCount read(DSLContext sql) {
        Map<String, Long> rows = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            long count = 0;
            try (Cursor<? extends Record> all =
                    sql.selectFrom(table).fetchSize(AT_ONCE).fetchLazy()) {
                for (Record row : all) {
                    count += row.size() > 0 ? 1 : 0;
                }
            }
            rows.put(table.getName(), count);
        }
        return new RecordCount(entries(sql), rows);
    }

    private static long entries(DSLContext sql) {
        return sql.select(TRAIL_HEAD.SEQ)
                .from(TRAIL_HEAD)
                .fetchOptional(TRAIL_HEAD.SEQ)
                .orElse(0L);
    }
}
