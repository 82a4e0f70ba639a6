package org.mashhuddle.service.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;
import org.mashhuddle.store.audit.AuditTrailReport;

/// The trail, for whoever looks after the hub or audits it: who did or looked at what, and whether
/// the trail itself is whole.
public final class AuditTrailService {

    /// How many entries are shown at once.
    public static final int SHOWN = 500;

    private final ServiceContext kit;

    /// One for each open hub.
    public AuditTrailService(ServiceContext kit) {
        this.kit = kit;
    }

    /// The latest entries, the newest first.
    ///
    /// @param by only this user's
    /// @param on only of this day
    public AuditTrailLines entries(Viewer viewer, Optional<UserId> by, Optional<LocalDate> on) {
        Allowed.toReadTheTrail(viewer);
        List<AuditTrailEntry> found = kit.database()
                .trail()
                .entries(new AuditTrailQuery(
                        by, on.map(AuditTrailService::start), on.map(day -> start(day.plusDays(1))), SHOWN + 1));
        List<AuditTrailEntry> shown = found.subList(0, Math.min(SHOWN, found.size()));
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("trail.view"),
                        tx -> new AuditTrailLines(new AuditTrailNames(tx, viewer).lines(shown), found.size() > SHOWN));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }

    /// Checks every entry against the one before it.
    public AuditTrailCheck check(Viewer viewer) {
        Allowed.toReadTheTrail(viewer);
        AuditTrailReport report = kit.database().trail().verify();
        kit.database().read(viewer, AuditEvent.of("trail.check"), tx -> tx);
        return new AuditTrailCheck(report.count(), report.firstBroken());
    }
}
