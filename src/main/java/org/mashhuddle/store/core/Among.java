package org.mashhuddle.store.core;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Rows of these ids, asked for by one array however many they are. A list with a place for each id is
/// read anew whenever it is of another length, and costs more than the rows do.
public final class Among {

    private Among() {}

    /// Whether the column has one of these ids.
    public static Condition ids(Field<UUID> column, Collection<UUID> ids) {
        return ids.isEmpty() ? DSL.falseCondition() : column.eq(DSL.any(ids.toArray(UUID[]::new)));
    }
}
