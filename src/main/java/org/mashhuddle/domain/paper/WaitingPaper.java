package org.mashhuddle.domain.paper;

import java.util.Optional;
import org.mashhuddle.domain.hub.DueTime;

/// A paper that still has to go out.
///
/// @param version of the signed minutes it would stand on; 0 for "minutes not yet signed"
/// @param dueAt when it should be out
/// @param replaces the reference of the one that is out and would be superseded
/// @param hold why it is kept back, or why it is no longer safe
/// @param family for whom a chair said that it is safe to share
/// @param further where the recipient has no part in it: that a chair chose it, and why
public record WaitingPaper(
        PaperKey key,
        Standing standing,
        int version,
        DueTime dueAt,
        Optional<String> replaces,
        Optional<PaperHold> hold,
        Optional<FamilyReader> family,
        Optional<PaperQueue.FurtherCopy> further) {

    /// Why it has not gone yet.
    public enum Standing {
        /// It can go now.
        DUE,
        /// It goes to a family once a chair says that it is safe.
        NEEDS_SAFE_TO_SHARE,
        /// It was safe, and is not any more: the chair took the word back, or where the child lives has
        /// changed since.
        NO_LONGER_SAFE,
        /// A numbered copy needs signed minutes first.
        WAITS_FOR_SIGNATURE,
        /// Somebody kept it back.
        HELD
    }

    @Override
    public String toString() {
        return "WaitingPaper[" + key + "]";
    }
}
