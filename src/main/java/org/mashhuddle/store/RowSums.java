package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.RECORD_SUM;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.AddedRows;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.db.tables.records.RecordSumRecord;

/// Keeps beside every watched set of rows how many there are and the sum of their seals, in the
/// transaction that changes them. It looks at the statements themselves, so that no store can
/// forget it: what a statement names is summed before it and at the end; where more rows were
/// changed than it names, the whole set is summed anew.
final class RowSums implements ExecuteListener {

    private static final long serialVersionUID = 1;
    private static final int HEX = 16;

    private final transient DSLContext plain;
    private final transient AuditTrailMac seals;
    private final transient Map<WatchedRows, Changes> changing = new EnumMap<>(WatchedRows.class);

    /// What one transaction does to one set.
    private static final class Changes {
        /// In statements that touch what was there before, perhaps.
        private final Set<UUID> ids = new HashSet<>();
        /// Keys of rows that were not there before.
        private final Set<UUID> added = new HashSet<>();
        private RowSum before = RowSum.NOTHING;
        private boolean unknown;
        private int named;
    }

    /// @param plain on the same connection, and not listened to
    RowSums(DSLContext plain, AuditTrailMac seals) {
        this.plain = plain;
        this.seals = seals;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        changedBy(context).ifPresent(watched -> {
            Query query = context.query();
            if (query == null || context.batchMode() != ExecuteContext.BatchMode.NONE) {
                changes(watched).unknown |= added(context, watched).isEmpty();
            } else if (watched.added(query).isEmpty()) {
                named(watched, ids(query.getBindValues()));
            }
        });
    }

