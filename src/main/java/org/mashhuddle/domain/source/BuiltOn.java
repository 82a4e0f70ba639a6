package org.mashhuddle.domain.source;

/// Why the whole of an import cannot be undone any more.
public enum BuiltOn {
    /// There is no such import, or it was undone before.
    NOT_THERE,
    /// Another import came after it.
    LATER_IMPORT,
    /// A child, referral or episode of it is on an agenda, was discussed, or waits for a meeting.
    ON_AGENDA,
    /// Somebody has changed, linked or restricted a record that it brought or changed.
    CHANGED_HERE,
    /// Somebody has decided on what it brought: a referral, a change at its source, who is the same.
    DECIDED
}
