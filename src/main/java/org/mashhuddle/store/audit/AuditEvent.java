package org.mashhuddle.store.audit;

import java.util.Optional;
import java.util.UUID;

/// What is done or looked at, for the trail: a verb (`meeting.open`, `discussion.record`), what it
/// is about, and a reason where one is given.
///
/// @param reason in the words of who gave it; empty when none was asked for
public record AuditEvent(String verb, Optional<UUID> about, String reason) {

    /// A deed about one thing.
    public static AuditEvent of(String verb, UUID about) {
        return new AuditEvent(verb, Optional.of(about), "");
    }

    /// A deed about nothing in particular.
    public static AuditEvent of(String verb) {
        return new AuditEvent(verb, Optional.empty(), "");
    }

    @Override
    public String toString() {
        return verb + about.map(id -> " " + id).orElse("");
    }
}
