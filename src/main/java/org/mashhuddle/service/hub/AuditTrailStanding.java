package org.mashhuddle.service.hub;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// How the trail stood when it was last checked as a whole.
///
/// @param firstBroken the first entry that is not what was written, or is missing
/// @param toCome when something was recorded that by this computer's clock is still to come: the clock was set back
public record AuditTrailStanding(Instant at, OptionalLong firstBroken, Optional<Instant> toCome) {

    /// Whether it was whole.
    public boolean holds() {
        return firstBroken.isEmpty();
    }
}
