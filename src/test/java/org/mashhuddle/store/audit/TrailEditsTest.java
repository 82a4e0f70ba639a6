package org.mashhuddle.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.RawFile;
import org.mashhuddle.store.durable.HubLocation;

/// Product rule 8: the trail notices tampering. 1,150 edits by chance in a hub's own file, each found,
/// and each at its entry. What takes the end away together with everything in the file that knows of
/// it is found by the anchor: `OlderHubTest`.
class TrailEditsTest {

    private static final int EDITS = LongForm.or("trail.edits", 300, 1_150);
    private static final long LAST = 60;
    private static final long SEED = 17;

    @TempDir
    private Path folder;

    private HubLocation filled() {
        HubLocation location = new HubLocation(folder);
        try (Database database = Database.open(location, Hub.keys(), Hub.CLOCK)) {
            for (int n = 0; n < LAST; n++) {
                AuditEvent deed = new AuditEvent("deed." + n, Optional.of(new UUID(7, n)), "reason " + n);
                database.write(Hub.CHAIR, deed, tx -> tx.hub().harms());
            }
        }
        return location;
    }

    @Test
    void everyEditIsFoundAndItsEntryNamed() throws SQLException {
        Map<String, Integer> kinds = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        try (Connection connection = new RawFile(filled()).source().getConnection();
                AuditTrailMac seals = new AuditTrailMac(Hub.keys().trail())) {
            connection.setAutoCommit(false);
            DSLContext sql = DSL.using(connection, SQLDialect.H2);
            AuditTrailBook book = new AuditTrailBook(seals);
            TrailEdits edits = new TrailEdits(new Random(SEED), sql, LAST);
            for (int n = 0; n < EDITS; n++) {
                TrailEdits.Edit edit = edits.make();
                OptionalLong found = book.verify(sql).firstBroken();
                if (!found.equals(OptionalLong.of(edit.place()))) {
                    missed.add(edit.words() + " was found at " + found);
                }
                kinds.merge(edit.words().replaceAll("[0-9]+.*", "").strip(), 1, Integer::sum);
                connection.rollback();
                assertThat(book.verify(sql).holds()).as("put back").isTrue();
            }
        }
        assertThat(missed).as("seed " + SEED).isEmpty();
        assertThat(kinds).as("each kind was made").hasSizeGreaterThanOrEqualTo(12);
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(EDITS);
    }
}
