package org.mashhuddle.domain.governance;

/// Why a record that is past its time is not destroyed yet: nobody is dropped (`product.md`, rule 1),
/// and drafts outlive the time in which agencies may ask for corrections.
public enum StillWanted {
    /// An action has not ended.
    ACTION_OPEN,
    /// A contact, a missing episode or custody is not settled.
    EVENT_OPEN,
    /// A step of what was done to protect waits for the next one, or an order for its end.
    MEASURE_OPEN,
    /// A day is set on which it comes back.
    RETURN_SET,
    /// It is on the agenda of a meeting that is not closed.
    ON_AN_AGENDA,
    /// The minutes of a meeting that spoke of it are not signed.
    MINUTES_UNSIGNED,
    /// Agencies may still ask for corrections of such minutes.
    CORRECTIONS_OPEN
}
