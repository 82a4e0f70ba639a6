package org.mashhuddle.ui.kit.text;

/// One fact about a subject, as a screen shows it.
///
/// @param note a second, smaller line; may be empty
public record SubjectFact(String label, String words, String note, Standing standing) {

    /// How a fact stands there.
    public enum Standing {
        /// Known.
        KNOWN,
        /// Not known, and said so.
        NOT_KNOWN,
        /// Held, and not shown.
        WITHHELD
    }

    @Override
    public String toString() {
        return "Fact[" + label + "]";
    }
}
