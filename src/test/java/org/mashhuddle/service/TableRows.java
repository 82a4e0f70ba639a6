package org.mashhuddle.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.RecordInside;

/// How many rows each table of an open hub has, looked at round the back.
public final class TableRows {

    private TableRows() {}

    public static Connection connection(Database database) {
        return RecordInside.connection(database);
    }

    public static Map<String, Long> of(Database database) {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection(database).createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema =" + " 'public'")) {
                while (tables.next()) {
                    rows.put(tables.getString(1), 0L);
                }
            }
            for (String table : rows.keySet()) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }
}
