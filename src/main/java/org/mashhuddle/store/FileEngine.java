package org.mashhuddle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.mashhuddle.store.audit.AuditTrailBook;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file on this computer's disk, by H2.
///
/// @param isNew whether the header was just written, so that there is no database yet
/// @param beforeUpdate run before its tables are changed, where they are
record FileEngine(DatabaseFile file, boolean isNew, Runnable beforeUpdate) implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(FileEngine.class);

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Connection open(Clock clock) throws SQLException {
        boolean isReady = false;
        if (!isNew && Files.exists(file.location().database())) {
            isReady = isReadyAsItLies();
            if (!file.location().takesWrites()) {
                return file.onFullDisk().connect();
            }
        }
        if (!isReady) {
            file.prepare(clock, isNew, beforeUpdate);
        }
        return again();
    }

    /// Before it is opened for writing, which changes it: what is refused stays as it was put there. What
    /// cannot be read is told by whoever opens it. Its tables are looked at meanwhile, so that it is read once.
    private boolean isReadyAsItLies() {
        try (Connection asItLies = file.forReading().connect();
                AuditTrailMac seals = new AuditTrailMac(file.keys().trail());
                AnchoredTrail anchors = new AnchoredTrail(anchors())) {
            AuditTrailBook book = new AuditTrailBook(seals);
            DSLContext sql = DSL.using(asItLies, dialect());
            mustBeItsHeader(book, sql);
            anchors.mustBeKnown(entry -> book.knows(sql, entry));
            return file.isReady();
        } catch (SQLException | DataAccessException unreadable) {
            LOG.warn("The record could not be read as it lies there");
            return false;
        }
    }

    /// The header has no seal, and this computer keeps its witness by the number in it: under another number an older
    /// folder would have none.
    private void mustBeItsHeader(AuditTrailBook book, DSLContext sql) {
        try {
            if (FormatHeader.check(file.location().header()) instanceof HeaderCheck.Ours(FormatHeader header)
                    && !book.isOf(sql, header.hub())) {
                throw StoreFailure.damaged(
                        "The header has another number than the record",
                        "The file hub.header is the one of another hub, or was changed.");
            }
        } catch (IOException unreadable) {
            LOG.warn("The header could not be read");
        }
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
    public BooleanSupplier leadsToAll(Connection connection) throws SQLException {
        return IndexCheck.of(connection).holds();
    }

    @Override
    public void wipe() {
        file.keys().close();
    }
}
