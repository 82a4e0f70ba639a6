package org.mashhuddle.house.badapple.store;

import org.jooq.DSLContext;

/// SQL in a string.
record PlainSql(DSLContext sql) {
    int count() {
        return sql.fetch("select 1").size();
    }
}
