package org.mashhuddle.domain.match;

/// How much a reason says, in words instead of a number that would be read as more than it is.
public enum Strength {
    /// Met hundreds of times oftener in two records of one child than in those of two.
    MUCH,
    SOME,
    /// Next to nothing by itself.
    LITTLE;

    private static final double OF_MUCH = 9;
    private static final double OF_SOME = 4;

    /// @param bits what a reason says
    static Strength of(double bits) {
        if (bits >= OF_MUCH) {
            return MUCH;
        }
        return bits >= OF_SOME ? SOME : LITTLE;
    }
}
