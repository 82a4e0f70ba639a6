package org.mashhuddle.service.governance;

import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;

/// The verbs of what is owed to the people whom the hub holds something about.
@AllowedBecause(rule = 9, reason = "App makes them here, by one name")
public record GovernanceServices(BreakGlassService breakGlass, RequestService requests, RetentionService retention) {

    /// All of an open hub.
    public static GovernanceServices of(ServiceContext kit, WorkingDays days) {
        return new GovernanceServices(
                new BreakGlassService(kit, days), new RequestService(kit, days), new RetentionService(kit));
    }
}
