package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.mashhuddle.store.audit.AuditTrailMac;

/// What H2 reckons of a column for its plans changes of its own accord when a table has grown: a large hub was not
/// written anew because of it, though every row was the same.
class RecordDigestTest {

    @Test
    void anEstimateForPlansIsNoPartOfWhatIsHeld() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE");
                Statement statement = connection.createStatement();
                AuditTrailMac seals = new AuditTrailMac(new byte[32])) {
            statement.execute("CREATE TABLE one (place INTEGER, label VARCHAR)");
            statement.execute("INSERT INTO one SELECT 1, 'same' FROM SYSTEM_RANGE(1, 50)");
            RecordDigest before = RecordDigest.of(connection, seals);
            statement.execute("ANALYZE");
            assertThat(RowCopy.catalogue(connection)).anyMatch(line -> line.contains("SELECTIVITY"));
            assertThat(RecordDigest.of(connection, seals)).isEqualTo(before);
            statement.execute("INSERT INTO one VALUES (51, 'other')");
            assertThat(RecordDigest.of(connection, seals)).isNotEqualTo(before);
        }
    }
}
