package org.mashhuddle.domain.subject;

/// In what two subjects are so alike that they may be one; the strongest stands first.
public enum DuplicateReason {
    /// The same NHS number or pupil number.
    NUMBER,
    /// Such a number, but for one figure.
    NUMBER_SLIP,
    /// The family name of one is that of the other before.
    PREVIOUS_FAMILY,
    /// One of them by a previous name.
    PREVIOUS,
    /// One of them by an alias.
    ALIAS,
    /// The same name.
    NAME,
    /// Given and family name stand the other way about.
    SWAPPED,
    /// The same name, with its spaces elsewhere.
    WRITTEN,
    /// The same family name.
    FAMILY,
    /// The same given name.
    GIVEN,
    /// Another form of the given name.
    NICKNAME,
    /// A name that sounds the same.
    SOUND,
    /// A name that is spelled nearly so.
    SLIP,
    /// A part of a name.
    PART,
    /// Born on one day.
    BIRTH,
    /// Born on one day, if day and month are changed about.
    BIRTH_SWAPPED,
    /// Born on one day, but for one slip.
    BIRTH_SLIP,
    /// Born in one year, or about then.
    BIRTH_YEAR,
    /// The same brothers and sisters.
    SIBLINGS,
    /// The same address.
    ADDRESS,
    /// The same postcode.
    POSTCODE
}
