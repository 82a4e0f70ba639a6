package org.mashhuddle.store.core;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Rows of these ids, which stand in the statement itself: H2 then looks each row up among them. Of a list
/// with a place for each id it compares every row with every id. For reading only: the sums of rows hear
/// of a change by the ids that are bound.
public final class Among {

    private Among() {}

    /// Whether the column has one of these ids.
    public static Condition ids(Field<UUID> column, Collection<UUID> ids) {
        return ids.isEmpty()
                ? DSL.falseCondition()
                : column.in(ids.stream().map(DSL::inline).toList());
    }
}
