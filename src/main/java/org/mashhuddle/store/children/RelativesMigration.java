package org.mashhuddle.store.children;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.mashhuddle.domain.family.Family;

/// Reads once who is around each child, out of what was typed before there were values for it; the words stay
/// beside them as they are. SQL cannot read them.
public final class RelativesMigration implements JavaMigration {

    // Written by then, and never changed: what the tables are called later is no matter of this step.
    private static final List<String> TABLES = List.of("child", "import_differs");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("136");
    }

    @Override
    public String getDescription() {
        return "people around a child are read";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (String table : TABLES) {
            read(context.getConnection(), table);
        }
    }

    private static void read(Connection connection, String table) throws SQLException {
        Map<UUID, String> typed = typed(connection, table);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + table + " SET relatives = ? WHERE subject = ?")) {
            for (Map.Entry<UUID, String> each : typed.entrySet()) {
                update.setString(
                        1, RelativesColumn.text(Family.typed(each.getValue()).people()));
                update.setObject(2, each.getKey());
                update.addBatch();
            }
            if (!typed.isEmpty()) {
                update.executeBatch();
            }
        }
    }

    private static Map<UUID, String> typed(Connection connection, String table) throws SQLException {
        Map<UUID, String> typed = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT subject, lives_with FROM " + table + " WHERE relatives IS NULL")) {
            while (rows.next()) {
                String said = rows.getString(2);
                if (!said.isBlank()) {
                    typed.put(rows.getObject(1, UUID.class), said);
                }
            }
        }
        return typed;
    }
}
