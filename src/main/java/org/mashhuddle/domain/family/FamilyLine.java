package org.mashhuddle.domain.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was typed between two semicolons, read once: "Dana Oak, mother, PR"; "Mum - Dana Oak (PR)"; "Dana and Lee
/// Oak, parents". Whoever types has the meaning said back below, and can put it right.
///
/// @param piece as it was typed
record FamilyLine(String piece) {

    // "D. Oak" and "Mrs. Oak" are no ends of a sentence.
    private static final Pattern ENDS = Pattern.compile("[;\\n]|(?<!\\b(?:\\p{L}|Mr|Mrs|Ms|Dr|St))\\.(?=\\s|$)");
    private static final Pattern BETWEEN = Pattern.compile("[,()]|\\s[-–—]\\s|:\\s");
    private static final Pattern LIVES_WITH =
            Pattern.compile("(?i)^(?:(?:currently )?(?:lives|living|placed|resides|residing)) with\\s+");
    // "PR: Dana", "PR - no", "PR (not known)": what stands behind belongs to it.
    private static final Pattern RESPONSIBILITY_FIRST =
            Pattern.compile("(?i)\\b(?:PR|parental responsibility)\\s*(?::\\s*|[-–—,(]\\s*"
                    + "(?=(?:no|none|yes|unknown|unclear|not known|not clear|tbc|n/k|\\?)\\s*(?:$|[,)])))");

    /// The pieces of a text, each without what stands around it.
    static List<String> pieces(String text) {
        return Arrays.stream(ENDS.split(text))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    List<Relative> people() {
        String plain = LIVES_WITH
                .matcher(RESPONSIBILITY_FIRST.matcher(piece).replaceAll("PR "))
                .replaceFirst("");
        Residence start = LIVES_WITH.matcher(piece).find() ? Residence.THERE : Residence.NOT_SAID;
        List<LinePhrase> phrases = Arrays.stream(BETWEEN.split(plain))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .flatMap(phrase -> LinePhrase.of(phrase).stream())
                .toList();
        List<Group> groups = groups(phrases);
        groups.removeIf(group -> !group.isSomebody());
        List<Relative> people = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            Residence from = at == 0 ? start : Residence.NOT_SAID;
            people.addAll(
                    groups.get(at).people(piece, from, at + 1 < groups.size() ? bothHave(groups, at) : List.of()));
        }
        return people;
    }

    /// Who stand together and are spoken of together.
    private static List<Group> groups(List<LinePhrase> phrases) {
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < phrases.size(); at++) {
            LinePhrase phrase = phrases.get(at);
            if (groups.isEmpty() || (!groups.getLast().takesName(phrase) && begins(groups.getLast(), phrases, at))) {
                groups.add(new Group(phrase));
            } else {
                groups.getLast().add(phrase);
            }
        }
        return groups;
    }

    /// "uncle Tom Elm" behind somebody else; "Lee Ash" with "father" behind it; "and Lee Ash".
    private static boolean begins(Group last, List<LinePhrase> phrases, int at) {
        LinePhrase phrase = phrases.get(at);
        if (!last.isNamed() || !phrase.isNames()) {
            return false;
        }
        boolean told = at + 1 < phrases.size() && phrases.get(at + 1).isKin();
        return phrase.joined() || phrase.isKinAndName() || (told && phrase.isWholeName());
    }

    /// "both have PR" at the end of a line on two people is of the first as well.
    private static List<LinePhrase> bothHave(List<Group> groups, int at) {
        boolean two = groups.size() == 2 && groups.stream().allMatch(group -> group.size() == 1);
        return two && at == 0
                ? groups.getLast().phrases().stream().filter(LinePhrase::both).toList()
                : List.of();
    }

    /// The texts between "and".
    static List<String> parts(String phrase) {
        return Stream.of(phrase.split("\\s+(?:and|&|\\+)\\s+|\\s*/\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "FamilyLine[withheld]";
    }
}
