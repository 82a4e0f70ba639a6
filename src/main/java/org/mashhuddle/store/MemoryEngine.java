package org.mashhuddle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jooq.SQLDialect;

/// In memory, by H2: gone with its one connection.
record MemoryEngine(DatabaseSource source, BiConsumer<DatabaseSource, Connection> tables) implements Engine {

    MemoryEngine() {
        this(DatabaseFile.memory(), (made, _) -> made.migrate());
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Connection open(Clock clock) throws SQLException {
        Connection connection = source.connect();
        tables.accept(source, connection);
        return connection;
    }

    @Override
    public Connection again() throws SQLException {
        throw new SQLException("What was in memory is gone");
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
