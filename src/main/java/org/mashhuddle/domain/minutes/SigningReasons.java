package org.mashhuddle.domain.minutes;

/// What a signer gives beside the passphrase; each is empty where it is not asked for.
///
/// @param overGaps why the minutes are signed over gaps
/// @param forChair why the chair of the meeting does not sign
/// @param ownTyping why whoever typed the minutes signs them
/// @param secondReader who read them beside the signer
public record SigningReasons(String overGaps, String forChair, String ownTyping, String secondReader) {

    /// Nothing but, perhaps, a reason for signing over gaps.
    public static SigningReasons over(String gaps) {
        return new SigningReasons(gaps, "", "", "");
    }

    /// The same without space around the words.
    public SigningReasons stripped() {
        return new SigningReasons(overGaps.strip(), forChair.strip(), ownTyping.strip(), secondReader.strip());
    }

    @Override
    public String toString() {
        return "SigningReasons[withheld]";
    }
}
