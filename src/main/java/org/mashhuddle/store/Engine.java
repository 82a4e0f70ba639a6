package org.mashhuddle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jooq.SQLDialect;

/// Where a record is kept. Whatever differs between the places is said here; the stores know
/// nothing of it.
sealed interface Engine permits FileEngine, MemoryEngine, ServerEngine {

    /// The SQL it speaks.
    SQLDialect dialect();

    /// The first connection, to a record with the tables this program expects.
    ///
    /// @throws org.mashhuddle.store.core.StoreFailure if there is none
    Connection open(Clock clock) throws SQLException;

    /// Another one in the place of one that broke. Nothing is made or changed on the way.
    Connection again() throws SQLException;

    /// One that only reads, where nothing can be written any more; nothing where the engine has no
    /// such way.
    Optional<Connection> forReading() throws SQLException;

    /// Where the last entry of the trail is written down beside the record and elsewhere; nowhere
    /// where the record was not there before it was opened.
    List<Path> anchors();

    /// Whether all watched rows are found in every way in which the program looks for them: looked for on any
    /// thread, while nothing is written.
    BooleanSupplier leadsToAll(Connection connection) throws SQLException;

    /// What opened the record is wiped; it is not opened again.
    void wipe();
}
