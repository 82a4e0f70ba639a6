package org.mashhuddle.store.audit;

import java.util.OptionalLong;

/// What checking the trail found.
///
/// @param count how many entries there are
/// @param firstBroken the number of the first entry that is not what was written, or is missing;
///   empty where the whole trail holds
public record AuditTrailReport(long count, OptionalLong firstBroken) {

    /// Whether every entry is as it was written, and none is missing.
    public boolean holds() {
        return firstBroken.isEmpty();
    }
}
