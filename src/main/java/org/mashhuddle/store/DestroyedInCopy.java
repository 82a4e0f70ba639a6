package org.mashhuddle.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.core.Visible;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.governance.DestroyedList;
import org.mashhuddle.store.governance.DestroyedRecords;

/// What the database of a hub that is locked, or of a copy of it, knows to have been destroyed.
public record DestroyedInCopy(HubLocation copy, StoreKeys keys) {

    /// Reads it; nothing is written.
    ///
    /// @throws StoreFailure if it does not open, or is of other tables than this program's
    public DestroyedList.Contents read() {
        DatabaseSource source = new DatabaseFile(copy, keys).forReading();
        if (source.isBehind()) {
            throw new StoreFailure("The copy is not of this program's tables");
        }
        try (Connection connection = source.connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            connection.setReadOnly(true);
            DSLContext sql = DSL.using(
                    connection,
                    SQLDialect.H2,
                    new Settings().withExecuteLogging(false).withRenderSchema(false));
            StoreContext desk = new StoreContext(sql, Visible.everything(), Optional.empty(), Clock.systemUTC());
            DestroyedRecords known = new DestroyedRecords(desk, seals);
            return new DestroyedList.Contents(known.all(), known.sources());
        } catch (SQLException e) {
            throw StoreFailure.of("The copy could not be read", e);
        } catch (DataAccessException e) {
            throw StoreFailure.of("The copy could not be read", e);
        }
    }

    @Override
    public String toString() {
        return "DestroyedInCopy";
    }
}
