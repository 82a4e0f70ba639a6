package org.mashhuddle.domain.paper;

import org.mashhuddle.domain.access.UserId;

import java.time.Instant;

/// A paper that is due and kept back: somebody has to do something first.
public record Hold(PaperKey key, String reason, Instant at, UserId by) {

    @Override
    public String toString() {
        return "Hold[" + at + "]";
    }
}
