package org.mashhuddle.store;

import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mashhuddle.store.children.RelativesMigration;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.pages.HuddleFilePath;

/// One place a database lives at, and the tables it must have.
///
/// @param files what H2 must know to find it, from the first connection to the last; nothing for one
///   that is no file of ours
public record DatabaseSource(DataSource data, Optional<HuddleFilePath> files) {

    DatabaseSource(DataSource data) {
        this(data, Optional.empty());
    }

    public Connection connect() throws SQLException {
        files.ifPresent(HuddleFilePath::makeKnown);
        Set<FileChannel> before = files.map(HuddleFilePath::open).orElse(Set.of());
        try {
            return data.getConnection();
        } catch (SQLException refused) {
            files.ifPresent(each -> each.leave(before));
            files.ifPresent(HuddleFilePath::forget);
            throw refused;
        }
    }

    /// Whether this program knows changes to the tables that this database does not have.
    ///
    /// @throws StoreFailure if a newer program has changed the tables
    boolean isBehind() {
        return !hasTablesOfThisProgram()
                && asked(flyway -> {
                    flyway.validate();
                    return flyway.info().pending().length > 0;
                });
    }

    /// Looked at first: what Flyway finds out by reading every change anew, the build has found out once.
    private boolean hasTablesOfThisProgram() {
        try (Connection connection = connect()) {
            return KnownTables.ofThisProgram().areThoseOf(connection);
        } catch (SQLException e) {
            throw StoreFailure.of("The record could not be opened", e);
        }
    }

    /// Makes the tables what this program expects.
    public void migrate() {
        asked(flyway -> flyway.migrate().success);
    }

    private static Flyway flyway(DataSource data) {
        return Flyway.configure(DatabaseSource.class.getClassLoader())
                .dataSource(data)
                .locations("classpath:db/migration")
                .javaMigrations(new RelativesMigration())
                .ignoreMigrationPatterns("*:pending")
                // Changes are written side by side: a hub may know a later number before an earlier one.
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
    }

    private interface Question {
        boolean ask(Flyway flyway);
    }

    /// The messages of a failed migration quote what they were working on.
    private boolean asked(Question question) {
        try (Connection _ = connect(); // Flyway opens and closes others meanwhile
                LentSource lent = new LentSource(data)) {
            return question.ask(flyway(lent));
        } catch (SQLException e) {
            throw StoreFailure.of("The record could not be opened", e);
        } catch (FlywayException e) {
            StoreFailure failure = new StoreFailure("The tables do not fit: " + e.getErrorCode());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }
}
