package org.mashhuddle.domain.governance.request;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;

/// What somebody decided of one thing that is held: to give it, or to leave it out, and why.
///
/// @param withheld under which words of the law; none for what is given
/// @param reason may be empty for what is given
public record AccessDecision(Optional<Exemption> withheld, String reason, UserId by, Instant at) {

    /// Whether it goes into the copy.
    public boolean given() {
        return withheld.isEmpty();
    }

    @Override
    public String toString() {
        return "AccessDecision";
    }
}
