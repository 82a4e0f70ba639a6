package org.mashhuddle.store.imports;

import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.mashhuddle.store.core.StoreContext;

/// Rows of a table written down as text, and put back.
record WrittenRows(StoreContext desk) {

    private static final JSONFormat ON_ONE_LINE = new JSONFormat().format(false);

    /// What the rows of this thing say.
    String of(Table<?> table, UUID id) {
        return of(table, key(table).eq(id));
    }

    String of(Table<?> table, Condition which) {
        return desk.sql().selectFrom(table).where(which).fetch().formatJSON(ON_ONE_LINE);
    }

    /// The column that says which thing a row is of.
    static Field<UUID> key(Table<?> table) {
        Field<?> own = table.field("id");
        Field<?> subject = table.field("subject");
        return Objects.requireNonNull(own != null ? own : subject).coerce(UUID.class);
    }

    /// Puts rows in the place of those that are there. A row that others refer to stays where it is,
    /// and its version counts on: whoever has it open sees that it changed.
    void restore(Table<?> table, Condition which, String text) {
        var before = desk.pen().fetchFromJSON(text);
        if (table.field("version") == null && table.getPrimaryKey() != null) {
            desk.pen().deleteFrom(table).where(which).execute();
        }
        for (Record old : before) {
            Record row = old.into(table);
            row.touched(true);
            put((TableRecord<?>) row, which);
        }
    }

    private void put(TableRecord<?> row, Condition which) {
        Field<Long> version = row.field("version", Long.class);
        if (row instanceof UpdatableRecord<?> kept && version != null) {
            long now = desk.sql()
                    .select(version)
                    .from(kept.getTable())
                    .where(which)
                    .fetchOptional(version)
                    .orElse(0L);
            kept.set(version, now + 1);
            kept.touched(key(kept.getTable()), false);
            desk.pen().executeUpdate(kept, which);
            return;
        }
        desk.pen().executeInsert(row);
    }

    @Override
    public String toString() {
        return "WrittenRows";
    }
}
