package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.Threads;

/// The window is closed while pages for a printer are still being read and saves wait: every save
/// that was asked for is on the disk afterwards. Prints its seed; `-Dclosing.races=N` for more.
class ClosingWindowTest {

    private static final int RACES = Integer.getInteger("closing.races", 25);
    private static final long SEED = Long.getLong("closing.seed", 20_261_125L);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:30:00Z"), ZoneOffset.UTC);
    private static final Actor CHAIR = new Actor(new UserId(new UUID(1, 1)), Set.of(Role.CHAIR));

    @TempDir
    private Path folder;

    private final List<String> lost = new ArrayList<>();

    private static StoreKeys keys() {
        return new StoreKeys("0f".repeat(32).toCharArray(), new byte[32], new byte[32]);
    }

    private static HubLocation at(Path folder) {
        return new HubLocation(folder);
    }

    @Tag("long")
    @Test
    void whatWasAskedForBeforeTheWindowClosedIsSaved() throws Exception {
        Path made = folder.resolve("made");
        Database.create(at(made), keys(), CLOCK).close();
        Random random = new Random(SEED);
        for (int race = 0; race < RACES; race++) {
            race(made, folder.resolve("race-" + race), random);
        }
        assertThat(lost).as("%s races, seed %s", RACES, SEED).isEmpty();
    }

    private void race(Path made, Path own, Random random) throws Exception {
        copy(made, own);
        int saves = 1 + random.nextInt(8);
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger done = new AtomicInteger();
        Database database = Database.open(at(own), keys(), CLOCK);
        Threads threads = new Threads(Runnable::run);
        CountDownLatch reading = new CountDownLatch(1);
        int pages = 1 + random.nextInt(60);
        threads.document("pages", () -> pages(database, pages, reading), _ -> {}, _ -> {});
        if (random.nextBoolean()) {
            reading.await();
        }
        for (int save = 0; save < saves; save++) {
            User user = new User(new UserId(new UUID(9, save)), "Reader " + save, Set.of(Role.AUDITOR), false);
            threads.run(
                    () -> save(database, user),
                    _ -> done.incrementAndGet(),
                    problem -> failures.add(problem.getClass().getSimpleName()));
        }
        threads.close();
        closeQuietly(database, failures);
        long kept = kept(own);
        if (kept != saves || done.get() + failures.size() != saves || !failures.isEmpty()) {
            lost.add(saves + " asked, " + kept + " kept, " + done + " done, " + failures);
        }
    }

    private static User save(Database database, User user) {
        return database.write(CHAIR, AuditEvent.of("user.keep", user.id().value()), tx -> {
            tx.parties().keep(user);
            return user;
        });
    }

    private static int pages(Database database, int pages, CountDownLatch reading) {
        int read = 0;
        for (int page = 0; page < pages; page++) {
            read += database.read(
                    CHAIR.viewer(),
                    AuditEvent.of("minutes.read"),
                    tx -> tx.parties().directory().users().size());
            reading.countDown();
        }
        return read;
    }

    private static void closeQuietly(Database database, List<String> failures) {
        try {
            database.close();
        } catch (RuntimeException problem) {
            failures.add("closing: " + problem.getClass().getSimpleName());
        }
    }

    private static long kept(Path own) {
        try (Database again = Database.open(at(own), keys(), CLOCK)) {
            return again.read(
                    CHAIR.viewer(),
                    AuditEvent.of("user.list"),
                    tx -> tx.parties().directory().users().stream()
                            .filter(user -> user.id().value().getMostSignificantBits() == 9)
                            .count());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
