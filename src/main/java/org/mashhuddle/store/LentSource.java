package org.mashhuddle.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A source of connections for somebody who keeps it longer than they need it: Flyway remembers the
/// last one it was given for as long as the program runs, and with it the password.
final class LentSource implements DataSource, AutoCloseable {

    private final AtomicReference<@Nullable DataSource> lent;

    LentSource(DataSource source) {
        lent = new AtomicReference<>(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        DataSource source = lent.get();
        if (source == null) {
            throw new SQLException("This source was lent and is closed");
        }
        return source.getConnection();
    }

    @Override
    public void close() {
        lent.set(null);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        // Nothing is written: messages of a database quote values.
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
