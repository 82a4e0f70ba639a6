package org.mashhuddle.domain.agenda;

import java.util.List;

/// A rule that orders the items within a section; each type of meeting has a list of them, the
/// first that tells two items apart decides (`domain.md` 1.9).
public enum OrderRule {
    /// Red, then amber, then green, then what has no rating.
    RATING,
    /// What must be answered soonest; what has no running clock last.
    CLOCK,
    /// Who has waited longest for this meeting.
    LONGEST_WAITING,
    /// Children before people of concern and places.
    CHILDREN_FIRST,
    /// What concerns an agency that must leave early first, what concerns one that comes late last.
    PARTLY_HERE,
    /// The members of a family under the first of them, whatever their own section.
    FAMILY_TOGETHER,
    /// Subjects linked to an item of the same section after it.
    NETWORK_TOGETHER;

    /// What a new type of meeting starts with.
    public static List<OrderRule> seed() {
        return List.of(RATING, CLOCK, LONGEST_WAITING, FAMILY_TOGETHER);
    }
}
