package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.reference.BankHolidays;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.MemoryHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.ExploredDay;
import org.mashhuddle.service.demo.PracticeMeeting;
import org.mashhuddle.service.demo.SmallMeeting;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.vault.KdfCost;

/// The window and what stands behind it, put together.
///
/// @param cost of a passphrase
/// @param policy what is laid down on this computer
record WindowFactory(HubLocation location, Clock clock, KdfCost cost, MachinePolicy policy) {

    /// On a computer without a policy.
    WindowFactory(HubLocation location, Clock clock, KdfCost cost) {
        this(location, clock, cost, MachinePolicy.none());
    }

    /// Shows the window on a stage of the running toolkit.
    ///
    /// @param closed counts down when everything is put away
    void show(Stage stage, Dialogs dialogs, CountDownLatch closed) {
        show(stage, door(), dialogs, closed);
    }

    /// The same behind a door that somebody else looks at too.
    void show(Stage stage, HubDoor door, Dialogs dialogs, CountDownLatch closed) {
        new App(location, clock, cost, policy).show(stage, door, dialogs, closed::countDown);
    }

    /// The screens of a small meeting in memory, whatever the policy says of what is invented for somebody to see.
    WarmUpScreens warmUp(Dialogs dialogs) {
        DemoClock day = new DemoClock(morning());
        WindowFactory none = new WindowFactory(new HubLocation(nowhere()), day, KdfCost.FLOOR);
        MemoryHub hub = none.hubs(none.location.directory()).practice(DemoDay.hub());
        try {
            Session chair = hub.first();
            MeetingId meeting = new SmallMeeting(chair, day).open(new Random(7));
            chair.services().today().today(chair.viewer(), meeting);
            return new WarmUpScreens(hub, meeting, day, none.door(), dialogs);
        } catch (RuntimeException failed) {
            hub.close();
            throw failed;
        }
    }

    /// The door of the hub's file, for the window.
    HubDoor door() {
        App app = new App(location, clock, cost, policy);
        return new HubDoor(this::hubs, location.directory(), this::invented, clock, app::checks);
    }

    /// What can be done before the hub of a folder is unlocked.
    HubService hubs(Path folder) {
        return new App(location.elsewhere(folder), clock, cost, policy).hubs();
    }

    /// When the meeting is prepared, today or on the next day that people work: whenever somebody looks
    /// around, what has come overnight is there, and the meeting lies ahead.
    private Instant morning() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        WorkingCalendar days =
                new WorkingCalendar(BankHolidays.england(today.getYear(), today.getYear() + 1), Set.of());
        LocalDate day = days.isWorkingDay(today) ? today : days.next(today);
        return day.atTime(8, 53).atZone(Moment.LONDON).toInstant();
    }

    /// A practice meeting that has begun, or the demo day of today, in memory: of the hub that is here
    /// nothing is known to it, not even the place. It is built on a clock of its own that then runs on.
    private HubDoor.InMemory invented(WorkSession.Practice what) {
        DemoClock day = new DemoClock(morning());
        MemoryHub hub = new App(new HubLocation(nowhere()), day, KdfCost.FLOOR, policy)
                .hubs()
                .practice(DemoDay.hub());
        try {
            Session working = what == WorkSession.Practice.DEMO_DAY
                    ? new ExploredDay(hub, day).begin(new Random(7))
                    : new PracticeMeeting(hub, day).begin(new Random(7));
            day.run(clock);
            return new HubDoor.InMemory(what, hub, working, day);
        } catch (RuntimeException failed) {
            hub.close();
            throw failed;
        }
    }

    private static Path nowhere() {
        return Path.of(System.getProperty("java.io.tmpdir"), "practice-" + UUID.randomUUID());
    }
}
