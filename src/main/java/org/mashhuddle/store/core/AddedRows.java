package org.mashhuddle.store.core;

import java.util.List;
import java.util.Optional;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Rows of one table that one statement adds. Whoever listens to the statement is told which they are: of
/// its values jOOQ shows those of the first row only.
///
/// @param rows at least one
public record AddedRows(List<? extends UpdatableRecord<?>> rows) {

    void insert(DSLContext pen) {
        Table<?> table = rows.getFirst().getTable();
        BatchBindStep batch = pen.batch(pen.insertInto(table, table.fields()).values(values(rows.getFirst())));
        for (UpdatableRecord<?> row : rows) {
            batch = batch.bind(values(row));
        }
        pen.configuration().data(AddedRows.class, this);
        try {
            batch.execute();
        } finally {
            pen.configuration().data().remove(AddedRows.class);
        }
    }

    /// What the row holds, column by column. jOOQ's own way there makes a mapping for each row, and keeps it.
    public static @Nullable Object[] values(Record row) {
        @Nullable Object[] values = new Object[row.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = row.get(at);
        }
        return values;
    }

    /// Those that this statement adds; nothing where it adds none, or nobody has said which.
    public static Optional<AddedRows> of(ExecuteContext context) {
        return context.batchMode() == ExecuteContext.BatchMode.SINGLE
                        && context.configuration().data(AddedRows.class) instanceof AddedRows told
                ? Optional.of(told)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "AddedRows[" + rows.size() + "]";
    }
}
