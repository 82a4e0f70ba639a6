package org.mashhuddle.store.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.RawFile;
import org.mashhuddle.store.durable.HubLocation;

/// How long the whole trail of a hub with 100,000 entries takes to be verified, on its file. It prints
/// what it measured, and judges nothing.
public final class TrailBench {

    private static final long ENTRIES = 100_000;
    private static final int ROUNDS = 7;

    private TrailBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("trail");
        HubLocation location = new HubLocation(folder);
        Database.open(location, Hub.keys(), Hub.CLOCK).close();
        fill(location);
        try (Database database = Database.open(location, Hub.keys(), Hub.CLOCK)) {
            Duration[] took = new Duration[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                Instant from = Instant.now();
                AuditTrailReport report = database.trail().verify();
                took[round] = Duration.between(from, Instant.now());
                if (!report.holds() || report.count() < ENTRIES) {
                    throw new IllegalStateException("The trail does not hold: " + report);
                }
            }
            out.println("entries: " + ENTRIES);
            out.println("first: " + took[0].toMillis() + " ms");
            Arrays.sort(took);
            out.println("median of " + ROUNDS + ": " + took[ROUNDS / 2].toMillis() + " ms, slowest: "
                    + took[ROUNDS - 1].toMillis() + " ms");
        }
    }

    private static void fill(HubLocation location) throws SQLException {
        try (Connection connection = new RawFile(location).source().getConnection();
                AuditTrailMac seals = new AuditTrailMac(Hub.keys().trail())) {
            connection.setAutoCommit(false);
            DSLContext sql = DSL.using(connection, SQLDialect.H2);
            AuditTrailBook book = new AuditTrailBook(seals);
            for (long n = 0; n < ENTRIES; n++) {
                book.append(sql, Hub.CHAIR.user(), Hub.NOW, AuditEvent.of("meeting.view"));
            }
            connection.commit();
        }
    }
}
