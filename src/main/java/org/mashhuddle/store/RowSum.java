package org.mashhuddle.store;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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

    /// @param which of the set
    static RowSum of(DSLContext sql, AuditTrailMac seals, WatchedRows watched, Condition which) {
        RowSum sum = NOTHING;
        String columns = columns(watched);
        try (Cursor<? extends Record> rows = sql.selectFrom(watched.table())
                .where(watched.which(), which)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record row : rows) {
                sum = sum.plus(of(seals, columns, row));
            }
        }
        return sum;
    }

    /// @param rows of the set
    static RowSum of(AuditTrailMac seals, WatchedRows watched, Collection<Record> rows) {
        String columns = columns(watched);
        return rows.stream().map(row -> of(seals, columns, row)).reduce(NOTHING, RowSum::plus);
    }

    private static RowSum of(AuditTrailMac seals, String columns, Record row) {
        return new RowSum(1, new BigInteger(seals.mac(columns, words(row)), HEX));
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
