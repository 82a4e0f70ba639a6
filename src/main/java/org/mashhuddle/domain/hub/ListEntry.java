package org.mashhuddle.domain.hub;

/// An entry of a list of words that the hub edits. Retired, never deleted: what was signed with it
/// keeps it.
public record ListEntry(String label, boolean retired) {

    /// An entry that is offered.
    public static ListEntry of(String label) {
        return new ListEntry(label, false);
    }

    /// With other words.
    public ListEntry named(String other) {
        return new ListEntry(other, retired);
    }

    /// Retired, or offered again.
    public ListEntry retired(boolean away) {
        return new ListEntry(label, away);
    }
}
