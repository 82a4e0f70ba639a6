package org.mashhuddle.store.core;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Some ids as rows to begin a reading from: H2 looks each up in the index of the column that is joined to them. They
/// are one value of the statement, whose text is the same however many they are; standing in it, each would be written
/// and read as SQL. Of a list with a place for each id H2 compares every row with every id. For reading only: the
/// sums of rows hear of a change by the ids that are bound.
///
/// @param rows each id once
public record Among(Table<? extends Record> rows) {

    private static final Field<UUID> ID = DSL.field(DSL.name("among", "id"), SQLDataType.UUID);

    public static Among ids(Set<UUID> ids) {
        return new Among(DSL.unnest(ids.toArray(UUID[]::new)).as("among", "id"));
    }

    /// The table with the rows whose column has one of these ids.
    public Table<? extends Record> join(TableField<? extends Record, UUID> column) {
        return rows.join(Objects.requireNonNull(column.getTable())).on(column.eq(ID));
    }
}
