package org.mashhuddle.domain.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.mashhuddle.domain.PlainLetters;

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

    /// Whether the second reader is somebody else than the signer, as far as a name can tell: not the signer's own in
    /// another order, by initials, by the family name alone, or with a role beside it.
    public boolean isReadBySomebodyElse(String signer) {
        List<String> reader = PlainLetters.words(secondReader);
        List<String> own = PlainLetters.words(signer);
        boolean all = reader.containsAll(own);
        boolean parts = reader.stream().allMatch(word -> own.stream().anyMatch(mine -> isShortFor(word, mine)));
        return !reader.isEmpty() && !all && !parts && !String.join("", reader).equals(initials(own));
    }

    private static boolean isShortFor(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "SigningReasons[withheld]";
    }
}
