package org.mashhuddle.domain.source;

import java.util.EnumSet;
import java.util.Set;

/// What a column of an agency's own list is here.
public enum ListField {
    /// Not read: left out on purpose.
    NOT_READ,
    /// The whole name: "FAMILY, given", "given FAMILY" or "given family".
    NAME,
    /// The given names.
    GIVEN,
    /// The family name.
    FAMILY,
    /// The date of birth.
    BORN,
    /// The NHS number.
    NHS,
    /// The unique pupil number.
    UPN,
    /// Where the child lives, on one line.
    ADDRESS,
    /// The number that the sender gives the row: the same in tomorrow's list.
    REFERENCE,
    /// When it came, or since when the child is missing.
    AT,
    /// The time of day, where it has a column of its own beside the day.
    TIME,
    /// Who sent it.
    SENDER,
    /// What it says; several columns may be this.
    SUMMARY,
    /// How the sender judges the risk, in the sender's words.
    RISK,
    /// Where the child was missing from: home, care, school.
    MISSING_FROM,
    /// Where the child was last seen.
    LAST_SEEN,
    /// When the child came back; empty while the child is missing.
    RETURNED;

    private static final Set<ListField> OF_MISSING = EnumSet.of(MISSING_FROM, LAST_SEEN, RETURNED);
    private static final Set<ListField> OF_ARRIVALS = EnumSet.of(SENDER, SUMMARY);

    /// Whether a list of this kind has it.
    public boolean isOf(ListKind kind) {
        return switch (kind) {
            case CONTACT, REFERRAL -> !OF_MISSING.contains(this);
            case MISSING -> !OF_ARRIVALS.contains(this);
        };
    }

    /// Whether more than one column may be this.
    public boolean isRepeated() {
        return this == NOT_READ || this == SUMMARY;
    }

    /// Whether it holds a date.
    public boolean isDate() {
        return this == BORN || this == AT || this == RETURNED;
    }
}
