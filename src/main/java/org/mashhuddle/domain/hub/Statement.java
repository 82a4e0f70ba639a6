package org.mashhuddle.domain.hub;

/// What the chair reads at the opening of a meeting (`domain.md` 1.5, 1.6), in the hub's words.
public enum Statement {
    /// What is said here stays here, unless its owner lets it be shared.
    CONFIDENTIALITY("What is shared here is shared to keep children safe. It is OFFICIAL-SENSITIVE. It is"
            + " not copied, recorded or passed on unless the agency that owns it has said"
            + " so."),
    /// Everybody is treated fairly.
    EQUALITY("We treat every child and family fairly, whatever their background. Children are"
            + " victims first. Say so when you see assumptions being made.");

    private final String seed;

    Statement(String seed) {
        this.seed = seed;
    }

    /// What a new hub reads.
    public String seed() {
        return seed;
    }
}
