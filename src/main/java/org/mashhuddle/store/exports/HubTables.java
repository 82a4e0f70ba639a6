package org.mashhuddle.store.exports;

import static org.mashhuddle.store.db.DefaultSchema.DEFAULT_SCHEMA;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.IMPORT_DIFFERS;
import static org.mashhuddle.store.db.Tables.IMPORT_ID;
import static org.mashhuddle.store.db.Tables.IMPORT_WAS;
import static org.mashhuddle.store.db.Tables.JOINED_ROW;
import static org.mashhuddle.store.db.Tables.OTHER_NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.export.SecretColumn;
import org.mashhuddle.store.core.StoreContext;

/// Every row of every table, blind to restrictions: for the way out, and nothing else.
public record HubTables(StoreContext desk) {

    // Few enough that no page of them is written beside the database while it is sorted.
    private static final int AT_ONCE = 500;

    /// The columns that say a name which was closed, or may say one.
    private static final Set<String> NAMING =
            Set.of("given", "family", "row_was", "row_is", "content", "rows_were", "read_was");

    /// What a join wrote down of these may say a name.
    private static final Set<String> JOINED_NAMES = Set.of(CHILD.getName(), IMPORT_DIFFERS.getName());

    /// The names of the tables, in their order.
    public List<String> names() {
        return tables().stream().map(Table::getName).toList();
    }

    private static List<Table<?>> tables() {
        List<Table<?>> all = new ArrayList<>(DEFAULT_SCHEMA.getTables());
        all.sort(Comparator.comparing(Table::getName));
        return all;
    }

    private static Table<?> table(String name) {
        return tables().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// How many rows a table has.
    public long count(String name) {
        return desk.sql().fetchCount(table(name));
    }

    /// Hands over every row of a table, in the order of its key: each column by its name, without those
    /// that are kept back; a value is a text, a number, a truth value, bytes, or nothing.
    public void rows(String name, Consumer<Map<String, @Nullable Object>> each) {
        Table<?> table = table(name);
        List<TableField<? extends Record, ?>> key = Optional.<UniqueKey<?>>ofNullable(table.getPrimaryKey())
                .orElseThrow(() -> new IllegalStateException("A table without a key: " + name))
                .getFields()
                .stream()
                .<TableField<? extends Record, ?>>map(field -> field)
                .toList();
        Set<UUID> shut = withClosedNames();
        Object[] last = {};
        Result<?> page;
        do {
            page = page(table, key, last);
            page.forEach(row -> each.accept(values(table, row, isClosed(table, row, shut))));
            if (!page.isEmpty()) {
                Record end = page.getLast();
                last = key.stream().map(end::get).toArray();
            }
        } while (page.size() == AT_ONCE);
    }

    private Result<?> page(Table<?> table, List<TableField<? extends Record, ?>> key, Object[] after) {
        var ordered = desk.sql().select(fields(table)).from(table).orderBy(key);
        return after.length == 0
                ? ordered.limit(AT_ONCE).fetch()
                : ordered.seek(after).limit(AT_ONCE).fetch();
    }

    private static List<Field<?>> fields(Table<?> table) {
        return List.<Field<?>>of(table.fields()).stream()
                .filter(field -> !SecretColumn.is(table.getName(), field.getName()))
                .toList();
    }

    private static Map<String, @Nullable Object> values(Table<?> table, Record row, boolean closed) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields(table)
                .forEach(field -> values.put(
                        field.getName(), closed && NAMING.contains(field.getName()) ? "" : plain(row.get(field))));
        return values;
    }

    private Set<UUID> withClosedNames() {
        return desk.sql()
                .selectDistinct(OTHER_NAME.SUBJECT)
                .from(OTHER_NAME)
                .where(OTHER_NAME.CLOSED)
                .fetchSet(OTHER_NAME.SUBJECT);
    }

    /// A name that was closed leaves in no row of these; nor, of whoever has one, what a join wrote down,
    /// what an extract said and what stood before an import. What was fixed at the close of a meeting,
    /// signed, issued or typed in words is taken out as it is.
    private boolean isClosed(Table<?> table, Record row, Set<UUID> shut) {
        if (table.equals(OTHER_NAME)) {
            return row.get(OTHER_NAME.CLOSED);
        }
        if (table.equals(JOINED_ROW)) {
            String of = row.get(JOINED_ROW.OF_TABLE);
            return of.equals(OTHER_NAME.getName())
                    || (JOINED_NAMES.contains(of) && isOf(shut, row.get(JOINED_ROW.JOINED)));
        }
        return (table.equals(IMPORT_ID) && isOf(shut, row.get(IMPORT_ID.ID)))
                || (table.equals(IMPORT_WAS) && isOf(shut, row.get(IMPORT_WAS.ID)));
    }

    private boolean isOf(Set<UUID> shut, UUID subject) {
        return !shut.isEmpty() && shut.contains(desk.joined().standing(subject));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case byte[] bytes -> bytes;
            case Object other -> other.toString();
        };
    }
}
