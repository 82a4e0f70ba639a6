package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.report.ReportKind;
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

    /// How far a day has come.
    private enum Hour {
        MORNING,
        ROOM,
        AFTER,
        SIGNED
    }

    private final Path nothingThere;
    private final Path hubThere;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Map<Hour, WalkedDay> days = new EnumMap<>(Hour.class);
    private Optional<WalkedDay> here;
    private int opened;

    /// @param nothingThere a folder without a hub
    /// @param hubThere a folder in which a hub is made
    EveryStop(Path nothingThere, Path hubThere, Notices notices) {
        this(nothingThere, hubThere, notices, new AnsweredDialogs());
    }

    /// @param dialogs who answers the questions
    EveryStop(Path nothingThere, Path hubThere, Notices notices, Dialogs dialogs) {
        this.nothingThere = nothingThere;
        this.hubThere = hubThere;
        this.notices = notices;
        this.dialogs = dialogs;
        here = Optional.of(day(Hour.MORNING));
    }

    /// A day is brought to its hour when the first screen of that hour is shown: most walks need few.
    private WalkedDay day(Hour hour) {
        WalkedDay known = days.get(hour);
        if (known == null) {
            known = begun(hour);
            days.put(hour, known);
        }
        return known;
    }

    private WalkedDay begun(Hour hour) {
        return switch (hour) {
            case MORNING -> new WalkedDay(nothingThere, notices, dialogs);
            case ROOM -> {
                new App(new HubLocation(hubThere), Clock.systemUTC(), KdfCost.FLOOR)
                        .hubs()
                        .create(DemoDay.hub())
                        .session()
                        .close();
                yield new WalkedDay(hubThere, notices, dialogs).opened();
            }
            case AFTER -> new WalkedDay(nothingThere, notices, dialogs).held();
            case SIGNED -> new WalkedDay(nothingThere, notices, dialogs).held().signed();
        };
    }

    @Override
    public void close() {
        days.values().forEach(WalkedDay::close);
        // The class that walked may hold on to this; its hubs are not kept with it.
        days.clear();
        here = Optional.empty();
    }

    /// The screen of a place on the day that is shown.
    Screen screen(Destination to, Navigator navigator) {
        opened++;
        return here.orElseThrow().screens.apply(to, navigator);
    }

    /// How many screens were opened.
    int opened() {
        return opened;
    }

    /// Begins with the morning.
    void begin(Shell shell) {
        here = Optional.of(day(Hour.MORNING));
        shell.enter(here.orElseThrow().seat());
    }

    /// Shows a screen on its day.
    void show(Shell shell, Stop stop) {
        here = Optional.of(stop.day());
        if (stop.to() instanceof Destination.Unlock) {
            shell.lock();
        } else {
            shell.enter(here.orElseThrow().seat());
        }
        shell.go(stop.to());
    }

    /// A destination without a line here fails the journeys below.
    List<Stop> all() {
        // The days are copies of one, so that its meeting has the same name in each.
        WalkedDay morning = day(Hour.MORNING);
        MeetingId meeting = morning.meeting;
        return List.of(
                new Stop("first-run", () -> day(Hour.MORNING), new Destination.Unlock()),
                new Stop("unlock", () -> day(Hour.ROOM), new Destination.Unlock()),
                new Stop("today", () -> day(Hour.MORNING), new Destination.Today()),
                new Stop("actions", () -> day(Hour.MORNING), new Destination.Actions(Optional.empty())),
                new Stop(
                        "agenda",
                        () -> day(Hour.MORNING),
                        new Destination.Agenda(WalkedDay.DAY),
                        "tab-left-off",
                        "tab-versions"),
                new Stop("children", () -> day(Hour.MORNING), new Destination.Children()),
                new Stop("imports", () -> day(Hour.MORNING), new Destination.Imports()),
                new Stop(
                        "child",
                        () -> day(Hour.MORNING),
                        new Destination.Children(Optional.of(morning.firstChild()), Optional.empty()),
                        "record-tab-open",
                        "record-tab-looks"),
                new Stop("meeting", () -> day(Hour.ROOM), new Destination.Meeting(meeting)),
                new Stop("close", () -> day(Hour.ROOM), new Destination.Close(meeting)),
                new Stop("minutes", () -> day(Hour.AFTER), new Destination.Minutes(meeting)),
                new Stop("minutes-signed", () -> day(Hour.SIGNED), new Destination.Minutes(meeting)),
                new Stop(
                        "papers",
                        () -> day(Hour.SIGNED),
                        new Destination.Papers(Optional.empty()),
                        "papers-not-out",
                        "papers-issued",
                        "papers-register"),
                new Stop("reports", () -> day(Hour.SIGNED), new Destination.Reports()),
                new Stop("report", () -> day(Hour.SIGNED), new Destination.Reports(Optional.of(ReportKind.OUTCOMES))),
                new Stop(
                        "settings",
                        () -> day(Hour.MORNING),
                        new Destination.Settings(),
                        "settings-agencies",
                        "settings-meeting",
                        "settings-lists",
                        "settings-law",
                        "settings-wording",
                        "settings-sharing",
                        "settings-days",
                        "settings-lock",
                        "settings-backups",
                        "settings-retention",
                        "retention-covers-tab",
                        "retention-drafts-tab",
                        "retention-holds-tab",
                        "retention-rules-tab",
                        "retention-destroyed-tab",
                        "settings-trail",
                        "settings-break-glass",
                        "settings-requests",
                        "settings-typing",
                        "settings-passphrase"));
    }
}
