package org.mashhuddle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mashhuddle.domain.AllowedBecause;

/// Copies one database of H2 into another that is empty: first its catalogue, then the rows of each
/// table. Nothing else comes along: what was written over or deleted stays behind.
@AllowedBecause(rule = 9, reason = "what is copied into is nobody's record yet")
record RowCopy(Connection from, Connection to) {

    private static final int AT_ONCE = 2_000;

    /// The statements that make the catalogue, without the database's settings (they belong to a
    /// file, not to what is in it) and without its user, who is there already.
    static List<String> catalogue(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement asked = connection.createStatement();
                ResultSet lines = asked.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
            while (lines.next()) {
                String line = lines.getString(1).strip();
                if (!line.startsWith("--") && !line.startsWith("CREATE USER")) {
                    statements.add(line);
                }
            }
        }
        return statements;
    }

    /// The names of the tables, in their order.
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement asked = connection.createStatement();
                ResultSet names = asked.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    static String all(String table) {
        return "SELECT * FROM " + quoted(table);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    void make() throws SQLException {
        to.setAutoCommit(false);
        List<String> catalogue = catalogue(from);
        execute(catalogue, statement -> !isIndex(statement) && !isReference(statement));
        for (String table : tables(from)) {
            copy(table);
        }
        Set<String> owners = referencesWithAnIndexOfTheirOwn();
        Predicate<String> owns = statement -> owners.stream().anyMatch(statement::contains);
        execute(catalogue, statement -> isReference(statement) && owns.test(statement));
        execute(catalogue, RowCopy::isIndex);
        execute(catalogue, statement -> isReference(statement) && !owns.test(statement));
        to.commit();
    }

    /// Quicker made when all rows are there.
    private static boolean isIndex(String statement) {
        return statement.startsWith("CREATE INDEX");
    }

    private static boolean isReference(String statement) {
        return statement.startsWith("ALTER") && statement.contains(" FOREIGN KEY");
    }

    /// A reference makes an index where there is none, and else takes one that is there; that one
    /// cannot be dropped any more. Which did what is not in the script. Those that made one are made
    /// before the other indexes, those that took one after them.
    private Set<String> referencesWithAnIndexOfTheirOwn() throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement asked = from.createStatement();
                ResultSet rows =
                        asked.executeQuery("SELECT c.constraint_name FROM information_schema.table_constraints c"
                                + " JOIN information_schema.indexes i ON i.index_schema = c.index_schema"
                                + " AND i.index_name = c.index_name"
                                + " WHERE c.constraint_type = 'FOREIGN KEY' AND i.is_generated")) {
            while (rows.next()) {
                names.add(quoted(rows.getString(1)) + " FOREIGN KEY");
            }
        }
        return names;
    }

    private void execute(List<String> catalogue, Predicate<String> which) throws SQLException {
        for (String statement : catalogue) {
            if (which.test(statement)) {
                execute(statement);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute(sql);
        }
    }

    private void copy(String table) throws SQLException {
        try (Statement asked = from.createStatement();
                ResultSet rows = asked.executeQuery(all(table))) {
            int width = rows.getMetaData().getColumnCount();
            String values = "?" + ", ?".repeat(width - 1);
            try (PreparedStatement row =
                    to.prepareStatement("INSERT INTO " + quoted(table) + " VALUES (" + values + ")")) {
                for (int count = 1; rows.next(); count++) {
                    insert(rows, row, width);
                    if (count % AT_ONCE == 0) {
                        to.commit();
                    }
                }
            }
        }
        to.commit();
    }

    private static void insert(ResultSet rows, PreparedStatement row, int width) throws SQLException {
        for (int column = 1; column <= width; column++) {
            row.setObject(column, rows.getObject(column));
        }
        row.executeUpdate();
    }
}
