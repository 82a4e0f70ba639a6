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
import org.mashhuddle.store.audit.AuditTrailBook;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.core.Visible;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.TrailAnchor;
import org.mashhuddle.store.governance.DestroyedList;
import org.mashhuddle.store.governance.DestroyedRecords;

/// The record in a copy of a hub, looked through from end to end and never written to.
///
/// @param last the last entry of its trail
public record CopiedRecord(RecordCount count, AuditTrailReport trail, Optional<TrailAnchor.Entry> last) {

    /// Opens the copy, reads every row and walks the trail.
    ///
    /// @param keys may be closed once this returns
    /// @param tolerant whether a copy from before the newest changes of the tables is read too, with
    ///   its trail alone; the program that made it has read every row
    /// @throws StoreFailure if it does not open, or not all of it can be read
    public static CopiedRecord read(HubLocation copy, StoreKeys keys, boolean tolerant) {
        DatabaseSource source = new DatabaseFile(copy, keys).forReading();
        boolean behind = source.isBehind();
        if (behind && !tolerant) {
            throw new StoreFailure("The copy is not of this program's tables");
        }
        try (Connection connection = source.connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            connection.setReadOnly(true);
            DSLContext sql = sql(connection);
            AuditTrailBook book = new AuditTrailBook(seals);
            AuditTrailReport trail = book.verify(sql);
            return new CopiedRecord(
                    behind ? new RecordCount(trail.count(), java.util.Map.of()) : RecordCount.read(sql),
                    trail,
                    book.last(sql));
        } catch (SQLException e) {
            throw StoreFailure.of("The copy could not be read", e);
        } catch (DataAccessException e) {
            throw StoreFailure.of("The copy could not be read", e);
        }
    }

    /// What a copy, or the hub itself while nobody has it open, knows to have been destroyed.
    ///
    /// @throws StoreFailure if it does not open, or is of other tables than this program's
    public static DestroyedList.Contents destroyed(HubLocation copy, StoreKeys keys, Clock clock) {
        DatabaseSource source = new DatabaseFile(copy, keys).forReading();
        if (source.isBehind()) {
            throw new StoreFailure("The copy is not of this program's tables");
        }
        try (Connection connection = source.connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            connection.setReadOnly(true);
            StoreContext desk = new StoreContext(sql(connection), Visible.everything(), Optional.empty(), clock);
            DestroyedRecords known = new DestroyedRecords(desk, seals);
            return new DestroyedList.Contents(known.all(), known.sources());
        } catch (SQLException e) {
            throw StoreFailure.of("The copy could not be read", e);
        } catch (DataAccessException e) {
            throw StoreFailure.of("The copy could not be read", e);
        }
    }

    private static DSLContext sql(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }
}
