package org.mashhuddle.domain.access;

import java.util.Set;

/// The user who looks: every view of a record is recorded for one.
public record Viewer(UserId user, Set<Role> roles) {

    /// Copies the roles.
    public Viewer {
        roles = Set.copyOf(roles);
    }

    /// Whether any of the roles opens children's records.
    public boolean opensChildrensRecords() {
        return roles.stream().anyMatch(Role::opensChildrensRecords);
    }

    /// Whether any of the roles prints the chair's copy of an agenda.
    public boolean printsTheChairsCopy() {
        return roles.stream().anyMatch(Role::printsTheChairsCopy);
    }

    /// As a reader of what was said: who writes in the meetings reads the record, whoever else what
    /// is in the minutes.
    public Reader reader() {
        return has(Permission.WHOLE_RECORD) ? new Reader.TheRecord() : new Reader.AllAgencies(Set.of());
    }

    /// Whether any of the roles reads the trail.
    public boolean readsTrail() {
        return roles.stream().anyMatch(Role::readsTrail);
    }

    /// Whether any of the roles has this.
    public boolean has(Permission permission) {
        return permission.isOf(roles);
    }
}
