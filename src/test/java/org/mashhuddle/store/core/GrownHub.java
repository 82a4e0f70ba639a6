package org.mashhuddle.store.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportRules;
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
import org.mashhuddle.store.reports.ReportStore;

/// An encrypted hub on the disk that has been kept for years, with the meeting of today planned:
/// what the benchmarks of the agenda and of the reports read. Made once in its folder, opened again after that.
final class GrownHub implements AutoCloseable {

    private static final long SEED = 20261124;

    private final Connection connection;
    private final StoreContext desk;
    private final StoreContext chairs;
    private final Path database;

    private GrownHub(Connection connection, Path database) {
        this.connection = connection;
        this.database = database;
        this.desk = desk(connection, Visible.everything());
        this.chairs = desk(connection, Visible.to(Hub.CHAIR.viewer()));
    }

    private static StoreContext desk(Connection connection, Visible visible) {
        Settings settings = new Settings().withExecuteLogging(false).withRenderSchema(false);
        return new StoreContext(
                DSL.using(connection, SQLDialect.H2, settings),
                visible,
                Optional.of(new StoreContext.Stamp(Hub.CHAIR.user().value(), Hub.NOW)),
                Hub.CLOCK);
    }

    static GrownHub in(Path folder, CitySize size) throws IOException, SQLException {
        HubLocation location = new HubLocation(folder);
        boolean grown = Files.exists(location.database());
        Files.createDirectories(folder);
        DatabaseFile file = new DatabaseFile(location, Hub.keys());
        file.prepare(Hub.CLOCK, !grown, () -> {});
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

    /// Reads everything that the chair's reports of a period are counted from.
    ReportFacts reports(ReportPeriod period) {
        return new ReportStore(chairs).facts(period, Hub.CHAIR.viewer().reader());
    }

    /// What those reports are measured by.
    ReportRules rules() {
        return new ReportRules(
                new HubStore(desk).hours(), WorkingCalendar.weekdays(), UsualLimits.limits(), List.of(), Hub.NOW);
    }

    long megabytes() throws IOException {
        return Files.size(database) >> 20;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
