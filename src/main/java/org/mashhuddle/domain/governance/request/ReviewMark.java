package org.mashhuddle.domain.governance.request;

/// Why somebody looks at an entry before a copy of it goes to the person who asked (UK GDPR, article
/// 15(4); Data Protection Act 2018, Schedules 2 and 3; `domain.md` 2.6).
public enum ReviewMark {
    /// It names another child.
    OTHER_CHILD,
    /// It names, or may name, somebody else, or speaks of one of the family.
    OTHER_PERSON,
    /// Somebody told it who may not be known to whoever asks.
    TOLD_BY_OTHERS,
    /// Its owner keeps it in the record only.
    RECORD_ONLY,
    /// Its owner keeps it for named agencies.
    NAMED_AGENCIES,
    /// To know it may do serious harm to somebody.
    SERIOUS_HARM,
    /// It is about the detection of crime.
    CRIME,
    /// It says, or may say, where somebody lives who must not be found.
    SAFE_ADDRESS,
    /// Lawyers are in it.
    LEGAL_ADVICE
}
