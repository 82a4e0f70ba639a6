package org.mashhuddle.service.hub;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.document.layout.LawLayout;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.ShownLaw;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.audit.AuditEvent;

/// The law that comes with the release. Everybody may look; nobody changes it.
public final class LawService {

    private final ServiceContext kit;
    private final WorkingDays days;
    private final LawLayout layout;
    private final Law law = LawTable.ofThisRelease();

    /// One for each open hub.
    public LawService(ServiceContext kit, WorkingDays days, LawLayout layout) {
        this.layout = layout;
        this.kit = kit;
        this.days = days;
    }

    /// The rules, by how many signed minutes each is cited as far as the viewer may see what was discussed, and
    /// the clocks of the hub.
    public LawView view(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("law.view"),
                        tx -> new LawView(
                                law,
                                cited(law.current(), tx.minutes().bases()),
                                tx.hub().hours(),
                                days.limits()));
    }

    /// The rules as somebody sees them, as a page. Nobody is on it; the trail keeps that it was printed.
    public byte[] page(Viewer viewer, ShownLaw shown) {
        HubProfile hub = kit.database()
                .read(viewer, AuditEvent.of("law.print"), tx -> tx.hub().profile());
        return layout.print(hub, shown, kit.now()).bytes();
    }

    /// Lays down how long the hub gives, from a day on that is not past: what ran until then keeps its length.
    public TimeLimits limit(Actor actor, TimeLimit what, LocalDate from, int amount) {
        Allowed.toAdminister(actor);
        if (!what.isOfTheHub()) {
            throw new Refusal(Refusal.Kind.NOT_THE_HUBS_OWN);
        }
        if (!what.isPossible(amount)) {
            throw new Refusal(Refusal.Kind.LENGTH_NOT_POSSIBLE);
        }
        if (from.isBefore(kit.today())) {
            throw new Refusal(Refusal.Kind.HOLDS_IN_THE_PAST);
        }
        DatedLimit limit = new DatedLimit(what, from, amount);
        String was = what + " " + days.limits().on(what, from) + " to " + amount + " from " + DateWords.date(from);
        kit.database().write(actor, new AuditEvent("limit.change", Optional.empty(), was), tx -> {
            tx.hub().keep(limit);
            return limit;
        });
        days.limit(days.limits().with(limit));
        return days.limits();
    }

    /// Minutes that name a rule twice cite it once.
    private static Map<String, Integer> cited(Collection<LawRule> rules, Map<String, Set<MeetingId>> bases) {
        Map<String, Integer> counts = new HashMap<>();
        for (LawRule rule : rules) {
            Set<MeetingId> minutes = new HashSet<>();
            bases.forEach((basis, meetings) -> {
                if (rule.isNamedIn(basis)) {
                    minutes.addAll(meetings);
                }
            });
            counts.put(rule.code(), minutes.size());
        }
        return counts;
    }
}
