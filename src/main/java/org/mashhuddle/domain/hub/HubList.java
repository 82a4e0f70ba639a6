package org.mashhuddle.domain.hub;

/// The lists of plain words that a hub edits. Outcomes are a list too, but each does something: see
/// [Outcome].
public enum HubList {
    /// Types of harm and exploitation.
    HARMS,
    /// What shows harm and exploitation.
    INDICATORS,
    /// Lawful bases for sharing.
    LAWFUL_BASES,
    /// Phrases that stand for a few letters: see [Phrase].
    PHRASES,
    /// Words of the hub that stand in no dictionary.
    WORDS,
    /// Words that put on a child what is done to it, and what to say instead: see [LanguageHint].
    HINTS,
    /// How a child stands in education.
    EDUCATION,
    /// How a child stands with help, plans and the courts.
    HELP,
    /// Ways of disrupting harm, each with whom it is for and its law.
    DISRUPTION_OPTIONS,
    /// Who may refer to the National Referral Mechanism.
    FIRST_RESPONDERS
}
