package org.mashhuddle.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to the record, and what is bound to it.
///
/// @param writes whether it can do more than read
record OpenRecord(Connection connection, DSLContext sql, RowSums sums, boolean writes) {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRecord.class);

    static OpenRecord on(Connection connection, Engine engine, AuditTrailMac seals) throws SQLException {
        SQLDialect dialect = engine.dialect();
        RowSums sums = new RowSums(DSL.using(connection, dialect, settings()), seals);
        DSLContext sql = DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(dialect)
                .set(settings())
                .set(new DefaultExecuteListenerProvider(sums)));
        return new OpenRecord(connection, sql, sums, !connection.isReadOnly());
    }

    /// Closes it at the end.
    ///
    /// @param kept whether all was kept: otherwise it says again what was said before
    void close(boolean kept) {
        try {
            connection.close();
        } catch (SQLException e) {
            if (kept) {
                throw StoreFailure.of("The record did not close", e);
            }
        }
    }

    /// Closes what is broken, whatever that says.
    void leave() {
        try {
            connection.close();
        } catch (SQLException said) {
            LOG.warn("The record was closed after a failure, code {}", said.getErrorCode());
        }
    }

    /// Values never go to a log, not even at debug level.
    private static Settings settings() {
        return new Settings().withExecuteLogging(false).withRenderSchema(false);
    }
}
