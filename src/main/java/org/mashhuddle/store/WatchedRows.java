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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

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

    /// The rows that a statement with these ids in it can have touched.
    Condition named(Collection<UUID> ids) {
        return DSL.or(keys.stream().map(key -> key.in(ids)).toList());
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
