package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.TrailEntry;
import org.mashhuddle.store.TrailQuery;
import org.mashhuddle.store.TrailReport;

/// The trail, for whoever looks after the hub or audits it: who did or looked at what, and whether
/// the trail itself is whole.
public final class TrailService {

    /// How many entries are shown at once.
    public static final int SHOWN = 500;

    private final Kit kit;

    /// One for each open hub.
    public TrailService(Kit kit) {
        this.kit = kit;
    }

    /// The latest entries, the newest first.
    ///
    /// @param by only this user's
    /// @param on only of this day
    public TrailLines entries(Viewer viewer, Optional<UserId> by, Optional<LocalDate> on) {
        Allowed.toReadTheTrail(viewer);
        List<TrailEntry> found = kit.database()
                .trail()
                .entries(new TrailQuery(
                        by, on.map(TrailService::start), on.map(day -> start(day.plusDays(1))), SHOWN + 1));
        List<TrailEntry> shown = found.subList(0, Math.min(SHOWN, found.size()));
        return kit.database()
                .read(
                        viewer,
                        Deed.of("trail.view"),
                        tx -> new TrailLines(new TrailNames(tx, viewer).lines(shown), found.size() > SHOWN));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }

    /// Checks every entry against the one before it.
    public TrailCheck check(Viewer viewer) {
        Allowed.toReadTheTrail(viewer);
        TrailReport report = kit.database().trail().verify();
        kit.database().read(viewer, Deed.of("trail.check"), tx -> tx);
        return new TrailCheck(report.count(), report.firstBroken());
    }
}
