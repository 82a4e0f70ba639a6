package org.mashhuddle.service.hub;

import org.mashhuddle.document.layout.HubSheets;
import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.service.exports.ExportService;
import org.mashhuddle.service.governance.GovernanceServices;
import org.mashhuddle.store.durable.HubLocation;

/// The verbs of looking after a hub, and after its data.
@AllowedBecause(rule = 9, reason = "App makes them here, by one name")
public record HubServices(
        SettingsService settings,
        SuccessionService successions,
        AddressService addresses,
        ListService lists,
        LawService law,
        UserService users,
        CertificateService certificates,
        AuditTrailService trail,
        BackupService backups,
        LockService locks,
        WritingService writing,
        ReaderService readers,
        GovernanceServices governance,
        ExportService exports) {

    /// All of an open hub.
    public static HubServices of(
            OpenHub hub,
            ServiceContext kit,
            WorkingDays days,
            SearchService find,
            HubSheets sheets,
            HubLocation location,
            MachinePolicy policy) {
        BackupService backups = new BackupService(kit, hub.keys(), hub.drafts(), location, policy);
        return new HubServices(
                new SettingsService(kit, days),
                new SuccessionService(kit),
                new AddressService(kit),
                new ListService(kit),
                new LawService(kit, days, sheets.law()),
                new UserService(kit, hub.users()),
                new CertificateService(kit, hub.users().authority(), sheets.keys()),
                new AuditTrailService(kit, find),
                backups,
                new LockService(kit, policy),
                new WritingService(kit, find),
                new ReaderService(kit, sheets.readers()),
                GovernanceServices.of(hub, kit, days, find, backups, location),
                new ExportService(kit, new MeetingBookReader(days, policy.classification())));
    }
}
