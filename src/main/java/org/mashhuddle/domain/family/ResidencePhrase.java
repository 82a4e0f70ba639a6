package org.mashhuddle.domain.family;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A few words between commas, and what they say of where somebody lives. Only words that are known to say so
/// count: who "sometimes stays", or "lives with his parents", is said to live nowhere.
///
/// @param besides what is left without them
record ResidencePhrase(Residence said, String besides) {

    private static final Pattern NOT_THERE = Pattern.compile(
            "(?i)\\b(?:does not|doesn['’]t|do not|don['’]t|not|no longer)\\s+(?:live|lives|living|resident|at home)"
                    + "(?:\\s+(?:there|here|at home|with (?:the )?child(?:ren)?))?\\b");
    private static final Pattern THERE =
            Pattern.compile("(?i)\\b(?:(?:lives?|living|resides?) (?:there|here|at home|(?:at|in) the (?:home|house|"
                    + "address|household)|with (?:the )?child(?:ren)?)|at home|in the household|same (?:address|"
                    + "household|house|home))\\b");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:(?:lives?|living|resides?) (?:elsewhere|away|apart|in (?-i:\\p{Lu}).*)|moved out|"
                    + "non-resident|in prison|in custody)\\b");
    private static final Pattern HEDGED = Pattern.compile(
            "(?i)\\?|\\b(?:sometimes|occasionally|often|may|might|could|possibly|probably|thought|believed|said|says|unclear|unknown|if|used"
                + " to|was|weekends?|holidays?|until)\\b");
    private static final Pattern JOINING =
            Pattern.compile("(?i)^(?:(?:and|but|who|he|she|they|also|currently|is|are)\\s+)+"
                    + "|(?:(?:^|\\s)(?:and|but|who|he|she|they|also|currently|is|are))+$");

    static ResidencePhrase of(String phrase) {
        return found(phrase, NOT_THERE, Residence.ELSEWHERE)
                .or(() -> found(phrase, THERE, Residence.THERE))
                .or(() -> found(phrase, ELSEWHERE, Residence.ELSEWHERE))
                .orElseGet(() -> new ResidencePhrase(Residence.NOT_SAID, phrase));
    }

    private static Optional<ResidencePhrase> found(String phrase, Pattern words, Residence sense) {
        Matcher found = words.matcher(phrase);
        if (!found.find()) {
            return Optional.empty();
        }
        Residence said = HEDGED.matcher(phrase).find() ? Residence.NOT_SAID : sense;
        String rest = phrase.substring(0, found.start()).strip() + " "
                + phrase.substring(found.end()).strip();
        return Optional.of(new ResidencePhrase(
                said, JOINING.matcher(rest.strip()).replaceAll("").strip()));
    }

    @Override
    public String toString() {
        return "ResidencePhrase[withheld]";
    }
}
