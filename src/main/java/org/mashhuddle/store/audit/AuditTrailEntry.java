package org.mashhuddle.store.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;

/// One entry of the trail: who did or looked at what, and when.
///
/// @param seq counts from 1 without a gap
/// @param deed the verb
public record AuditTrailEntry(long seq, Instant at, UserId actor, String deed, Optional<UUID> about, String reason) {

    @Override
    public String toString() {
        return "TrailEntry[" + seq + "]";
    }
}
