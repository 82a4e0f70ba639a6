package org.mashhuddle.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A record in memory with the tables of another. Its tables are not migrated one by one: most tests
/// begin with a copy, and that was the larger part of making one.
public final class CopiedDatabase {

    private CopiedDatabase() {}

    /// @param tables the statements that make them and what is in them
    public static Database of(StoreKeys keys, Clock clock, List<String> tables) {
        return Database.inMemory(keys, clock, (_, connection) -> fill(connection, tables));
    }

    /// The statements that make a record's tables and what is in them.
    public static List<String> tables(Connection record) {
        List<String> tables = new ArrayList<>();
        try (Statement statement = record.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT")) {
            while (lines.next()) {
                String line = lines.getString(1);
                if (!line.startsWith("--")) { // H2 counts its rows to the reader there
                    tables.add(line);
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return List.copyOf(tables);
    }

    static void fill(Connection empty, List<String> tables) {
        try (Statement statement = empty.createStatement()) {
            for (String line : tables) {
                statement.execute(line);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
