package org.mashhuddle.store.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.RawFile;
import org.mashhuddle.store.durable.HubLocation;

/// How long the whole trail of a hub with 100,000 entries takes to be verified and to be searched by
/// child, person, verb and day, on its file. It prints what it measured, and judges nothing.
public final class TrailBench {

    private static final long ENTRIES = 100_000;
    private static final int ROUNDS = 7;
    private static final int SHOWN = 501;
    private static final int IN_A_FILE = 100_001;
    private static final int USERS = 12;
    private static final int CHILDREN = 4_000;
    private static final int A_DAY = 400;
    private static final List<String> VERBS = List.of(
            "subject.view",
            "meeting.view",
            "discussion.save",
            "action.keep",
            "paper.issue",
            "search",
            "agenda.view",
            "child.keep");

    private TrailBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("trail");
        HubLocation location = new HubLocation(folder);
        Database.open(location, Hub.keys(), Hub.CLOCK).close();
        fill(location);
        try (Database database = Database.open(location, Hub.keys(), Hub.CLOCK)) {
            out.println("entries: " + ENTRIES);
            measure(out, "verify", () -> verified(database.trail().verify()));
            searches()
                    .forEach((what, query) -> measure(
                            out, what, () -> database.trail().entries(query).size()));
        }
    }

    private static long verified(AuditTrailReport report) {
        if (!report.holds() || report.count() < ENTRIES) {
            throw new IllegalStateException("The trail does not hold: " + report);
        }
        return report.count();
    }

    /// What passed on the wall, and what the processor worked: beside other programs the two differ.
    private static void measure(PrintStream out, String what, LongSupplier work) {
        long[] wall = new long[ROUNDS];
        long[] worked = new long[ROUNDS];
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Instant from = Instant.now();
            Duration before = processor();
            found = work.getAsLong();
            worked[round] = processor().minus(before).toMillis();
            wall[round] = Duration.between(from, Instant.now()).toMillis();
        }
        out.printf("%-26s %6d entries, ms: %s; processor: %s%n", what, found, spread(wall), spread(worked));
    }

    private static String spread(long[] took) {
        long first = took[0];
        Arrays.sort(took);
        return "first " + first + ", median of " + ROUNDS + " " + took[ROUNDS / 2] + ", slowest " + took[ROUNDS - 1];
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Map<String, AuditTrailQuery> searches() {
        Optional<UserId> person = Optional.of(user(3));
        Optional<Set<String>> verb = Optional.of(Set.of("paper.issue"));
        Optional<Instant> day = Optional.of(at(50_000));
        Optional<Instant> after = day.map(from -> from.plus(Duration.ofDays(1)));
        UUID child = child(1_234);
        Optional<AuditTrailQuery.About> whole = Optional.of(new AuditTrailQuery.About(Set.of(child), Optional.empty()));
        String number = child.toString();
        Optional<AuditTrailQuery.About> end =
                Optional.of(new AuditTrailQuery.About(Set.of(), Optional.of(number.substring(number.length() - 6))));
        Map<String, AuditTrailQuery> all = new LinkedHashMap<>();
        all.put("the latest", AuditTrailQuery.latest(SHOWN));
        all.put("by child", query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), whole));
        all.put(
                "by a child's number",
                query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), end));
        all.put("by person", query(person, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        all.put("by verb", query(Optional.empty(), Optional.empty(), Optional.empty(), verb, Optional.empty()));
        all.put("by day", query(Optional.empty(), day, after, Optional.empty(), Optional.empty()));
        all.put("by person, verb and day", query(person, day, after, verb, Optional.empty()));
        all.put("all, for a file", AuditTrailQuery.latest(IN_A_FILE));
        return all;
    }

    private static AuditTrailQuery query(
            Optional<UserId> by,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Set<String>> verbs,
            Optional<AuditTrailQuery.About> about) {
        return new AuditTrailQuery(by, from, until, verbs, about, SHOWN);
    }

    private static UserId user(long n) {
        return new UserId(new UUID(17, n % USERS));
    }

    /// Far apart from each other in every digit, as real ids are.
    private static UUID child(long n) {
        return UUID.nameUUIDFromBytes(Long.toString(n % CHILDREN).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant at(long n) {
        return Hub.NOW.plus(Duration.ofDays(n / A_DAY));
    }

    private static void fill(HubLocation location) throws SQLException {
        try (Connection connection = new RawFile(location).source().getConnection();
                AuditTrailMac seals = new AuditTrailMac(Hub.keys().trail())) {
            connection.setAutoCommit(false);
            DSLContext sql = DSL.using(connection, SQLDialect.H2);
            AuditTrailBook book = new AuditTrailBook(seals);
            for (long n = 0; n < ENTRIES; n++) {
                String verb = VERBS.get((int) (n % VERBS.size()));
                book.append(sql, user(n / 5), at(n), AuditEvent.of(verb, child(n * 7)));
            }
            connection.commit();
        }
    }
}
