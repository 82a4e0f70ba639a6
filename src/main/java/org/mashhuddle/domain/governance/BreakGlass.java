package org.mashhuddle.domain.governance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.SubjectId;

/// A record that somebody opened who opens none in the course of their work.
///
/// @param reason in their words
/// @param read when a chair read of it; until then it stands on the chair's Today
public record BreakGlass(UUID id, SubjectId subject, Instant at, UserId by, String reason, Optional<Reading> read) {

    /// Who read of it.
    public record Reading(Instant at, UserId by) {}

    @Override
    public String toString() {
        return id.toString();
    }
}
