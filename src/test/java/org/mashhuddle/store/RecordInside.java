package org.mashhuddle.store;

import java.lang.reflect.Field;
import java.sql.Connection;
import org.jooq.DSLContext;

/// What an open hub's record is kept on, looked at round the back.
public final class RecordInside {

    private RecordInside() {}

    public static Connection connection(Database database) {
        return of(database).connection();
    }

    public static DSLContext sql(Database database) {
        return of(database).sql();
    }

    private static OpenRecord of(Database database) {
        try {
            Field field = Database.class.getDeclaredField("record");
            field.setAccessible(true);
            return (OpenRecord) field.get(database);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
