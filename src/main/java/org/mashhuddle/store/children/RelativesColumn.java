package org.mashhuddle.store.children;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;

/// The people around a child, in the one row that is the child's: with it they are sealed, joined, taken apart,
/// put back and destroyed (0053). JSON, so that whoever takes a hub's data away can read it.
public final class RelativesColumn {

    private static final String NOBODY = "[]";
    private static final Field<String> NAME = field("name");
    private static final Field<String> RELATION = field("relation");
    private static final Field<String> RESPONSIBILITY = field("parental_responsibility");
    private static final Field<String> RESIDENCE = field("lives_with_child");
    private static final Field<String> SAID = field("said");
    private static final JSONFormat OBJECTS =
            new JSONFormat().header(false).recordFormat(JSONFormat.RecordFormat.OBJECT);

    private RelativesColumn() {}

    private static Field<String> field(String name) {
        return DSL.field(DSL.name(name), SQLDataType.VARCHAR);
    }

    private static DSLContext plain() {
        return DSL.using(SQLDialect.DEFAULT);
    }

    public static String text(List<Relative> people) {
        Result<?> rows = plain().newResult(NAME, RELATION, RESPONSIBILITY, RESIDENCE, SAID);
        people.forEach(one -> add(rows, one));
        return people.isEmpty() ? NOBODY : rows.formatJSON(OBJECTS);
    }

    @SuppressWarnings("unchecked") // the records of a result are of its own fields
    private static <R extends Record> void add(Result<R> rows, Relative one) {
        R row = (R) plain().newRecord(NAME, RELATION, RESPONSIBILITY, RESIDENCE, SAID);
        row.set(NAME, one.name());
        row.set(RELATION, one.relation());
        row.set(RESPONSIBILITY, one.responsibility().name());
        row.set(RESIDENCE, one.residence().name());
        row.set(SAID, one.said());
        rows.add(row);
    }

    /// @throws IllegalStateException where the program did not write it
    static List<Relative> people(String text) {
        if (text.equals(NOBODY)) {
            return List.of();
        }
        try {
            return plain().fetchFromJSON(text).map(RelativesColumn::relative);
        } catch (RuntimeException e) {
            IllegalStateException failure = new IllegalStateException("The people around a child are not readable");
            failure.setStackTrace(e.getStackTrace()); // what it says may quote a name
            throw failure;
        }
    }

    private static Relative relative(Record row) {
        return new Relative(
                row.get(NAME),
                row.get(RELATION),
                Responsibility.valueOf(row.get(RESPONSIBILITY)),
                Residence.valueOf(row.get(RESIDENCE)),
                row.get(SAID));
    }
}
