package org.mashhuddle.domain.governance.request;

/// One thing that is held of a child, before anybody has looked at it for a copy.
///
/// @param source "Meeting of Tuesday 24 November 2026": what is seen of where it comes from
/// @param heading "Police shared"; names nobody
/// @param words all of it, with who said it
/// @param kept how narrowly its owner keeps it
/// @param told whether somebody told it whom the copy may give away
public record HeldEntry(String source, String heading, String words, Kept kept, boolean told) {

    /// How narrowly an owner keeps an entry.
    public enum Kept {
        /// In the record only.
        RECORD_ONLY,
        /// For named agencies.
        NAMED_AGENCIES,
        /// In the minutes, or further.
        SHARED
    }

    @Override
    public String toString() {
        return "HeldEntry[" + kept + "]";
    }
}
