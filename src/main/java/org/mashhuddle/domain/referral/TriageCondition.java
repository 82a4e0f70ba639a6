package org.mashhuddle.domain.referral;

import java.util.Locale;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.MashRating;

/// One condition of a hub's rule. What is not known is never a yes, and never a no.
///
/// @param not whether it holds where the answer is no
/// @param words separated by commas; empty where the test needs none
/// @param first from how many years, or how many contacts
/// @param second to how many years, or within how many days
public record TriageCondition(TriageTest test, boolean not, String words, int first, int second) {

    /// A condition whose test needs nothing beside it.
    public static TriageCondition is(TriageTest test) {
        return new TriageCondition(test, false, "", 0, 0);
    }

    /// The opposite of one whose test needs nothing beside it.
    public static TriageCondition isNot(TriageTest test) {
        return new TriageCondition(test, true, "", 0, 0);
    }

    /// A condition on words.
    public static TriageCondition says(TriageTest test, String words) {
        return new TriageCondition(test, false, words, 0, 0);
    }

    /// A condition on numbers.
    public static TriageCondition numbers(TriageTest test, int first, int second) {
        return new TriageCondition(test, false, "", first, second);
    }

    /// The opposite.
    public TriageCondition negated() {
        return new TriageCondition(test, !not, words, first, second);
    }

    /// Whether what the test needs is there and makes sense.
    public boolean isWhole() {
        return switch (test.needs()) {
            case NOTHING -> true;
            case WORDS -> words().chars().anyMatch(Character::isLetterOrDigit);
            case TWO_NUMBERS -> test == TriageTest.AGE ? first >= 0 && second >= first : first >= 1 && second >= 1;
        };
    }

    /// Whether it holds of what arrived.
    public boolean holds(Arrival arrival) {
        return switch (test) {
            case CONTACT -> is(arrival.referral().kind() == ReferralKind.CONTACT);
            case REFERRAL -> is(arrival.referral().kind() == ReferralKind.REFERRAL);
            case POLICE_NOTICE -> is(arrival.referral().kind() == ReferralKind.POLICE_NOTICE);
            case SOURCE -> is(saysOne(arrival.referral().source()));
            case SAYS -> says(arrival.referral().says());
            case AMBER -> is(isRated(arrival, MashRating.AMBER));
            case GREEN -> is(isRated(arrival, MashRating.GREEN));
            case RATED -> is(arrival.referral().rating().isPresent());
            case AGE ->
                arrival.age().isPresent()
                        && is(arrival.age().getAsInt() >= first && arrival.age().getAsInt() <= second);
            case KNOWN_BEFORE -> is(!arrival.earlier().isEmpty());
            case SOCIAL_CARE -> is(arrival.knownToSocialCare());
            case CONTACTS -> is(arrival.within(second) >= first);
        };
    }

    private boolean is(boolean answer) {
        return answer != not;
    }

    private static boolean isRated(Arrival arrival, MashRating rating) {
        return arrival.referral().rating().filter(rating::equals).isPresent();
    }

    /// Where nothing is said, nobody knows what it does not say.
    private boolean says(String text) {
        return !text.isBlank() && is(saysOne(text));
    }

    private boolean saysOne(String text) {
        String plain = " " + plain(text);
        return Stream.of(words.split(","))
                .map(TriageCondition::plain)
                .anyMatch(word -> !word.isEmpty() && plain.contains(" " + word));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}&]+", " ").strip();
    }

    @Override
    public String toString() {
        return "TriageCondition[" + test + "]";
    }
}
