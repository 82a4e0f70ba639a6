package org.mashhuddle.domain.access;

import java.util.Set;

/// The user who acts: every change is made by one.
///
/// @param roles what that user may do
public record Actor(UserId user, Set<Role> roles) {

    /// Copies the roles.
    public Actor {
        roles = Set.copyOf(roles);
    }

    /// The same user, looking.
    public Viewer viewer() {
        return new Viewer(user, roles);
    }

    /// Whether any of the roles may write in a meeting.
    public boolean writes() {
        return roles.stream().anyMatch(Role::writes);
    }

    /// Whether any of the roles looks after users, lists and settings.
    public boolean administers() {
        return roles.stream().anyMatch(Role::administers);
    }

    /// Whether any of the roles hands papers out.
    public boolean issuesPapers() {
        return roles.stream().anyMatch(Role::issuesPapers);
    }

    /// Whether any of the roles types what happened to a child.
    public boolean recordsEvents() {
        return roles.stream().anyMatch(Role::recordsEvents);
    }

    /// Whether any of the roles may sign.
    public boolean signs() {
        return roles.stream().anyMatch(Role::signs);
    }

    /// Whether any of the roles has this.
    public boolean has(Permission permission) {
        return permission.isOf(roles);
    }
}
