package org.mashhuddle.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mashhuddle.store.core.StoreFailure;

/// One place a database lives at, and the tables it must have.
public record DatabaseSource(DataSource data) {

    public Connection connect() throws SQLException {
        return data.getConnection();
    }

    /// Whether this program knows changes to the tables that this database does not have.
    ///
    /// @throws StoreFailure if a newer program has changed the tables
    boolean isBehind() {
        return asked(() -> {
            Flyway flyway = flyway();
            flyway.validate();
            return flyway.info().pending().length > 0;
        });
    }

    /// Makes the tables what this program expects.
    public void migrate() {
        asked(() -> flyway().migrate().success);
    }

    private Flyway flyway() {
        return Flyway.configure(DatabaseSource.class.getClassLoader())
                .dataSource(data)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:pending")
                // Changes are written side by side: a hub may know a later number before an earlier one.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
    }

    private interface Question {
        boolean ask();
    }

    /// The messages of a failed migration quote what they were working on.
    private static boolean asked(Question question) {
        try {
            return question.ask();
        } catch (FlywayException e) {
            StoreFailure failure = new StoreFailure("The tables do not fit: " + e.getErrorCode());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }
}
