package org.mashhuddle.ui.settings.section;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.party.User;

/// A section of the settings.
public enum SettingsSection {
    /// Who may unlock the hub, and what they may do.
    USERS(Permission.SETTINGS),
    /// Who meets here, and who speaks for them.
    AGENCIES(Permission.HUB),
    /// Quorum, times and minutes of the meeting.
    MEETING(Permission.SETTINGS),
    /// Outcomes, types of harm, lawful bases.
    LISTS(Permission.SETTINGS),
    /// What is law, since when, and who checked it.
    LAW(Permission.HUB),
    /// What papers say of the hub, and what the chair reads.
    WORDING(Permission.SETTINGS),
    /// Where the words of each agency start.
    SHARING(Permission.SETTINGS),
    /// Closures, and how long a rating may wait.
    DAYS(Permission.SETTINGS),
    /// When the hub locks by itself, and what is laid down on this computer.
    LOCK(Permission.SETTINGS),
    /// Verified copies of the hub.
    BACKUPS(Permission.SETTINGS),
    /// Who did and looked at what.
    TRAIL(Permission.AUDIT_TRAIL),
    /// One record in an emergency.
    BREAK_GLASS(Permission.BREAK_GLASS),
    /// What people ask about what is held of them, and breaches.
    REQUESTS(Permission.REQUESTS),
    /// How long records are kept.
    RETENTION(Permission.RETENTION),
    /// What leaves as data, and what left.
    DATA(Permission.PAPERS),
    /// What is remarked on while somebody types, on this computer.
    TYPING(Permission.HUB),
    /// The user's own passphrase.
    PASSPHRASE(Permission.HUB);

    private final Permission permission;

    SettingsSection(Permission permission) {
        this.permission = permission;
    }

    /// What this user sees: those for which they have the permission.
    public static List<SettingsSection> of(User user) {
        return Arrays.stream(values())
                .filter(section -> user.actor().has(section.permission))
                .toList();
    }

    /// Its name in ids and message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
