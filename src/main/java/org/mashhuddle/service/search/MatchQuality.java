package org.mashhuddle.service.search;

/// How well a typed word fits one that is held; the better stands first.
public enum MatchQuality {
    /// The same word or number.
    EXACT,
    /// It begins so.
    PREFIX,
    /// It sounds so.
    SOUND,
    /// It is spelled nearly so.
    SLIP
}
