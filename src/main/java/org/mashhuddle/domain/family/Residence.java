package org.mashhuddle.domain.family;

/// Whether somebody lives with a child, as far as the child's record says it.
public enum Residence {
    THERE,
    ELSEWHERE,
    NOT_SAID
}
