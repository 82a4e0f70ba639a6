package org.mashhuddle.domain.paper;

import java.time.Instant;
import org.mashhuddle.domain.access.UserId;

/// A paper that is due and kept back: somebody has to do something first.
public record PaperHold(PaperKey key, String reason, Instant at, UserId by) {

    @Override
    public String toString() {
        return "Hold[" + at + "]";
    }
}
