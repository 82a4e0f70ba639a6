package org.mashhuddle.service.minutes;

/// That an entry stays in the record and is not in a paper: where it stands and what it is, without
/// its words.
///
/// @param number of the item it was said on, of the action
/// @param agency that said it or has the action; empty for what the meeting said together
public record WithheldEntry(String number, Part part, String agency) {

    /// What it is.
    public enum Part {
        /// What an agency shared.
        SHARED,
        /// What the child says.
        VOICE,
        /// The risk as it was judged.
        RISK,
        /// An answer of a strategy discussion.
        STRATEGY,
        /// Why it was decided so.
        BECAUSE,
        /// Why it was carried over.
        CARRIED_OVER,
        /// An action of somebody else.
        ACTION
    }
}
