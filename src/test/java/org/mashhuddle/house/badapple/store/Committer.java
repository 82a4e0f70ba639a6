package org.mashhuddle.house.badapple.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Ends a transaction it did not open.
record Committer(Connection connection) {
    void done() throws SQLException {
        connection.commit();
    }
}
