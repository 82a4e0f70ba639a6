package org.mashhuddle.domain.meeting;

/// What the chair reads and asks at the opening (`product.md`, the day).
///
/// @param read the confidentiality and equality statements were read
/// @param conflictsAsked conflicts of interest were asked for
/// @param conflicts what was declared; empty for none
/// @param remoteConfirmed those attending remotely confirmed they are alone and not recording
public record Statements(boolean read, boolean conflictsAsked, String conflicts, boolean remoteConfirmed) {

    /// Nothing read or asked yet.
    public static Statements none() {
        return new Statements(false, false, "", false);
    }

    @Override
    public String toString() {
        return "Statements[read=" + read + ", conflictsAsked=" + conflictsAsked + "]";
    }
}
