package org.mashhuddle.ui.settings.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashhuddle.domain.party.User;

/// A section of the settings.
public enum SettingsSection {
    /// Who may unlock the hub, and what they may do.
    USERS,
    /// Who meets here, and who speaks for them.
    AGENCIES,
    /// Quorum, times and minutes of the meeting.
    MEETING,
    /// Outcomes, types of harm, lawful bases.
    LISTS,
    /// What papers say of the hub, and what the chair reads.
    WORDING,
    /// Where the words of each agency start.
    SHARING,
    /// Closures, and how long a rating may wait.
    DAYS,
    /// Verified copies of the hub.
    BACKUPS,
    /// Who did and looked at what.
    TRAIL,
    /// The user's own passphrase.
    PASSPHRASE;

    /// What this user sees: an administrator all, an auditor the trail, everybody the directory and
    /// their own passphrase.
    public static List<SettingsSection> of(User user) {
        if (user.actor().administers()) {
            return List.of(values());
        }
        List<SettingsSection> seen = new ArrayList<>(List.of(AGENCIES, PASSPHRASE));
        if (user.actor().viewer().readsTrail()) {
            seen.add(1, TRAIL);
        }
        return seen;
    }

    /// Its name in ids and message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
