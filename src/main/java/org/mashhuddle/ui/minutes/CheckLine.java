package org.mashhuddle.ui.minutes;

import java.util.Optional;

/// One line of "Ready to sign?".
///
/// @param hint what the words alone do not say; may be empty
/// @param verb what can be done about it here
record CheckLine(Standing standing, String words, String hint, Optional<Verb> verb) {

    /// How a line stands.
    enum Standing {
        /// Stops signing until it is filled.
        STOPS,
        /// Stops signing until the chair gives a reason, or is signed over with one.
        NEEDS_REASON,
        /// A gap that can wait.
        CAN_WAIT,
        /// Holds.
        HOLDS
    }

    /// What a line offers.
    enum Verb {
        /// Go to the meeting and fill it.
        FILL,
        /// Write the reason for signing over it.
        GIVE_REASON,
        /// See what stays out of the minutes.
        SHOW
    }

    /// A line that holds.
    static CheckLine holds(String words, String hint) {
        return new CheckLine(Standing.HOLDS, words, hint, Optional.empty());
    }

    @Override
    public String toString() {
        return "CheckLine[" + standing + "]";
    }
}
