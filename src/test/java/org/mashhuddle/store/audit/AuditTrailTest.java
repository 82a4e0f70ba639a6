package org.mashhuddle.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.RawFile;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.HubLocation;

class AuditTrailTest {

    private static final long LAST = 12;

    @TempDir
    Path directory;

    private Database open(HubLocation location) {
        return Database.open(location, Hub.keys(), Hub.CLOCK);
    }

    private HubLocation filled() {
        HubLocation location = new HubLocation(directory.resolve("whole"));
        try (Database database = open(location)) {
            for (int n = 0; n < LAST; n++) {
                AuditEvent deed = new AuditEvent("deed." + n, Optional.of(new UUID(7, n)), "reason " + n);
                database.write(Hub.CHAIR, deed, tx -> tx.hub().harms());
            }
        }
        return location;
    }

    @Test
    void everyWriteHasItsEntryWithWhoWhatAndWhy() {
        try (Hub hub = Hub.empty()) {
            UUID about = Hub.id();
            AuditEvent deed = new AuditEvent("meeting.open", Optional.of(about), "the chair is ill");
            hub.database.write(Hub.OTHER, deed, tx -> tx.hub().harms());
            assertThat(hub.database.trail().entries(9))
                    .containsExactly(new AuditTrailEntry(
                            1, Hub.NOW, Hub.OTHER.user(), "meeting.open", Optional.of(about), "the chair is ill"));
        }
    }

    @Test
    void looksAreWrittenBeforeTheNextWriteAndBeforeClosing() {
        HubLocation location = new HubLocation(directory);
        try (Database database = open(location)) {
            database.read(
                    Hub.CHAIR.viewer(),
                    AuditEvent.of("look.one"),
                    tx -> tx.hub().harms());
            database.write(Hub.CHAIR, AuditEvent.of("write"), tx -> tx.hub().harms());
            database.read(
                    Hub.OTHER.viewer(),
                    AuditEvent.of("look.two"),
                    tx -> tx.hub().harms());
        }
        try (Database database = open(location)) {
            assertThat(database.trail().entries(9))
                    .extracting(AuditTrailEntry::deed)
                    .containsExactly("look.two", "write", "look.one");
            assertThat(database.trail().verify()).isEqualTo(new AuditTrailReport(3, OptionalLong.empty()));
        }
    }

    @Test
    void aLookIsWrittenByItself() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        try (ViewLog views = new ViewLog(written::countDown)) {
            views.add(new ViewLog.View(Hub.CHAIR.user(), Hub.NOW, AuditEvent.of("look")));
            assertThat(written.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(views.waiting()).hasSize(1);
            views.written();
            assertThat(views.waiting()).isEmpty();
        }
    }

    @Test
    void whatWasReadByAWriteThatFailedIsStillRecorded() {
        try (Hub hub = Hub.empty()) {
            hub.read((Tx tx) -> tx.hub().harms());
            try {
                hub.write(tx -> {
                    throw new IllegalArgumentException("stop");
                });
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessage("stop");
            }
            assertThat(hub.database.trail().entries(9))
                    .extracting(AuditTrailEntry::deed)
                    .containsExactly("test.read");
        }
    }

