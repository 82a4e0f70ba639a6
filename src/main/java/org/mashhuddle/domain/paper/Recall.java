package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.access.UserId;

/// A paper that no longer counts after it was sealed. The paper itself is as it was.
///
/// @param told who was told to return or destroy it; empty where nobody had it
/// @param ends what was heard of it since, the oldest first
public record Recall(Cause cause, String reason, String told, Instant at, UserId by, List<End> ends) {

    /// One of which nothing was heard yet.
    public Recall(Cause cause, String reason, String told, Instant at, UserId by) {
        this(cause, reason, told, at, by, List.of());
    }

    /// Copies the list.
    public Recall {
        ends = List.copyOf(ends);
    }

    /// Why it no longer counts.
    public enum Cause {
        /// The hub called it back.
        RECALLED,
        /// It came back by itself: bounced, or returned by the post.
        CAME_BACK,
        /// It was sealed, and no printer and no file took it.
        NEVER_OUT
    }

    /// What became of a paper that was called back.
    public enum Outcome {
        /// It is here again.
        RETURNED,
        /// Whoever had it says that it is destroyed.
        DESTROYED,
        /// Somebody has it, or had it, who should not: a breach of personal data.
        WRONG_HANDS
    }

    /// What was heard of it.
    ///
    /// @param by who said so
    /// @param to which user was told
    public record End(Outcome outcome, String by, Instant at, UserId to) {

        @Override
        public String toString() {
            return "End[" + outcome + "]";
        }
    }

    /// Whether the hub still waits for it, or for word that it is destroyed. That it was in the wrong
    /// hands ends nothing.
    public boolean isOpen() {
        return cause == Cause.RECALLED && ends.stream().allMatch(end -> end.outcome() == Outcome.WRONG_HANDS);
    }

    @Override
    public String toString() {
        return "Recall[" + at + "]";
    }
}
