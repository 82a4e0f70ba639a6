package org.mashhuddle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.mashhuddle.BehindTheDoor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.children.CityHub;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.Visible;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.hub.HubStore;
import org.mashhuddle.store.meeting.MeetingStore;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;

/// How long it takes from the passphrase to what Today shows in a hub of many years, the first time in a process and
/// after that, and how long a save takes that is forced. `FOLDER SIZE`. Started by open.sh.
public final class OpenBench {

    private static final int OPENINGS = 4;
    private static final int SAVES = 300;
    private static final long SEED = 20261124;

    private final Path folder;
    private final DemoClock clock = new DemoClock(Hub.NOW);
    private final HubByKey hub;

    private OpenBench(Path folder) {
        this.folder = folder;
        this.hub = new HubByKey(folder, clock);
    }

    public static void main(String[] args) throws IOException, SQLException {
        OpenBench bench = new OpenBench(Path.of(args[0]).resolve("open-" + args[1]));
        bench.grown(CitySize.named(args[1]));
        if (Boolean.getBoolean("bench.ready")) {
            long begun = System.nanoTime();
            BehindTheDoor.makeReady();
            System.out.printf("made ready in %.0f ms%n", milliseconds(System.nanoTime() - begun));
        }
        for (int opening = 1; opening <= OPENINGS; opening++) {
            bench.open(opening);
        }
        bench.saves();
    }

    private HubLocation location() {
        return new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
    }

    private Path key() {
        return folder.resolve("key");
    }

    private void grown(CitySize size) throws IOException, SQLException {
        if (!Files.exists(key())) {
            Files.createDirectories(folder);
            hub.made().close();
            live(size);
            Files.write(key(), hub.key());
        }
        hub.knowing(Files.readAllBytes(key()));
        System.out.printf(
                "%d children, file %d MB%n",
                size.children(), Files.size(location().database()) >> 20);
    }

    /// The rows come past the program, so that the sums of them are made afterwards.
    private void live(CitySize size) throws SQLException {
        try (DataKey data = new DataKey(hub.key());
                StoreKeys keys = HubKeys.ofStore(data);
                AuditTrailMac seals = new AuditTrailMac(keys.trail());
                Connection connection =
                        new DatabaseFile(location(), keys).source().connect()) {
            connection.setAutoCommit(false);
            DSLContext sql = DSL.using(
                    connection,
                    SQLDialect.H2,
                    new Settings().withExecuteLogging(false).withRenderSchema(false));
            StoreContext desk = new StoreContext(
                    sql,
                    Visible.everything(),
                    Optional.of(new StoreContext.Stamp(Hub.CHAIR.user().value(), Hub.NOW)),
                    Hub.CLOCK);
            new HubStore(desk).keep(Hub.DAILY);
            new MeetingStore(desk).keep(Meeting.planned(Hub.MEETING, Hub.DAILY, Hub.TODAY));
            new CityHub(desk, SEED, Hub.TODAY).live(size);
            papers(sql);
            new RowSums(sql, seals).keepAll();
            connection.commit();
        }
    }

    /// All minutes are signed; of all meetings but the latest a paper went out.
    private static void papers(DSLContext sql) {
        sql.execute("""
            insert into issued_paper (reference, meeting, kind, agency, recipient, issued_at, issued_by, file_hash)
            select 'SAM-P' || id, id, 'slip', (select min(id) from agency), 'Duty desk', closed_at, ?,
                'p' || id
            from meeting where closed_at is not null and held_on < ?\
            """, Hub.CHAIR.user().value(), Hub.TODAY.minusDays(2));
    }

    private void open(int opening) throws IOException {
        long start = System.nanoTime();
        try (Passphrase typed = Passphrase.of((CharSequence) "copper kettle meadow lantern")) {
            KdfCost.STANDARD.stretch(typed, new byte[32]);
        }
        long derived = System.nanoTime();
        try (Session session = hub.open()) {
            long opened = System.nanoTime();
            MeetingId today = session.services().agendas().plan(session.actor(), Hub.TODAY);
            session.services().today().today(session.viewer(), today);
            long shown = System.nanoTime();
            System.out.printf(
                    "opening %d: %5.0f ms passphrase, %5.0f ms hub, %5.0f ms Today%n",
                    opening,
                    milliseconds(derived - start),
                    milliseconds(opened - derived),
                    milliseconds(shown - opened));
        }
    }

    private void saves() throws IOException {
        List<Long> times = new ArrayList<>();
        try (Session session = hub.open()) {
            for (int save = 0; save < SAVES; save++) {
                long start = System.nanoTime();
                session.services()
                        .subjects()
                        .keep(
                                session.actor(),
                                "subject.add",
                                AChild.aChild()
                                        .numbered(System.nanoTime() & Integer.MAX_VALUE)
                                        .build());
                times.add(System.nanoTime() - start);
            }
        }
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%d saves: median %.1f ms, p95 %.1f ms, slowest %.1f ms%n",
                SAVES,
                milliseconds(sorted.get(SAVES / 2)),
                milliseconds(sorted.get(SAVES * 95 / 100)),
                milliseconds(sorted.getLast()));
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / (double) Duration.ofMillis(1).toNanos();
    }
}
