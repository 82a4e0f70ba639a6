package org.mashhuddle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/// A database on PostgreSQL 15. Nobody opens a hub on it yet: the tests of the stores run on it too,
/// so that the way to a hub for several desks stays open.
record ServerEngine(DataSource data) implements Engine {

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Connection open(Clock clock) throws SQLException {
        new DatabaseSource(data).migrate();
        return again();
    }

    @Override
    public Connection again() throws SQLException {
        return data.getConnection();
    }

    @Override
    public Optional<Connection> forReading() {
        return Optional.empty();
    }

    @Override
    public List<Path> anchors() {
        return List.of();
    }

    @Override
    public BooleanSupplier leadsToAll(Connection connection) {
        return () -> true;
    }

    @Override
    public void wipe() {
        // Opened by no key of the hub's.
    }
}