    /// Each way of tampering, and the entry at which it must be found.
    private static Map<String, Long> tampering() {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("UPDATE audit_event SET at = TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z' WHERE" + " seq = 5", 5L);
        all.put("UPDATE audit_event SET actor = RANDOM_UUID() WHERE seq = 1", 1L);
        all.put("UPDATE audit_event SET deed = 'other' WHERE seq = 6", 6L);
        all.put("UPDATE audit_event SET about = NULL WHERE seq = 7", 7L);
        all.put("UPDATE audit_event SET about = RANDOM_UUID() WHERE seq = 7", 7L);
        all.put("UPDATE audit_event SET reason = '' WHERE seq = 8", 8L);
        all.put("UPDATE audit_event SET prev = mac WHERE seq = 9", 9L);
        all.put("UPDATE audit_event SET mac = prev WHERE seq = 10", 10L);
        all.put("UPDATE audit_event SET reason = 'x' WHERE seq = 12", 12L);
        all.put("UPDATE audit_event SET seq = 99 WHERE seq = 4", 4L);
        all.put("DELETE FROM audit_event WHERE seq = 3", 3L);
        all.put("DELETE FROM audit_event WHERE seq = 1", 1L);
        all.put("DELETE FROM audit_event WHERE seq = 12", 12L);
        all.put("DELETE FROM audit_event WHERE seq > 8", 9L);
        all.put("DELETE FROM audit_event", 1L);
        all.put(
                "INSERT INTO audit_event SELECT 13, at, actor, deed, about, reason, prev, mac"
                        + " FROM audit_event WHERE seq = 12",
                13L);
        all.put(
                "UPDATE audit_event a SET (at, actor, deed, about, reason, prev, mac) ="
                        + " (SELECT at, actor, deed, about, reason, prev, mac FROM audit_event b"
                        + " WHERE b.seq = 9 - a.seq) WHERE seq IN (4, 5)",
                4L);
        all.put("UPDATE trail_head SET seq = 11", 12L);
        all.put("UPDATE trail_head SET mac = '00'", 12L);
        all.put("DELETE FROM trail_head", 12L);
        return all;
    }

    @Test
    void anyTamperingIsFoundAtItsEntry() throws IOException, SQLException {
        HubLocation whole = filled();
        int number = 0;
        for (Map.Entry<String, Long> one : tampering().entrySet()) {
            HubLocation copy = new HubLocation(directory.resolve("copy" + number++));
            Files.createDirectories(copy.directory());
            for (Path file : List.of(whole.database(), whole.header())) {
                Files.copy(file, copy.directory().resolve(file.getFileName()));
            }
            new RawFile(copy).execute(one.getKey());
            try (Database database = open(copy)) {
                assertThat(database.trail().verify().firstBroken())
                        .as(one.getKey())
                        .hasValue(one.getValue());
                assertThat(database.trail().atOpening(number)).as(one.getKey()).isPresent();
            }
        }
        try (Database database = open(whole)) {
            assertThat(database.trail().verify()).isEqualTo(new AuditTrailReport(LAST, OptionalLong.empty()));
        }
    }

    @Tag("long")
    @Test
    void aLongTrailIsLookedAtInTurnsAndNoEntryIsLeftOut() throws SQLException {
        HubLocation location = filled();
        long entries = 17_000;
        fill(location, entries);
        try (Database database = open(location)) {
            for (int turn = 0; turn < 5; turn++) {
                assertThat(database.trail().atOpening(turn)).isEmpty();
            }
        }
        for (long changed : List.of(1L, 4_999L, 5_000L, 5_001L, 12_001L, entries)) {
            String before = "UPDATE audit_event SET reason = 'x' WHERE seq = " + changed;
            new RawFile(location).execute(before);
            try (Database database = open(location)) {
                assertThat(LongStream.range(0, 5)
                                .mapToObj(turn -> database.trail().atOpening(turn))
                                .filter(OptionalLong::isPresent)
                                .map(OptionalLong::getAsLong))
                        .as("entry %d", changed)
                        .isNotEmpty()
                        .containsOnly(changed);
            }
            String reason = changed <= LAST ? "reason " + (changed - 1) : "";
            new RawFile(location).execute("UPDATE audit_event SET reason = '" + reason + "' WHERE seq = " + changed);
        }
    }

    private static void fill(HubLocation location, long entries) throws SQLException {
        try (Connection connection = new RawFile(location).source().getConnection();
                AuditTrailMac seals = new AuditTrailMac(Hub.keys().trail())) {
            connection.setAutoCommit(false);
            DSLContext sql = DSL.using(connection, SQLDialect.H2);
            AuditTrailBook book = new AuditTrailBook(seals);
            for (long n = LAST; n < entries; n++) {
                book.append(sql, Hub.CHAIR.user(), Hub.NOW, AuditEvent.of("meeting.view"));
            }
            connection.commit();
        }
    }

    @Test
    void anotherKeyBelievesNothing() {
        HubLocation location = filled();
        StoreKeys other = new StoreKeys(Hub.keys().filePassword(), new byte[] {1, 2, 3}, new byte[32]);
        assertThatThrownBy(() -> Database.open(location, other, Hub.CLOCK)).isInstanceOf(StoreFailure.class);
    }
}
