package org.mashhuddle.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.AddedRows;

/// How many rows, and the sum of their seals: the same in whatever order they are read, and changed
/// for one row without reading the others.
///
/// @param digest modulo 2^256
record RowSum(long count, BigInteger digest) {

    static final RowSum NOTHING = new RowSum(0, BigInteger.ZERO);
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);
    private static final int HEX = 16;
    private static final int AT_ONCE = 500;

    /// Whose words are the same from any driver.
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, UUID.class, Boolean.class, Integer.class, Long.class, LocalDate.class);

    /// A county's rows are read at once, as the database has them: a record of jOOQ's for each takes twice as long.
    ///
    /// @param which of the set
    static RowSum of(DSLContext sql, AuditTrailMac seals, WatchedRows watched, Condition which) {
        String columns = columns(watched);
        List<Class<?>> types = Arrays.stream(watched.table().fields())
                .<Class<?>>map(Field::getType)
                .toList();
        RowSum sum = NOTHING;
        try (ResultSet rows = sql.selectFrom(watched.table())
                .where(watched.which(), which)
                .fetchSize(AT_ONCE)
                .fetchResultSet()) {
            while (rows.next()) {
                sum = sum.plus(of(seals, columns, words(rows, types)));
            }
        } catch (SQLException unreadable) {
            throw new DataAccessException("Rows could not be read", unreadable);
        }
        return sum;
    }

    private static List<@Nullable String> words(ResultSet rows, List<Class<?>> types) throws SQLException {
        List<@Nullable String> words = new ArrayList<>(types.size());
        for (int at = 1; at <= types.size(); at++) {
            words.add(word(rows, at, types.get(at - 1)));
        }
        return words;
    }

    /// The same word as of a record's value.
    private static @Nullable String word(ResultSet rows, int at, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            OffsetDateTime time = rows.getObject(at, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }
        if (!PLAIN.contains(type)) {
            throw new IllegalStateException("No word is known for a column of this kind: " + type);
        }
        Object value = type == LocalDate.class ? rows.getObject(at, LocalDate.class) : rows.getObject(at);
        return value == null ? null : value.toString();
    }

    /// @param rows of the set
    static RowSum of(AuditTrailMac seals, WatchedRows watched, Collection<Record> rows) {
        String columns = columns(watched);
        return rows.stream().map(row -> of(seals, columns, words(row))).reduce(NOTHING, RowSum::plus);
    }

    private static RowSum of(AuditTrailMac seals, String columns, List<@Nullable String> words) {
        return new RowSum(1, new BigInteger(1, seals.seal(columns, words)));
    }

    private static String columns(WatchedRows watched) {
        return watched.name()
                + Arrays.stream(watched.table().fields()).map(Field::getName).toList();
    }

    private static List<@Nullable String> words(Record row) {
        List<@Nullable String> words = new ArrayList<>();
        for (Object value : AddedRows.values(row)) {
            words.add(value == null ? null : value.toString());
        }
        return words;
    }

    RowSum plus(RowSum other) {
        return new RowSum(count + other.count, digest.add(other.digest).mod(ALL));
    }

    RowSum minus(RowSum other) {
        return new RowSum(count - other.count, digest.subtract(other.digest).mod(ALL));
    }

    String hex() {
        return digest.toString(HEX);
    }
}
