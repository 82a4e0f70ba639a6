package org.mashhuddle.domain.paper.reader;

/// A sentence that somebody typed and that should not reach a family unread.
///
/// @param sentence as it was typed
public record FamilyRemark(Kind kind, String sentence) {

    /// What is wrong with it.
    public enum Kind {
        /// It takes more years of school than a plan for a family may.
        HARD_TO_READ,
        /// It may sound like blame.
        BLAME
    }

    @Override
    public String toString() {
        return "FamilyRemark[" + kind + "]";
    }
}
