package org.mashhuddle.service.hub;

import java.time.Instant;
import java.util.OptionalLong;

/// How the trail stood when it was last checked as a whole.
///
/// @param firstBroken the first entry that is not what was written, or is missing
public record AuditTrailStanding(Instant at, OptionalLong firstBroken) {

    /// Whether it was whole.
    public boolean holds() {
        return firstBroken.isEmpty();
    }
}
