package org.mashhuddle.service.hub;

import org.mashhuddle.service.backups.BackupService;

/// The verbs of looking after a hub.
public record HubServices(
        SettingsService settings,
        AddressService addresses,
        ListService lists,
        UserService users,
        CertificateService certificates,
        AuditTrailService trail,
        BackupService backups) {}
