package org.mashhuddle.domain.paper;

import org.mashhuddle.domain.access.UserId;

import java.time.Instant;

/// A paper called back after it went out. The paper itself is as it was.
///
/// @param told who was told to return or destroy it
public record Recall(String reason, String told, Instant at, UserId by) {

    @Override
    public String toString() {
        return "Recall[" + at + "]";
    }
}
