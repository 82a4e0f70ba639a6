package org.mashhuddle.domain.family;

/// Parental responsibility (Children Act 1989 s.3) of an adult for a child, as the child's record says it.
public enum Responsibility {
    /// The adult has it, alone or with others.
    HAS,
    /// The record says that the adult has none.
    HAS_NOT,
    /// Nothing is said, or not clearly enough to hand over a plan on it.
    NOT_CLEAR
}
