package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.vault.KdfCost;

/// Every screen of the demo day, each on a day that has come as far as the screen needs it.
final class EveryStop implements AutoCloseable {

    private final WalkedDay morning;
    private final WalkedDay room;
    private final WalkedDay after;
    private final WalkedDay signed;
    private WalkedDay here;
    private int opened;

    /// @param nothingThere a folder without a hub
    /// @param hubThere a folder in which a hub is made
    EveryStop(Path nothingThere, Path hubThere, Notices notices) {
        this(nothingThere, hubThere, notices, new AnsweredDialogs());
    }

    /// @param dialogs who answers the questions
    EveryStop(Path nothingThere, Path hubThere, Notices notices, Dialogs dialogs) {
        new App(new HubLocation(hubThere), Clock.systemUTC(), KdfCost.FLOOR)
                .hubs()
                .create(DemoDay.hub())
                .session()
                .close();
        morning = new WalkedDay(nothingThere, notices, dialogs);
        room = new WalkedDay(hubThere, notices, dialogs).opened();
        after = new WalkedDay(nothingThere, notices, dialogs).held();
        signed = new WalkedDay(nothingThere, notices, dialogs).held().signed();
        here = morning;
    }

    @Override
    public void close() {
        List.of(morning, room, after, signed).forEach(WalkedDay::close);
    }

    /// The screen of a place on the day that is shown.
    Screen screen(Destination to, Navigator navigator) {
        opened++;
        return here.screens.apply(to, navigator);
    }

    /// How many screens were opened.
    int opened() {
        return opened;
    }

    /// Begins with the morning.
    void begin(Shell shell) {
        here = morning;
        shell.enter(here.seat());
    }

    /// Shows a screen on its day.
    void show(Shell shell, Stop stop) {
        here = stop.day();
        if (stop.to() instanceof Destination.Unlock) {
            shell.lock();
        } else {
            shell.enter(here.seat());
        }
        shell.go(stop.to());
    }

    /// A destination without a line here fails the journeys below.
    List<Stop> all() {
        return List.of(
                new Stop("first-run", morning, new Destination.Unlock()),
                new Stop("unlock", room, new Destination.Unlock()),
                new Stop("today", morning, new Destination.Today()),
                new Stop("actions", morning, new Destination.Actions(Optional.empty())),
                new Stop("agenda", morning, new Destination.Agenda(WalkedDay.DAY), "tab-left-off", "tab-versions"),
                new Stop("children", morning, new Destination.Children()),
                new Stop(
                        "child",
                        morning,
                        new Destination.Children(Optional.of(morning.firstChild()), Optional.empty()),
                        "record-tab-open",
                        "record-tab-looks"),
                new Stop("meeting", room, new Destination.Meeting(room.meeting)),
                new Stop("close", room, new Destination.Close(room.meeting)),
                new Stop("minutes", after, new Destination.Minutes(after.meeting)),
                new Stop("minutes-signed", signed, new Destination.Minutes(signed.meeting)),
                new Stop("papers", signed, new Destination.Papers(Optional.empty()), "papers-not-out", "papers-issued"),
                new Stop("reports", signed, new Destination.Reports()),
                new Stop(
                        "settings",
                        morning,
                        new Destination.Settings(),
                        "settings-agencies",
                        "settings-meeting",
                        "settings-lists",
                        "settings-wording",
                        "settings-sharing",
                        "settings-days",
                        "settings-backups",
                        "settings-trail",
                        "settings-passphrase"));
    }
}
