package org.mashhuddle.domain.party;

import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;

/// A user of the program.
public record User(UserId id, String name, Set<Role> roles, boolean retired) {

    /// Copies the roles.
    public User {
        roles = Set.copyOf(roles);
    }

    /// The user, acting.
    public Actor actor() {
        return new Actor(id, roles);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
