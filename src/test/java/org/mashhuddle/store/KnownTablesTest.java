package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An opening takes the tables for its own only where every change was made to them as it is known here.
class KnownTablesTest {

    private static final KnownTables OURS = KnownTables.ofThisProgram();

    @Test
    void theTablesThatThisProgramMakesAreItsOwn() throws SQLException {
        DatabaseSource source = DatabaseFile.memory();
        try (Connection connection = source.connect()) {
            source.migrate();
            assertThat(OURS.areThoseOf(connection)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM flyway_schema_history WHERE version = '12'",
                "UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '12'",
                "UPDATE flyway_schema_history SET success = FALSE WHERE version = '12'",
                "UPDATE flyway_schema_history SET version = '9042' WHERE version = '12'",
                "INSERT INTO flyway_schema_history SELECT 9042, '9042', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                        + " WHERE version = '12'",
                "INSERT INTO flyway_schema_history SELECT 9042, version, description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                        + " WHERE version = '12'",
                "DROP TABLE flyway_schema_history"
            })
    void anyOtherHistoryIsNot(String other) throws SQLException {
        DatabaseSource source = DatabaseFile.memory();
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            source.migrate();
            statement.execute(other);
            assertThat(OURS.areThoseOf(connection)).isFalse();
        }
    }

    @Test
    void whereTheBuildWroteNothingDownNoneAreKnown() throws SQLException {
        DatabaseSource source = DatabaseFile.memory();
        try (Connection connection = source.connect()) {
            source.migrate();
            assertThat(new KnownTables(Set.of()).areThoseOf(connection)).isFalse();
        }
    }
}
