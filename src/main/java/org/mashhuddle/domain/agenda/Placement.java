package org.mashhuddle.domain.agenda;

/// Why an item stands where it stands (`product.md`, screen 3): the rule that put it after the one
/// before it, or a hand.
public enum Placement {
    /// It is the first of its section.
    SECTION,
    /// Its MASH rating comes next.
    RATING,
    /// Its clock ends next.
    CLOCK,
    /// It has waited longest of those left.
    LONGEST_WAITING,
    /// Children come before people of concern and places.
    CHILDREN_FIRST,
    /// An agency it concerns is there only for a part of the meeting.
    PARTLY_HERE,
    /// It stands with its family.
    FAMILY,
    /// It stands with the subject it is linked to.
    NETWORK,
    /// No rule tells it from the one before it.
    TIE,
    /// The chair moved it here.
    HAND,
    /// It was added after the agenda was frozen.
    LATE
}
