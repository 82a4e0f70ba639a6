package org.mashhuddle.service.search;

/// How well a typed word fits one that is held; the better stands first.
public enum MatchQuality {
    /// The same word or number.
    EXACT,
    /// It begins so.
    PREFIX,
    /// It is another form of the same given name.
    NICKNAME,
    /// It sounds so.
    SOUND,
    /// It is spelled nearly so.
    SLIP,
    /// It has two slips, or a space too many.
    SLIPS,
    /// One of the words does not fit; the others do.
    ALL_BUT_ONE
}
