package org.mashhuddle.service.hub;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// The law that comes with the release. Everybody may look; nobody changes it.
public final class LawService {

    private final ServiceContext kit;
    private final Law law = LawTable.ofThisRelease();

    /// One for each open hub.
    public LawService(ServiceContext kit) {
        this.kit = kit;
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
                                tx.hub().hours()));
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
