package org.mashhuddle.service;

/// The verbs of looking after a hub.
public record HubServices(
        SettingsService settings,
        AddressService addresses,
        ListService lists,
        UserService users,
        TrailService trail,
        BackupService backups) {}
