package org.mashhuddle.service.backups.restore;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.SlotHolder;

/// Whose access ended after a backup was made: they have a slot in it, and none in the hub that it is restored over.
/// Who can unlock is known there alone; a restore would forget it, and let them in with a passphrase of then.
///
/// @param users nobody where the hub's own key file is gone, or not sealed by the key of the backup
public record EndedAccess(Set<UUID> users) {

    private static final String ADMINISTRATOR = "administrator";

    /// Copies the set.
    public EndedAccess {
        users = Set.copyOf(users);
    }

    /// Since a backup.
    ///
    /// @param key of the backup; what another key sealed says nothing about it
    public static EndedAccess since(KeySlots backup, KeySlots now, DataKey key) throws IOException {
        if (!now.exists() || !now.areSealedBy(key)) {
            return new EndedAccess(Set.of());
        }
        Set<UUID> present = now.holders().stream().map(SlotHolder::user).collect(Collectors.toSet());
        List<SlotHolder> staying = backup.holders().stream()
                .filter(one -> present.contains(one.user()))
                .toList();
        // Nobody would be left to let others in, and to retire anybody.
        if (staying.stream().noneMatch(EndedAccess::administers)) {
            return new EndedAccess(Set.of());
        }
        return new EndedAccess(backup.holders().stream()
                .map(SlotHolder::user)
                .filter(user -> !present.contains(user))
                .collect(Collectors.toSet()));
    }

    /// By the words at the door: the record is not open yet.
    private static boolean administers(SlotHolder one) {
        return one.role().toLowerCase(Locale.UK).contains(ADMINISTRATOR);
    }

    /// Whether it is this user's.
    public boolean isOf(UUID user) {
        return users.contains(user);
    }

    /// Takes their slots out of the key file that takes the hub's place.
    public void shutOut(KeySlots restored, DataKey key) throws IOException {
        for (UUID user : users) {
            restored.remove(key, user);
        }
    }

    @Override
    public String toString() {
        return "EndedAccess[" + users.size() + "]";
    }
}
