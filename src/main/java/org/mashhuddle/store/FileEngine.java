package org.mashhuddle.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.SQLDialect;

/// A file on this computer's disk, by H2.
///
/// @param isNew whether the header was just written, so that there is no database yet
record FileEngine(DatabaseFile file, boolean isNew) implements Engine {

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Connection open(Clock clock) throws SQLException {
        if (!isNew
                && Files.exists(file.location().database())
                && !file.location().takesWrites()) {
            return file.onFullDisk().connect();
        }
        file.prepare(clock, isNew);
        return again();
    }

    @Override
    public Connection again() throws SQLException {
        return file.source().connect();
    }

    @Override
    public Optional<Connection> forReading() throws SQLException {
        return Optional.of(file.forReading().connect());
    }

    @Override
    public List<Path> anchors() {
        return Stream.concat(Stream.of(file.location().anchor()), file.location().witness().stream())
                .toList();
    }

    @Override
    public boolean leadsToAll(Connection connection, WatchedRows watched) throws SQLException {
        return IndexCheck.of(connection).holds(watched);
    }

    @Override
    public void wipe() {
        file.keys().close();
    }
}
