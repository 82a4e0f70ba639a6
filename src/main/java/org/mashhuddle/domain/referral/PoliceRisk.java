package org.mashhuddle.domain.referral;

/// How the police judge the risk to a missing person (`domain.md` 3.5).
public enum PoliceRisk {
    /// No apparent risk.
    NONE_APPARENT("no apparent risk"),
    /// Low.
    LOW("low risk"),
    /// Medium.
    MEDIUM("medium risk"),
    /// High.
    HIGH("high risk");

    private final String words;

    PoliceRisk(String words) {
        this.words = words;
    }

    /// Within a sentence: "high risk".
    public String words() {
        return words;
    }
}
