package org.mashhuddle.domain.subject;

/// The parts of a child's record that a person can have typed here. A part that was typed outranks
/// an import.
public enum ChildPart {
    /// Names.
    NAMES,
    /// Birth.
    BIRTH,
    /// Identifiers.
    IDENTIFIERS,
    /// The address; always once it is marked safe.
    HOME,
    /// Plan, school, doctor, worker.
    CARE,
    /// Sex and ethnicity.
    SEX_AND_ETHNICITY
}
