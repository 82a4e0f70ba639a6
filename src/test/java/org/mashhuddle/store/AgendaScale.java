package org.mashhuddle.store;

import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.AgendaFacts;
import org.mashhuddle.domain.meeting.AgendaProposal;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.ProposedItem;
import org.mashhuddle.store.durable.HubLocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures reading the facts and proposing an agenda on an encrypted file of so many years of a
/// city's meetings, warm: `YEARS...`. The ratio of the last to the first is printed.
final class AgendaScale {

    private static final int WARM_UP = 15;
    private static final int MEASURED = 41;

    private AgendaScale() {}

    public static void main(String[] args) throws IOException, SQLException {
        List<Double> medians = new ArrayList<>();
        for (String years : args) {
            medians.add(median(Integer.parseInt(years)));
        }
        if (medians.size() > 1) {
            System.out.printf(
                    "%s years against %s: ratio %.2f%n",
                    args[args.length - 1], args[0], medians.getLast() / medians.getFirst());
        }
    }

    private static double median(int years) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("agenda-scale");
        DatabaseFile file = new DatabaseFile(new HubLocation(folder), Hub.keys());
        file.prepare(Hub.CLOCK, true);
        try (Connection connection = file.source().connect()) {
            connection.setAutoCommit(false);
            Desk desk =
                    new Desk(
                            DSL.using(
                                    connection,
                                    SQLDialect.H2,
                                    new Settings()
                                            .withExecuteLogging(false)
                                            .withRenderSchema(false)),
                            Visible.everything(),
                            Optional.of(new Desk.Stamp(Hub.CHAIR.user().value(), Hub.NOW)));
            new HubStore(desk).keep(Hub.DAILY);
            new MeetingStore(desk).keep(Meeting.planned(Hub.MEETING, Hub.DAILY, Hub.TODAY));
            new CityHub(desk, 20261124, Hub.TODAY).live(years);
            connection.commit();
            return measured(desk, years, Files.size(new HubLocation(folder).database()) >> 20);
        }
    }

    private static double measured(Desk desk, int years, long megabytes) {
        List<Long> times = new ArrayList<>();
        List<ProposedItem> items = List.of();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long start = System.nanoTime();
            Meeting meeting = new MeetingStore(desk).byId(Hub.MEETING).orElseThrow();
            AgendaFacts facts =
                    new AgendaStore(desk)
                            .facts(
                                    meeting,
                                    WorkingCalendar.weekdays(),
                                    new ReferralStore(desk).open(),
                                    new ActionStore(desk).open());
            items = AgendaProposal.propose(facts, Hub.NOW);
            if (i >= WARM_UP) {
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(Long::compare);
        double median = times.get(times.size() / 2) / (double) Duration.ofMillis(1).toNanos();
        System.out.printf(
                "%d years, file %d MB: %d items proposed; median %.1f ms, slowest %.1f ms of %d%n",
                years,
                megabytes,
                items.size(),
                median,
                times.getLast() / (double) Duration.ofMillis(1).toNanos(),
                times.size());
        return median;
    }
}
