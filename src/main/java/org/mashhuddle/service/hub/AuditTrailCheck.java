package org.mashhuddle.service.hub;

import java.util.OptionalLong;

/// What came of checking the trail.
///
/// @param count how many entries there are
/// @param firstBroken the first entry that is not what was written, or is missing
public record AuditTrailCheck(long count, OptionalLong firstBroken) {

    /// Whether every entry is as it was written, and none is missing.
    public boolean holds() {
        return firstBroken.isEmpty();
    }
}
