package org.mashhuddle.domain.hub;

import java.util.Locale;

/// How urgent a contact is (`domain.md` 3.4). Starts a clock; says nothing of the level of risk.
public enum MashRating {
    /// Needs an answer within hours, also outside office hours.
    RED,
    /// Needs an answer within a day.
    AMBER,
    /// Needs an answer within three days.
    GREEN;

    /// The letter that stands beside the colour everywhere.
    public String letter() {
        return name().substring(0, 1);
    }

    /// The word for people: "Red".
    public String word() {
        return letter() + name().substring(1).toLowerCase(Locale.UK);
    }
}
