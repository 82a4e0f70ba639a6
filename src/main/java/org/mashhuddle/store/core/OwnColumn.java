package org.mashhuddle.store.core;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A column as its row knows it. Of one that is asked for with its type jOOQ makes another, and to know that again it
/// writes both as SQL, for each value of each row.
final class OwnColumn {

    private OwnColumn() {}

    /// @throws IllegalStateException if the column holds something else
    @SuppressWarnings("unchecked") // its type is looked at
    static <T> @Nullable Field<T> of(Record row, String name, Class<T> type) {
        Field<?> column = row.field(name);
        if (column != null && column.getType() != type) {
            throw new IllegalStateException("A column of another kind: " + name);
        }
        return (@Nullable Field<T>) column;
    }
}
