package org.mashhuddle.domain.access;

import java.util.Set;

/// A subject that only named users may see. Everyone else sees that there is an item, and no more.
public record Restriction(Set<UserId> namedUsers) {

    /// Copies the users.
    public Restriction {
        namedUsers = Set.copyOf(namedUsers);
    }

    /// Whether this user is one of those named.
    public boolean admits(Viewer viewer) {
        return namedUsers.contains(viewer.user());
    }
}
