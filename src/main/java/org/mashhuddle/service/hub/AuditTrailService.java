package org.mashhuddle.service.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.children.SearchService;
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

    private static final int IN_A_FILE = 100_000;
    private static final String CHECKED = "trail.check";
    private static final String DAILY = "trail.daily";
    private static final Duration DAY = Duration.ofHours(24);

    /// A clock is put right by less than this each day.
    private static final Duration PUT_RIGHT = Duration.ofMinutes(5);

    /// As many entries tell what was recorded lately.
    private static final int LATELY = 200;
    private static final Pattern NUMBER = Pattern.compile("…?([0-9a-f]{4,12})");
    private final ServiceContext kit;
    private final SearchService search;

    /// How the trail stood when it was last checked as a whole.
    ///
    /// @param firstBroken the first entry that is not what was written, or is missing
    /// @param toCome when something was recorded that by this computer's clock is still to come: it was set
    ///   back
    public record Standing(Instant at, OptionalLong firstBroken, Optional<Instant> toCome) {

        /// Whether it was whole.
        public boolean holds() {
            return firstBroken.isEmpty();
        }
    }

    /// One for each open hub.
    ///
    /// @param search finds whom a viewer who opens records means
    public AuditTrailService(ServiceContext kit, SearchService search) {
        this.kit = kit;
        this.search = search;
    }

    /// The latest entries, the newest first.
    ///
    /// @param by only this user's
    /// @param on only of this day
    public AuditTrailLines entries(Viewer viewer, Optional<UserId> by, Optional<LocalDate> on) {
        Allowed.toReadTheTrail(viewer);
        return lines(viewer, "trail.view", new AuditTrailSearch(by, on, Optional.empty(), ""), SHOWN);
    }

    /// The latest entries that are looked for, the newest first.
    public AuditTrailLines find(Viewer viewer, AuditTrailSearch meant) {
        Allowed.toReadTheTrail(viewer);
        return lines(viewer, "trail.view", meant, SHOWN);
    }

    /// The same to be taken away as a file. That it was is in the trail.
    public AuditTrailLines export(Viewer viewer, AuditTrailSearch meant) {
        Allowed.toReadTheTrail(viewer);
        return lines(viewer, "trail.export", meant, IN_A_FILE);
    }

    private AuditTrailLines lines(Viewer viewer, String verb, AuditTrailSearch meant, int limit) {
        Optional<AuditTrailQuery.About> about = meant.about().isBlank()
                ? Optional.empty()
                : Optional.of(about(viewer, meant.about().strip()));
        List<AuditTrailEntry> found = kit.database()
                .trail()
                .entries(new AuditTrailQuery(
                        meant.by(),
                        meant.on().map(AuditTrailService::start),
                        meant.on().map(day -> start(day.plusDays(1))),
                        meant.deeds(),
                        about,
                        limit + 1));
        List<AuditTrailEntry> shown = found.subList(0, Math.min(limit, found.size()));
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of(verb),
                        tx -> new AuditTrailLines(new AuditTrailNames(tx, viewer).lines(shown), found.size() > limit));
    }

    /// Whoever opens no records finds a child by the number that stands in the trail, and by no name.
    private AuditTrailQuery.About about(Viewer viewer, String typed) {
        Set<UUID> ids = new HashSet<>(kit.database()
                .read(viewer, AuditEvent.of("directory.view"), tx -> new AuditTrailNames(tx, viewer).called(typed)));
        if (viewer.opensChildrensRecords()) {
            search.find(viewer, typed)
                    .hits()
                    .forEach(hit -> ids.add(hit.subject().id().value()));
        }
        Matcher number = NUMBER.matcher(typed.toLowerCase(Locale.ROOT));
        return new AuditTrailQuery.About(ids, number.matches() ? Optional.of(number.group(1)) : Optional.empty());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }

    /// Checks every entry against the one before it.
    public AuditTrailCheck check(Viewer viewer) {
        Allowed.toReadTheTrail(viewer);
        AuditTrailReport report = kit.database().trail().verify();
        kit.database().read(viewer, checked(CHECKED, report), tx -> tx);
        return new AuditTrailCheck(report.count(), report.firstBroken());
    }

    /// How the trail stood at its last check; where that was longer ago than a day, it is checked
    /// now. For whoever is here: what is found names nobody.
    public Standing daily(Viewer viewer) {
        return kit.database().trail().entries(AuditTrailQuery.latest(Set.of(CHECKED, DAILY), 1)).stream()
                .filter(last -> last.at().isAfter(kit.now().minus(DAY)))
                .findFirst()
                .map(last -> new Standing(last.at(), broken(last.reason()), toCome()))
                .orElseGet(() -> checkedNow(viewer));
    }

    private Standing checkedNow(Viewer viewer) {
        AuditTrailReport report = kit.database().trail().verify();
        kit.database().read(viewer, checked(DAILY, report), tx -> tx);
        return new Standing(kit.now(), report.firstBroken(), toCome());
    }

    /// The last of what was recorded lately that is still to come; a clock that is put right by some minutes is none.
    private Optional<Instant> toCome() {
        Instant now = kit.now().plus(PUT_RIGHT);
        return kit.database().trail().entries(LATELY).stream()
                .map(AuditTrailEntry::at)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }

    /// Where it does not hold, the entry is kept with the check.
    private static AuditEvent checked(String verb, AuditTrailReport report) {
        OptionalLong broken = report.firstBroken();
        return new AuditEvent(verb, Optional.empty(), broken.isPresent() ? Long.toString(broken.getAsLong()) : "");
    }

    private static OptionalLong broken(String reason) {
        return reason.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(reason));
    }
}
