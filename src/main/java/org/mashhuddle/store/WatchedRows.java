package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.PERSON_OF_CONCERN;
import static org.mashhuddle.store.db.Tables.PLACE;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.mashhuddle.store.core.Among;

/// The rows of which none may be missing or altered when a hub is opened: nobody is dropped.
@SuppressWarnings("ImmutableEnumChecker") // jOOQ's tables and conditions are never changed; they do not say so.
enum WatchedRows {
    SUBJECTS(SUBJECT, DSL.noCondition(), List.of(SUBJECT.ID)),
    CHILDREN(CHILD, DSL.noCondition(), List.of(CHILD.SUBJECT)),
    PERSONS(PERSON_OF_CONCERN, DSL.noCondition(), List.of(PERSON_OF_CONCERN.SUBJECT)),
    PLACES(PLACE, DSL.noCondition(), List.of(PLACE.SUBJECT)),
    RESTRICTIONS(RESTRICTION, DSL.noCondition(), List.of(RESTRICTION.SUBJECT)),
    NAMED_USERS(RESTRICTION_USER, DSL.noCondition(), List.of(RESTRICTION_USER.SUBJECT)),
    OPEN_REFERRALS(
            REFERRAL,
            REFERRAL.SETTLED_AT.isNull().and(REFERRAL.WITHDRAWN_AT.isNull()),
            List.of(REFERRAL.SUBJECT, REFERRAL.ID));

    private static final List<String> VERBS = List.of("insert into ", "update ", "delete from ", "merge into ");

    private final Table<?> table;
    private final Condition which;
    private final List<TableField<? extends Record, UUID>> keys;

    WatchedRows(Table<?> table, Condition which, List<TableField<? extends Record, UUID>> keys) {
        this.table = table;
        this.which = which;
        this.keys = List.copyOf(keys);
    }

    Table<?> table() {
        return table;
    }

    Condition which() {
        return which;
    }

    /// Whether all of the table is watched, and not only what is open.
    boolean isWhole() {
        return this != OPEN_REFERRALS;
    }

    /// The rows that a statement with these ids in it can have touched, by their keys. Each column is looked
    /// in by itself: who asks for either reads the whole table.
    Map<List<Object>, Record> named(DSLContext sql, Condition among, Set<UUID> ids) {
        Map<List<Object>, Record> rows = new HashMap<>();
        for (TableField<? extends Record, UUID> key : keys) {
            sql.select(table.fields())
                    .from(Among.ids(ids).join(key))
                    .where(among)
                    .forEach(row -> rows.put(key(row), row));
        }
        return rows;
    }

    /// Whether a statement with these ids in it can have touched the row.
    boolean isNamed(Record row, Collection<UUID> ids) {
        return keys.stream().anyMatch(key -> ids.contains(row.get(key)));
    }

    List<Object> key(Record row) {
        return primary().stream().<Object>map(row::get).toList();
    }

    private List<? extends TableField<?, ?>> primary() {
        return Objects.requireNonNull(table.getPrimaryKey()).getFields();
    }

    /// The rows of these keys, where one id is the whole key.
    Map<List<Object>, Record> keyed(DSLContext sql, Set<UUID> ids) {
        Map<List<Object>, Record> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            TableField<? extends Record, UUID> key = keys.stream()
                    .filter(primary().getFirst()::equals)
                    .findFirst()
                    .orElseThrow();
            sql.select(table.fields())
                    .from(Among.ids(ids).join(key))
                    .where(which)
                    .forEach(row -> rows.put(key(row), row));
        }
        return rows;
    }

    /// The key of the one row that an insertion adds, where one id is the whole key and the statement
    /// says it: no such row was there before, or it would be refused.
    Optional<UUID> added(Query query) {
        if (primary().size() > 1 || !(query instanceof QOM.Insert<?> insertion) || !isPlain(insertion)) {
            return Optional.empty();
        }
        List<? extends Field<?>> columns = insertion.$columns();
        return IntStream.range(0, columns.size())
                .filter(at ->
                        columns.get(at).getName().equals(primary().getFirst().getName()))
                .mapToObj(at -> insertion.$values().getFirst().field(at))
                .flatMap(value -> value instanceof Param<?> said && said.getValue() instanceof UUID id
                        ? Stream.of(id)
                        : Stream.empty())
                .findFirst();
    }

    /// The keys of these rows in their order, where one id is the whole key.
    Set<UUID> keys(Collection<? extends Record> rows) {
        Set<UUID> keys = new LinkedHashSet<>();
        if (primary().size() == 1) {
            Field<?> key = primary().getFirst();
            rows.forEach(row -> keys.add(UUID.class.cast(row.get(key))));
        }
        return keys;
    }

    private static boolean isPlain(QOM.Insert<?> insertion) {
        return insertion.$select() == null
                && insertion.$values().size() == 1
                && !insertion.$onDuplicateKeyIgnore()
                && !insertion.$onDuplicateKeyUpdate();
    }

    /// The set that a statement changes. Asked of every statement, so only its first words are looked at.
    static Optional<WatchedRows> changedBy(String sql) {
        return VERBS.stream()
                .filter(verb -> sql.regionMatches(true, 0, verb, 0, verb.length()))
                .findFirst()
                .flatMap(verb -> of(firstWord(sql.substring(verb.length()))));
    }

    private static String firstWord(String sql) {
        int end = sql.indexOf(' ');
        return (end < 0 ? sql : sql.substring(0, end)).replace("\"", "");
    }

    private static Optional<WatchedRows> of(String table) {
        return Arrays.stream(values())
                .filter(each -> each.table.getName().equalsIgnoreCase(table))
                .findFirst();
    }
}
