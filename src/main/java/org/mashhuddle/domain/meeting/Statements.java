package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;

/// What the chair reads and asks at the opening (`product.md`, the day).
///
/// @param read the confidentiality and equality statements were read
/// @param conflictsAsked conflicts of interest were asked for
/// @param conflicts what was declared; empty for none
/// @param conflictsMark how far what was declared may be shared: it starts at the record only
/// @param remoteConfirmed those attending remotely confirmed they are alone and not recording
public record Statements(
        boolean read, boolean conflictsAsked, String conflicts, SharingMark conflictsMark, boolean remoteConfirmed) {

    /// Where nobody said how far what was declared may be shared.
    public Statements(boolean read, boolean conflictsAsked, String conflicts, boolean remoteConfirmed) {
        this(read, conflictsAsked, conflicts, SharingMark.narrowest(), remoteConfirmed);
    }

    /// What was declared, with its mark.
    public MarkedText declared() {
        return new MarkedText(conflicts, conflictsMark);
    }

    /// Nothing read or asked yet.
    public static Statements none() {
        return new Statements(false, false, "", false);
    }

    /// What this reader may have of it.
    public Statements readBy(Reader reader) {
        return new Statements(read, conflictsAsked, declared().asReadBy(reader), conflictsMark, remoteConfirmed);
    }

    @Override
    public String toString() {
        return "Statements[read=" + read + ", conflictsAsked=" + conflictsAsked + "]";
    }
}
