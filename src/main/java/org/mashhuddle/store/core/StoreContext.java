package org.mashhuddle.store.core;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.hub.MeetingType;

/// What the stores of one transaction share: the connection, whose eyes it has and whose hand.
///
/// @param stamp who changes what is changed, and when; none while only reading
/// @param joined where the ids of records lead that were joined into another
/// @param successions which agency stands in the place of which
/// @param types the hub's types of meeting
public record StoreContext(
        DSLContext sql,
        Visible visible,
        Optional<Stamp> stamp,
        JoinedIds joined,
        SuccessionRows successions,
        ReadOnce<List<MeetingType>> types) {

    /// For one transaction.
    public StoreContext(DSLContext sql, Visible visible, Optional<Stamp> stamp, Clock clock) {
        this(sql, visible, stamp, new JoinedIds(sql), new SuccessionRows(sql, clock), new ReadOnce<>());
    }

    /// The same transaction with other eyes.
    public StoreContext seeing(Visible others) {
        return new StoreContext(sql, others, stamp, joined, successions, types);
    }

    /// Who and when.
    public record Stamp(UUID by, Instant at) {}

    /// The connection, to change something.
    ///
    /// @throws IllegalStateException in a transaction that only reads; its changes would be lost
    public DSLContext pen() {
        if (stamp.isEmpty()) {
            throw new IllegalStateException("A change inside Database.read");
        }
        return sql;
    }

    /// Puts a row in the place of the one with the same key, or adds it.
    public <R extends UpdatableRecord<R>> void put(R row) {
        stamp(row);
        if (pen().executeUpdate(row) == 0) {
            sql.executeInsert(row);
        }
    }

    /// Adds rows that are not there, without asking; those of a table with one statement, whose text jOOQ
    /// would else write anew for each.
    public void insert(Collection<? extends UpdatableRecord<?>> rows) {
        Map<Table<?>, List<UpdatableRecord<?>>> tables = new LinkedHashMap<>();
        for (UpdatableRecord<?> row : rows) {
            stamp(row);
            tables.computeIfAbsent(row.getTable(), _ -> new ArrayList<>()).add(row);
        }
        tables.values().forEach(each -> new AddedRows(each).insert(pen()));
    }

    /// Adds a root that was never stored (version 0), or replaces it where its version is still the
    /// one that was read; false where it is not.
    public <R extends UpdatableRecord<R>> boolean save(
            R row, TableField<R, UUID> key, TableField<R, Long> version, long read) {
        stamp(row);
        row.set(version, read + 1);
        if (read == 0) {
            return pen().executeInsert(row) == 1;
        }
        UUID id = row.get(key);
        row.touched(key, false);
        return pen().executeUpdate(row, key.eq(id).and(version.eq(read))) == 1;
    }

    /// The version after the stored one; 1 for what is not stored yet.
    public <R extends Record> long next(TableField<R, UUID> key, TableField<R, Long> version, UUID id) {
        return 1
                + sql.select(version)
                        .from(key.getTable())
                        .where(key.eq(id))
                        .fetchOptional(version)
                        .orElse(0L);
    }

    /// Adds rows that have no stamp of their own.
    public void add(Collection<? extends UpdatableRecord<?>> rows) {
        rows.forEach(joined::lead);
        if (rows.size() == 1) {
            // jOOQ makes a batch of one in twice the time of one statement.
            pen().executeInsert(rows.iterator().next());
        } else if (!rows.isEmpty()) {
            pen().batchInsert(rows).execute();
        }
    }

    private void stamp(UpdatableRecord<?> row) {
        Stamp hand = stamp.orElseThrow(() -> new IllegalStateException("A change while reading"));
        Field<Instant> changedAt = OwnColumn.of(row, "changed_at", Instant.class);
        Field<UUID> changedBy = OwnColumn.of(row, "changed_by", UUID.class);
        if (changedAt != null && changedBy != null) {
            row.set(changedAt, hand.at());
            row.set(changedBy, hand.by());
        }
        joined.lead(row);
    }
}
