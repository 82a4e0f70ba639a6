package org.mashhuddle.domain.paper;

import java.time.Instant;
import org.mashhuddle.domain.access.UserId;

/// A paper that no longer counts after it was sealed. The paper itself is as it was.
///
/// @param told who was told to return or destroy it; empty where nobody had it
public record Recall(Cause cause, String reason, String told, Instant at, UserId by) {

    /// Why it no longer counts.
    public enum Cause {
        /// The hub called it back.
        RECALLED,
        /// It came back by itself: bounced, or returned by the post.
        CAME_BACK,
        /// It was sealed, and no printer and no file took it.
        NEVER_OUT
    }

    @Override
    public String toString() {
        return "Recall[" + at + "]";
    }
}
