package org.mashhuddle.domain.access;

/// What became of consent to sharing (`domain.md` 2.5). It is one gateway, not the only one.
public enum Consent {
    /// It was given.
    GIVEN("Given"),
    /// It was not sought: asking would add to the risk.
    NOT_SOUGHT("Not sought, as it would add to the risk"),
    /// It was sought and refused, and is overridden.
    OVERRIDDEN("Refused, and overridden"),
    /// The law does not ask for it here.
    NOT_REQUIRED("Not required"),
    /// Somebody is still to ask.
    NOT_YET_SOUGHT("Still to be sought");

    private final String words;

    Consent(String words) {
        this.words = words;
    }

    /// As it is written.
    public String words() {
        return words;
    }

    /// Whether it says nothing without a reason.
    public boolean needsBecause() {
        return this == NOT_SOUGHT || this == OVERRIDDEN;
    }
}
