package org.mashhuddle.ui.settings.hub;

import org.mashhuddle.service.backups.BackupLine;

/// A copy in the list of the settings.
///
/// @param made "Wed 25/11/2026 08:45"
/// @param size "184 MB"
/// @param state "Checked when it was made", or what is wrong
public record BackupRow(BackupLine line, String made, String size, String state) {

    @Override
    public String toString() {
        return "BackupRow[" + line.name() + "]";
    }
}
