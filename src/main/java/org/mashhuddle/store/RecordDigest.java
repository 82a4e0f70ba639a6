package org.mashhuddle.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a database of H2 holds, whatever its file looks like: its catalogue, and of each table how
/// many rows and the sum of their hashes. Two of them are equal where one database can stand for the
/// other.
///
/// @param tables by name, the number of rows and the sum of their SHA-256
record RecordDigest(Set<String> catalogue, Map<String, String> tables) {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);
    private static final int NOTHING = -1;

    /// Reads every value of every row.
    static RecordDigest of(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        for (String table : RowCopy.tables(connection)) {
            tables.put(table, rows(connection, table));
        }
        return new RecordDigest(new TreeSet<>(RowCopy.catalogue(connection)), tables);
    }

    private static String rows(Connection connection, String table) throws SQLException {
        MessageDigest hash = sha256();
        BigInteger sum = BigInteger.ZERO;
        long count = 0;
        try (Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery(RowCopy.all(table))) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int column = 1; column <= width; column++) {
                    add(hash, rows.getObject(column));
                }
                sum = sum.add(new BigInteger(1, hash.digest())).mod(ALL);
            }
        }
        return count + " " + sum.toString(16);
    }

    /// With its length, so that two values are not taken for two others.
    private static void add(MessageDigest hash, @Nullable Object value) {
        if (value == null) {
            hash.update(number(NOTHING));
            return;
        }
        byte[] bytes =
                value instanceof byte[] binary ? binary : value.toString().getBytes(StandardCharsets.UTF_8);
        hash.update(number(bytes.length));
        hash.update(bytes);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
