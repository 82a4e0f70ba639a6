package org.mashhuddle.domain.governance;

import java.time.LocalDate;
import java.util.UUID;

/// What is a draft still: minutes that nobody has signed, or what somebody typed and never saved. Its
/// words are not in it.
///
/// @param of the meeting, the item, whom a form is about, or its typist where it is about nobody
/// @param form its lasting name, with its typist; empty where it was typed in a meeting, or is minutes
/// @param by who typed it into a form; empty for the rest
/// @param name of the meeting with its day, or of whom a form is about; empty where it is about nobody
/// @param since the day of the meeting whose minutes they are; otherwise when it was typed last
/// @param until the last day on which it is kept for corrections
/// @param waits what has to come before it may be ended
public record KeptDraft(
        Kind kind, UUID of, String form, String by, String name, LocalDate since, LocalDate until, Waits waits) {

    /// What kind of draft.
    public enum Kind {
        /// Minutes of a meeting that is over.
        MINUTES,
        /// Typed about an item of a meeting.
        ITEM,
        /// Typed into a form.
        FORM
    }

    /// What waits, the first of several.
    public enum Waits {
        /// The council has not confirmed its schedule.
        SCHEDULE,
        /// It is held.
        HOLD,
        /// The meeting is not closed.
        CLOSE,
        /// The minutes are not signed.
        SIGNATURE,
        /// Agencies may still ask for corrections; what was typed into a form is kept for as long.
        CORRECTIONS,
        /// Nothing: a person may end it.
        NOTHING
    }

    /// Whether a person may end it now. Draft minutes end with the signature.
    public boolean mayBeEnded() {
        return waits == Waits.NOTHING && kind != Kind.MINUTES;
    }

    /// Whether it is the same one, however it stands by now.
    public boolean isSame(KeptDraft other) {
        return kind == other.kind && of.equals(other.of) && form.equals(other.form);
    }

    @Override
    public String toString() {
        return "KeptDraft[" + kind + ", " + since + "]";
    }
}
