package org.mashhuddle.domain.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Somebody whom a child's record names as family or household.
///
/// @param name "Dana TEST-ALDER"; "Dana and Lee TEST-ALDER" where the record speaks of both at once
/// @param relation "mother"; empty where the record does not say it
public record Relative(String name, String relation, Responsibility responsibility) {

    /// "Dana and Lee", "Mr & Mrs".
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\band\\b|[&+/]");

    /// Those whom a text names, each between semicolons, on a line or in a sentence of its own; the name
    /// stands first: "Dana TEST-ALDER, mother, PR; Lee TEST-ALDER (father, no PR)".
    public static List<Relative> in(String text) {
        return Arrays.stream(text.split("[;\\n]|\\.\\s"))
                .map(Relative::one)
                .filter(relative -> !relative.name().isEmpty())
                .toList();
    }

    private static Relative one(String text) {
        List<ResponsibilityPhrase> phrases = Stream.of(text.split("[,()]"))
                .filter(phrase -> !phrase.isBlank())
                .map(ResponsibilityPhrase::of)
                .toList();
        if (phrases.isEmpty()) {
            return new Relative("", "", Responsibility.NOT_CLEAR);
        }
        ResponsibilityPhrase first = phrases.getFirst();
        List<ResponsibilityPhrase> others = phrases.subList(1, phrases.size());
        String relation = others.stream()
                .map(ResponsibilityPhrase::besides)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        List<Responsibility> said = IntStream.range(0, phrases.size())
                .filter(at -> at == 0 || isOfThisOne(phrases, at))
                .boxed()
                .flatMap(at -> phrases.get(at).said().stream())
                .toList();
        return new Relative(first.besides(), relation, together(said));
    }

    /// Of the one whose name stands first, and not of somebody else in the family.
    private static boolean isOfThisOne(List<ResponsibilityPhrase> phrases, int at) {
        ResponsibilityPhrase phrase = phrases.get(at);
        return !phrase.isOfAnother()
                && phrases.subList(1, at).stream().allMatch(phrase::mayFollow)
                && (!phrase.isOfSeveral()
                        || SEVERAL.matcher(phrases.getFirst().besides()).find());
    }

    /// Who "has PR" and has "no PR" in one breath is nobody to rely on.
    private static Responsibility together(List<Responsibility> said) {
        if (said.contains(Responsibility.HAS_NOT)) {
            return Responsibility.HAS_NOT;
        }
        boolean clear = !said.isEmpty() && said.stream().allMatch(Responsibility.HAS::equals);
        return clear ? Responsibility.HAS : Responsibility.NOT_CLEAR;
    }

    @Override
    public String toString() {
        return "Relative[withheld]";
    }
}
