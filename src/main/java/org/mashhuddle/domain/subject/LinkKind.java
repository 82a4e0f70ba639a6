package org.mashhuddle.domain.subject;

/// How two subjects belong together.
public enum LinkKind {
    /// Brothers and sisters.
    SIBLING("Brother or sister"),
    /// Live in one household.
    HOUSEHOLD("Same household"),
    /// Friends or peers.
    PEER("Friend or peer"),
    /// Go to one school.
    SCHOOL("Same school"),
    /// The end that the link leads to is reported to exploit the one it begins with.
    REPORTED_TO_EXPLOIT("Reported to exploit", "Reported to be exploited"),
    /// Seen at a place.
    SEEN_AT("Seen at", "Seen here");

    private final String words;
    private final String otherWay;

    LinkKind(String words) {
        this(words, words);
    }

    LinkKind(String words, String otherWay) {
        this.words = words;
        this.otherWay = otherWay;
    }

    /// What the end that the link leads to is to the one it begins with.
    public String words() {
        return words;
    }

    /// What the one it begins with is to the other.
    String otherWay() {
        return otherWay;
    }

    /// Whether what is said of one end is true of the other as well: of a brother it is not.
    boolean isMutual() {
        return this == SCHOOL || this == SEEN_AT;
    }
}
