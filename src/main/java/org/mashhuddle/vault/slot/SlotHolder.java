package org.mashhuddle.vault.slot;

import java.util.UUID;

/// A person who can open the hub, as the Unlock screen names them before anything is open. Staff
/// only, never a child.
///
/// @param role the role's label, as shown
public record SlotHolder(UUID user, String name, String role) {

    @Override
    public String toString() {
        return "SlotHolder " + user;
    }
}
