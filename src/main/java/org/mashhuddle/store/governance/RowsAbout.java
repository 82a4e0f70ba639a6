package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.db.DefaultSchema;

/// Every row that hangs on one subject, or on one meeting, found by the references of the tables themselves: a table
/// that comes later is among them as soon as it refers to a subject, or to what does.
final class RowsAbout {

    private final DSLContext sql;
    private final Set<Table<?>> stay;
    private final List<Found> found = new ArrayList<>();

    /// Rows of one table, found on one way; what hangs on them was found before.
    private record Found(Table<?> table, Condition which, List<? extends Record> rows) {}

    RowsAbout(DSLContext sql, UUID subject) {
        this(sql, SUBJECT, SUBJECT.ID.eq(subject), Set.of());
    }

    /// @param stay tables of which no row goes; what hangs on them is not looked for
    RowsAbout(DSLContext sql, Table<?> root, Condition which, Set<Table<?>> stay) {
        this.sql = sql;
        this.stay = stay;
        gather(root, which);
    }

    private void gather(Table<?> table, Condition which) {
        List<? extends Record> rows = sql.selectFrom(table).where(which).fetch();
        if (rows.isEmpty()) {
            return;
        }
        for (Table<?> other : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (stay.contains(other)) {
                continue;
            }
            for (ForeignKey<?, ?> reference : other.getReferences()) {
                if (reference.getKey().getTable().equals(table)) {
                    gather(other, refersTo(reference, rows));
                }
            }
        }
        found.add(new Found(table, which, rows));
    }

    private static Condition refersTo(ForeignKey<?, ?> reference, List<? extends Record> rows) {
        List<Condition> any = new ArrayList<>();
        for (Record row : rows) {
            Condition one = DSL.noCondition();
            for (int at = 0; at < reference.getFields().size(); at++) {
                one = one.and(equal(
                        reference.getFields().get(at),
                        row,
                        reference.getKeyFields().get(at)));
            }
            any.add(one);
        }
        return DSL.or(any);
    }

    private static <T> Condition equal(Field<T> field, Record row, Field<?> key) {
        return field.eq(row.get(key.getUnqualifiedName(), field.getType()));
    }

    /// The rows of each table, each once.
    Map<Table<?>, Set<Record>> rows() {
        Map<Table<?>, Set<Record>> all = new LinkedHashMap<>();
        found.forEach(each ->
                all.computeIfAbsent(each.table(), _ -> new LinkedHashSet<>()).addAll(each.rows()));
        return all;
    }

    int total() {
        return rows().values().stream().mapToInt(Set::size).sum();
    }

    /// Of what every row held, in the order of the tables.
    String digest(AuditTrailMac seals) {
        String digest = AuditTrailMac.START;
        for (Set<Record> each : rows().values()) {
            for (Record row : each) {
                List<String> values = new ArrayList<>();
                for (int at = 0; at < row.size(); at++) {
                    values.add(words(row.get(at)));
                }
                digest = seals.mac(digest, values);
            }
        }
        return digest;
    }

    /// Bytes are what they are, wherever they lie in memory.
    private static String words(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    int count(Table<?> table) {
        return rows().getOrDefault(table, Set.of()).size();
    }

    /// Every id in a key of these rows: of the subject, its items, referrals, actions and so on.
    Set<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        rows().forEach((table, rows) -> rows.forEach(row -> {
            if (row.field("id") != null && row.field("id").getType().equals(UUID.class)) {
                ids.add(row.get("id", UUID.class));
            }
            if (row.field("item") != null && table.field("subject") != null) {
                ids.add(row.get("item", UUID.class));
            }
        }));
        return ids;
    }

    /// Removes them, those that hang on others first.
    void remove() {
        found.stream()
                .filter(each -> !stay.contains(each.table()))
                .forEach(
                        each -> sql.deleteFrom(each.table()).where(each.which()).execute());
    }
}
