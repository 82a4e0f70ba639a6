package org.mashhuddle.domain.match;

/// How sure the comparison of two records makes one that they are of one child: in words, for a
/// number would be read as more than it is. The surest stands first.
public enum HowSure {
    VERY_LIKELY,
    LIKELY,
    POSSIBLE
}
