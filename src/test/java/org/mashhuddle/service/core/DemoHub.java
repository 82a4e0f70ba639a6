package org.mashhuddle.service.core;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.store.CopiedDatabase;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// The hub of the demo day in memory, as it stands at some stage of the day. Each stage is played
/// by the services once in a program; a test gets a copy that nobody else has.
///
/// @param meeting today's, where there is one
public record DemoHub(Session session, Database database, MeetingId meeting) {

    /// How far the day has come.
    public enum Stage {
        /// The hub was just made.
        MADE,
        /// The agenda of the morning stands.
        PLANNED,
        /// The meeting was held, and nothing is signed.
        HELD
    }

    private static final Map<Start, Played> PLAYED = new ConcurrentHashMap<>();

    /// @param pause from the agenda to the meeting
    record Start(Stage stage, Instant at, Duration pause) {}

    /// What a copy is made from.
    ///
    /// @param hub its keys stay open as long as the program runs
    /// @param tables the statements that make them and what is in them
    /// @param until when it stood so
    record Played(OpenHub hub, List<String> tables, MeetingId meeting, Instant until) {}

    /// A copy.
    ///
    /// @param folder where a hub could be; nothing is written there
    /// @param clock at the time the day begins; put forward to where the stage ends
    public static DemoHub at(Stage stage, Path folder, DemoClock clock) {
        return begun(new Start(stage, clock.instant(), Duration.ZERO), folder, clock);
    }

    /// As [#at], with the meeting held that long after its agenda stood.
    static DemoHub heldAfter(Duration pause, Path folder, DemoClock clock) {
        return begun(new Start(Stage.HELD, clock.instant(), pause), folder, clock);
    }

    private static DemoHub begun(Start start, Path folder, DemoClock clock) {
        Played played = played(start, folder);
        clock.set(played.until());
        return copy(played, folder, clock);
    }

    /// One after the other: a stage begins where the one before it ends.
    static Played played(Start start, Path folder) {
        synchronized (PLAYED) {
            Played known = PLAYED.get(start);
            if (known == null) {
                known = play(start, folder);
                PLAYED.put(start, known);
            }
            return known;
        }
    }

    private static Played play(Start start, Path folder) {
        DemoClock clock = new DemoClock(start.at());
        return switch (start.stage()) {
            case MADE -> made(folder, clock);
            case PLANNED -> {
                Played before = before(Stage.MADE, start, folder);
                DemoHub hub = copy(before, folder, clock);
                MeetingId meeting = new DemoDay(hub.session(), clock, new Random(7)).build(17);
                yield taken(before.hub(), hub, meeting, clock);
            }
            case HELD -> {
                Played before = before(Stage.PLANNED, start, folder);
                clock.set(before.until().plus(start.pause()));
                DemoHub hub = copy(before, folder, clock);
                LocalDate today = LocalDate.ofInstant(start.at(), Moment.LONDON);
                new DemoMeeting(hub.session(), clock, hub.meeting(), today).hold();
                yield taken(before.hub(), hub, hub.meeting(), clock);
            }
        };
    }

    private static Played before(Stage stage, Start start, Path folder) {
        return played(new Start(stage, start.at(), Duration.ZERO), folder);
    }

    private static Played made(Path folder, DemoClock clock) {
        HubLocation location = new HubLocation(folder);
        App app = new App(location, clock, KdfCost.FLOOR);
        List<OpenHub> opened = new ArrayList<>();
        HubService hubs = new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            opened.add(hub);
            return app.session(hub);
        });
        Session session = hubs.inMemory(DemoDay.hub());
        OpenHub hub = opened.getFirst();
        MeetingId none = new MeetingId(new UUID(0, 0));
        return taken(hub, new DemoHub(session, hub.database(), none), none, clock);
    }

    /// Takes the tables of a hub and lets it go; its keys are wanted for the copies.
    static Played taken(OpenHub keys, DemoHub from, MeetingId meeting, DemoClock clock) {
        // Every look that still waits comes into the trail with this.
        from.database().trail().entries(1);
        List<String> tables = CopiedDatabase.tables(TableRows.connection(from.database()));
        from.database().close();
        return new Played(keys, tables, meeting, clock.instant());
    }

    static DemoHub copy(Played played, Path folder, DemoClock clock) {
        OpenHub from = played.hub();
        Database database = CopiedDatabase.of(HubKeys.ofStore(from.keys().dataKey()), clock, played.tables());
        OpenHub hub = new OpenHub(
                database,
                from.keys(),
                // Each copy knows of its own what passphrases are given in it.
                new UserKeys(from.keys().dataKey(), Optional.empty(), KdfCost.FLOOR),
                new TypedTexts(Optional.empty()),
                from.user(),
                from.profile(),
                List.of(database));
        App app = new App(new HubLocation(folder), clock, KdfCost.FLOOR);
        return new DemoHub(app.session(hub), database, played.meeting());
    }
}
