package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The schema has a second home: what is migrated on H2 can be migrated on PostgreSQL 15.
final class SchemaTest {

    private static final String H2 =
            "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String COLUMNS = "select table_name, column_name, is_nullable from information_schema.columns "
            + "where table_schema = 'public' and table_name <> 'flyway_schema_history' "
            + "order by table_name, ordinal_position";

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = "amd64",
            disabledReason = "the PostgreSQL 15 the tests bring along is for Linux on x86-64")
    void everyMigrationRunsOnPostgreSqlTooAndGivesTheSameTables(@TempDir Path folder) throws Exception {
        List<String> onH2 = migrated(H2, "sa");
        try (PostgresServer server = PostgresServer.startIn(folder)) {
            assertThat(migrated(server.url(), "postgres")).isEqualTo(onH2).isNotEmpty();
        }
    }

    private static List<String> migrated(String url, String user) throws SQLException {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        List<String> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(rows.getString(1) + "." + rows.getString(2) + " nullable " + rows.getString(3));
            }
        }
        return columns;
    }
}
