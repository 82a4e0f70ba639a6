package org.mashhuddle.store.audit;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;

/// Which entries of the trail are meant.
///
/// @param from the first moment, `until` the first one after
/// @param limit how many at most
public record AuditTrailQuery(Optional<UserId> actor, Optional<Instant> from, Optional<Instant> until, int limit) {

    /// Everybody's, of all times.
    public static AuditTrailQuery latest(int limit) {
        return new AuditTrailQuery(Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
