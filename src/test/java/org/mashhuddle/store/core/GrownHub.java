package org.mashhuddle.store.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.store.CitySize;
import org.mashhuddle.store.DatabaseFile;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.actions.ActionStore;
import org.mashhuddle.store.agenda.AgendaStore;
import org.mashhuddle.store.children.CityHub;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.hub.HubStore;
import org.mashhuddle.store.meeting.MeetingStore;

/// An encrypted hub on the disk that has been kept for years, with the meeting of today planned:
/// what the benchmarks of the agenda read. Made once in its folder, opened again after that.
final class GrownHub implements AutoCloseable {

    private static final long SEED = 20261124;

    private final Connection connection;
    private final StoreContext desk;
    private final Path database;

    private GrownHub(Connection connection, Path database) {
        this.connection = connection;
        this.database = database;
        Settings settings = new Settings().withExecuteLogging(false).withRenderSchema(false);
        this.desk = new StoreContext(
                DSL.using(connection, SQLDialect.H2, settings),
                Visible.everything(),
                Optional.of(new StoreContext.Stamp(Hub.CHAIR.user().value(), Hub.NOW)),
                Hub.CLOCK);
    }

    static GrownHub in(Path folder, CitySize size) throws IOException, SQLException {
        HubLocation location = new HubLocation(folder);
        boolean grown = Files.exists(location.database());
        Files.createDirectories(folder);
        DatabaseFile file = new DatabaseFile(location, Hub.keys());
        file.prepare(Hub.CLOCK, !grown);
        Connection connection = file.source().connect();
        connection.setAutoCommit(false);
        GrownHub hub = new GrownHub(connection, location.database());
        if (!grown) {
            hub.grow(size);
        }
        return hub;
    }

    private void grow(CitySize size) throws SQLException {
        new HubStore(desk).keep(Hub.DAILY);
        new MeetingStore(desk).keep(Meeting.planned(Hub.MEETING, Hub.DAILY, Hub.TODAY));
        new CityHub(desk, SEED, Hub.TODAY).live(size);
        connection.commit();
    }

    /// Reads everything that today's agenda is proposed from.
    AgendaFacts facts() {
        Meeting meeting = new MeetingStore(desk).byId(Hub.MEETING).orElseThrow();
        return new AgendaStore(desk)
                .facts(
                        meeting,
                        WorkingCalendar.weekdays(),
                        UsualLimits.limits(),
                        new ReferralStore(desk).open(),
                        new ActionStore(desk).open());
    }

    long megabytes() throws IOException {
        return Files.size(database) >> 20;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
