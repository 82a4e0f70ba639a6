package org.mashhuddle.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.store.audit.AuditTrailMac;

/// What a database of H2 holds, whatever its file looks like: its catalogue, and of each table how
/// many rows and the sum of their seals. Two of them are equal where one database can stand for the
/// other.
///
/// @param tables by name
record RecordDigest(Set<String> catalogue, Map<String, RowSum> tables) {

    private static final int HEX = 16;

    /// What H2 reckons of a column for its plans, of its own accord, when a table has grown: no part of what is held.
    private static final Pattern ESTIMATE = Pattern.compile(" SELECTIVITY \\d+");

    /// Reads every value of every row.
    static RecordDigest of(Connection connection, AuditTrailMac seals) throws SQLException {
        Map<String, RowSum> tables = new TreeMap<>();
        for (String table : RowCopy.tables(connection)) {
            tables.put(table, rows(connection, table, seals));
        }
        return new RecordDigest(
                RowCopy.catalogue(connection).stream()
                        .map(statement -> ESTIMATE.matcher(statement).replaceAll(""))
                        .collect(Collectors.toCollection(TreeSet::new)),
                tables);
    }

    private static RowSum rows(Connection connection, String table, AuditTrailMac seals) throws SQLException {
        RowSum sum = RowSum.NOTHING;
        try (Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery(RowCopy.all(table))) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<@Nullable String> words = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    words.add(words(rows.getObject(column)));
                }
                sum = sum.plus(new RowSum(1, new BigInteger(seals.mac(table, words), HEX)));
            }
        }
        return sum;
    }

    private static @Nullable String words(@Nullable Object value) {
        return value instanceof byte[] binary
                ? HexFormat.of().formatHex(binary)
                : value == null ? null : value.toString();
    }
}
