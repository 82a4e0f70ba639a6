package org.mashhuddle.store.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;

/// Which entries of the trail are meant.
///
/// @param from the first moment, `until` the first one after
/// @param deeds only these verbs, where there are any
/// @param about only about one of these things
/// @param limit how many at most
public record AuditTrailQuery(
        Optional<UserId> actor,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Set<String>> deeds,
        Optional<About> about,
        int limit) {

    /// About one of some things: by id, or by how the id ends.
    public record About(Set<UUID> ids, Optional<String> end) {
        /// Copies the ids.
        public About {
            ids = Set.copyOf(ids);
        }
    }

    /// Everybody's, of all times.
    public static AuditTrailQuery latest(int limit) {
        return new AuditTrailQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    /// The latest with one of these verbs.
    public static AuditTrailQuery latest(Set<String> deeds, int limit) {
        return new AuditTrailQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(deeds), Optional.empty(), limit);
    }
}
