package org.mashhuddle.service;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mashhuddle.store.Database;

/// What every row of every table of an open hub says, looked at round the back; without the columns
/// that say how often and by whom a row was written.
public final class TableContents {

    private static final Set<String> COUNT_ON = Set.of("version", "changed_at", "changed_by");

    private TableContents() {}

    public static Map<String, Set<String>> of(Database database) {
        Map<String, Set<String>> all = new TreeMap<>();
        try (Statement statement = TableRows.connection(database).createStatement()) {
            for (String table : TableRows.of(database).keySet()) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    all.put(table, said(rows));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private static Set<String> said(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Set<String> all = new TreeSet<>();
        while (rows.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
                if (!COUNT_ON.contains(name)) {
                    row.append(name).append('=').append(rows.getString(i)).append('\n');
                }
            }
            all.add(row.toString());
        }
        return all;
    }
}
