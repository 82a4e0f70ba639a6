package org.mashhuddle.ui.children.event;

import java.util.Locale;

/// What is typed of something that happened.
enum EventField {
    /// When it happened.
    WHEN,
    /// Who sent a referral.
    SOURCE,
    /// The person who sent it.
    PERSON,
    /// What it says.
    SAYS,
    /// Why it is rated so.
    RATING_WHY,
    /// Where: last seen, or the police station.
    PLACE,
    /// From where a child went missing.
    FROM,
    /// When it was reported.
    REPORTED,
    /// Who says so.
    BY,
    /// When somebody confirmed it.
    SEEN,
    /// Who confirmed it.
    SEEN_BY,
    /// When it ended.
    END,
    /// How a child came back, or to whom.
    HOW,
    /// Why it is corrected.
    REASON;

    /// Its name in ids and messages.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a moment is typed into it.
    boolean isMoment() {
        return this == WHEN || this == REPORTED || this == SEEN || this == END;
    }
}
