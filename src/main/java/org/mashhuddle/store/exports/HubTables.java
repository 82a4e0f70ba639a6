package org.mashhuddle.store.exports;

import static org.mashhuddle.store.db.DefaultSchema.DEFAULT_SCHEMA;
import static org.mashhuddle.store.db.Tables.JOINED_ROW;
import static org.mashhuddle.store.db.Tables.OTHER_NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// The columns that say a name which was closed.
    private static final Set<String> NAMING = Set.of("given", "family", "row_was", "row_is");

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
        Object[] last = {};
        Result<?> page;
        do {
            page = page(table, key, last);
            page.forEach(row -> each.accept(values(table, row)));
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

    private static Map<String, @Nullable Object> values(Table<?> table, Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        boolean closed = isClosed(table, row);
        fields(table)
                .forEach(field -> values.put(
                        field.getName(), closed && NAMING.contains(field.getName()) ? "" : plain(row.get(field))));
        return values;
    }

    /// A name that was closed leaves in no file; nor does what a join wrote down of one.
    private static boolean isClosed(Table<?> table, Record row) {
        return (table.equals(OTHER_NAME) && row.get(OTHER_NAME.CLOSED))
                || (table.equals(JOINED_ROW) && row.get(JOINED_ROW.OF_TABLE).equals(OTHER_NAME.getName()));
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
