package org.mashhuddle.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.pages.HuddleFilePath;

/// A hub's file in the hands of somebody who has its key and goes round the program.
public record RawFile(HubLocation location) {

    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /// H2 knows the file until the first connection, and those opened beside it, are closed.
    public JdbcDataSource source() {
        HuddleFilePath files = Files.exists(location.database())
                ? HuddleFilePath.inUse(location.directory(), Hub.keys().forPages())
                : HuddleFilePath.forMaking(location.directory(), Hub.keys().forPages());
        files.makeKnown();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(files.url(location.plainName()) + SETTINGS);
        source.setUser("hub");
        source.setPassword(new String(Hub.keys().forUser()));
        return source;
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
