package org.mashhuddle.service.governance;

import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.durable.HubLocation;

/// The verbs of what is owed to the people whom the hub holds something about.
@AllowedBecause(rule = 9, reason = "App makes them here, by one name")
public record GovernanceServices(
        BreakGlassService breakGlass,
        RequestService requests,
        RectificationService rectifications,
        RetentionService retention,
        DestructionService destruction,
        CoverDestruction covers) {

    /// All of an open hub.
    public static GovernanceServices of(
            OpenHub hub,
            ServiceContext kit,
            WorkingDays days,
            SearchService find,
            BackupService backups,
            HubLocation location) {
        DestroyedTraces traces = new DestroyedTraces(hub.keys(), hub.drafts(), location, backups);
        return new GovernanceServices(
                new BreakGlassService(kit, days),
                new RequestService(kit, days),
                new RectificationService(kit),
                new RetentionService(kit),
                new DestructionService(kit, days, find, traces),
                new CoverDestruction(kit, traces));
    }
}
