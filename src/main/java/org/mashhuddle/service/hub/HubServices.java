package org.mashhuddle.service.hub;

import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.governance.GovernanceServices;

/// The verbs of looking after a hub.
public record HubServices(
        SettingsService settings,
        AddressService addresses,
        ListService lists,
        UserService users,
        CertificateService certificates,
        AuditTrailService trail,
        BackupService backups,
        GovernanceServices governance) {}
