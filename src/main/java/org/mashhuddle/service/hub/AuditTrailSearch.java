package org.mashhuddle.service.hub;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.UserId;

/// What is looked for in the trail.
///
/// @param by only this user's
/// @param on only of this day
/// @param deeds only these verbs
/// @param about only about what is called so, or has this number: a child, a person, an agency, a
///   user; empty for everything
public record AuditTrailSearch(Optional<UserId> by, Optional<LocalDate> on, Optional<Set<String>> deeds, String about) {

    /// Everything there is.
    public static AuditTrailSearch everything() {
        return new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    @Override
    public String toString() {
        return "AuditTrailSearch";
    }
}