    private static Optional<WatchedRows> changedBy(ExecuteContext context) {
        String sql = context.sql();
        return (sql == null ? Arrays.stream(context.batchSQL()) : Stream.of(sql))
                .map(WatchedRows::changedBy)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The keys of the rows that one statement adds, where they are told and its own is the first of them.
    private static Set<UUID> added(ExecuteContext context, WatchedRows watched) {
        return AddedRows.of(context)
                .map(told -> watched.keys(told.rows()))
                .filter(keys -> watched.added(context.batchQueries()[0])
                        .equals(keys.stream().findFirst()))
                .filter(keys -> !keys.isEmpty())
                .orElse(Set.of());
    }

    private static Set<UUID> ids(List<Object> values) {
        Set<UUID> ids = new HashSet<>();
        for (Object value : values) {
            if (value instanceof UUID id) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Changes changes(WatchedRows watched) {
        return changing.computeIfAbsent(watched, _ -> new Changes());
    }

    private void named(WatchedRows watched, Set<UUID> ids) {
        Changes changes = changes(watched);
        changes.named = watched.named(plain, DSL.noCondition(), ids).size();
        Set<UUID> more = new HashSet<>(ids);
        more.removeAll(changes.ids);
        Map<List<Object>, Record> fresh = watched.named(plain, watched.which(), more);
        changes.added.forEach(id -> fresh.remove(List.<Object>of(id)));
        fresh.values().removeIf(row -> watched.isNamed(row, changes.ids));
        changes.before = changes.before.plus(RowSum.of(seals, watched, fresh.values()));
        changes.ids.addAll(more);
    }

    /// An insertion adds one row, which it names, or several, of which it is told.
    @Override
    public void executeEnd(ExecuteContext context) {
        String sql = context.sql();
        boolean insertion = sql == null || sql.startsWith("insert");
        changedBy(context).ifPresent(watched -> {
            Changes changes = changes(watched);
            Set<UUID> told = added(context, watched);
            changes.added.addAll(told);
            if (told.isEmpty() && context.rows() > (insertion ? 1 : changes.named)) {
                changes.unknown = true;
            }
            Optional.ofNullable(context.query()).flatMap(watched::added).ifPresent(changes.added::add);
        });
    }

    /// Of several rows that one statement adds, some may stand there though it was refused.
    @Override
    public void exception(ExecuteContext context) {
        if (context.batchMode() != ExecuteContext.BatchMode.NONE) {
            changedBy(context).ifPresent(watched -> changes(watched).unknown = true);
        }
    }

    /// Puts the new sums beside what this transaction changed.
    void keep() {
        Map<WatchedRows, Changes> all = new EnumMap<>(WatchedRows.class);
        all.putAll(changing);
        changing.clear();
        all.forEach((watched, changes) -> keep(watched, changes.unknown ? whole(watched) : moved(watched, changes)));
    }

    private RowSum moved(WatchedRows watched, Changes changes) {
        Map<List<Object>, Record> now = watched.named(plain, watched.which(), changes.ids);
        now.putAll(watched.keyed(plain, changes.added));
        RowSum after = RowSum.of(seals, watched, now.values());
        return kept(watched).map(sum -> sum.minus(changes.before).plus(after)).orElseGet(() -> whole(watched));
    }

    private RowSum whole(WatchedRows watched) {
        return RowSum.of(plain, seals, watched, DSL.noCondition());
    }

    /// The transaction is over, whatever came of it.
    void forget() {
        changing.clear();
    }

    /// Sums everything anew: for a new file, and for one whose tables were just changed.
    void keepAll() {
        for (WatchedRows watched : WatchedRows.values()) {
            keep(watched, whole(watched));
        }
    }

    private void keep(WatchedRows watched, RowSum sum) {
        RecordSumRecord row = new RecordSumRecord(watched.name(), sum.count(), sum.hex(), mac(watched, sum));
        if (plain.executeUpdate(row) == 0) {
            plain.executeInsert(row);
        }
    }

    private String mac(WatchedRows watched, RowSum sum) {
        return seals.mac(AuditTrailMac.START, List.of(watched.name(), Long.toString(sum.count()), sum.hex()));
    }

    /// What is kept of a set; nothing where it is not as it was written.
    private Optional<RowSum> kept(WatchedRows watched) {
        return plain.selectFrom(RECORD_SUM)
                .where(RECORD_SUM.NAME.eq(watched.name()))
                .fetchOptional()
                .map(row -> new Kept(row.getRowCount(), row.getDigest(), row.getMac()))
                .filter(row -> row.mac().equals(mac(watched, row.sum())))
                .map(Kept::sum);
    }

    private record Kept(long count, String digest, String mac) {
        RowSum sum() {
            return digest.matches("[0-9a-f]{1,64}") ? new RowSum(count, new BigInteger(digest, HEX)) : RowSum.NOTHING;
        }
    }

    /// @throws StoreFailure where a child, a person, a place or an open referral is not as it was
    ///   written, is missing, or is not found where the program looks for it
    void mustHold(Engine engine, Connection connection) throws SQLException {
        if (!holds(engine, connection)) {
            throw StoreFailure.damaged(
                    "Rows are not as they were written",
                    "The hub's file is damaged: children or open referrals are missing in it or not as they were"
                            + " written.");
        }
    }

    /// What cannot be read on the way is damaged too; what the database says of it may hold a name. The ways to a
    /// county's rows are gone through beside the summing of them: both ask only for pages, which do not change.
    private boolean holds(Engine engine, Connection connection) throws SQLException {
        try {
            CompletableFuture<Boolean> ways =
                    CompletableFuture.supplyAsync(engine.leadsToAll(connection)::getAsBoolean);
            boolean summed = isAsSummed();
            return led(ways) && summed;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private boolean isAsSummed() {
        try {
            return firstAltered().isEmpty();
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean led(CompletableFuture<Boolean> beside) {
        try {
            return beside.join(); // nothing is closed before it has ended
        } catch (CompletionException unreadable) {
            if (unreadable.getCause() instanceof Error memory) {
                throw memory;
            }
            return false;
        }
    }

    /// The first set that is not as it was written.
    Optional<WatchedRows> firstAltered() {
        return Arrays.stream(WatchedRows.values())
                .filter(watched -> !kept(watched).equals(Optional.of(whole(watched))))
                .findFirst();
    }
}
