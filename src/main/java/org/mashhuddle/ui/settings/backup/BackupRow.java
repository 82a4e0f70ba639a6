package org.mashhuddle.ui.settings.backup;

import org.mashhuddle.service.backups.BackupLine;

/// A copy in the list of the settings.
///
/// @param made "Wed 25/11/2026 08:45"
/// @param why "At closing"
/// @param where "Backup folder", "Second folder"
/// @param size "184 MB"
/// @param state "Checked when it was made", or what is wrong
/// @param opens "Priya Nair can still open this", or nothing
public record BackupRow(
        BackupLine line, String made, String why, String where, String size, String state, String opens) {

    /// Whether somebody can open it and not the hub.
    boolean isOpenToSomebodyGone() {
        return !line.opensFor().isEmpty();
    }

    @Override
    public String toString() {
        return "BackupRow[" + line.name() + "]";
    }
}
