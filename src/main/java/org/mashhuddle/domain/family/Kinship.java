package org.mashhuddle.domain.family;

import java.util.Set;
import java.util.stream.Stream;

/// The words in which a child's record says what somebody is to the child: the one list of them. By it parental
/// responsibility is read, and a paper tells who somebody is from what they are called.
public final class Kinship {

    private static final Set<String> OF_ONE = Set.of(
            "adopter",
            "aunt",
            "auntie",
            "boyfriend",
            "brother",
            "carer",
            "cousin",
            "dad",
            "daddy",
            "daughter",
            "ex",
            "father",
            "girlfriend",
            "gran",
            "grandad",
            "grandfather",
            "grandma",
            "grandmother",
            "grandpa",
            "grandparent",
            "granny",
            "guardian",
            "husband",
            "mam",
            "mother",
            "mum",
            "mummy",
            "nan",
            "nana",
            "nanna",
            "nephew",
            "niece",
            "parent",
            "partner",
            "sibling",
            "sister",
            "son",
            "stepbrother",
            "stepdad",
            "stepfather",
            "stepmother",
            "stepmum",
            "stepsister",
            "twin",
            "uncle",
            "wife");

    /// Only before another: "birth mother", "step-dad".
    private static final Set<String> BEFORE =
            Set.of("adoptive", "birth", "foster", "great", "half", "maternal", "paternal", "special", "step");

    private static final Set<String> OF_SEVERAL = Set.of(
            "adopters",
            "brothers",
            "carers",
            "cousins",
            "grandparents",
            "guardians",
            "parents",
            "siblings",
            "sisters",
            "twins");

    private Kinship() {}

    /// Whether it is one of them: "mother", "half-brother".
    ///
    /// @param word in lower case
    public static boolean isWord(String word) {
        return Stream.of(word.split("-"))
                .allMatch(part -> BEFORE.contains(part) || OF_ONE.contains(part) || OF_SEVERAL.contains(part));
    }

    /// Whether it is of somebody by itself, as "mother" is and "birth" is not.
    static boolean isSomebody(String word) {
        return isWord(word)
                && Stream.of(word.split("-")).anyMatch(part -> OF_ONE.contains(part) || OF_SEVERAL.contains(part));
    }

    /// "mum's" without its end: whose partner or friend somebody is.
    static String owner(String word) {
        return word.replaceFirst("['’]s?$", "");
    }

    /// Whether it is said of more than one: "parents".
    static boolean isOfSeveral(String word) {
        return Stream.of(word.split("-")).anyMatch(OF_SEVERAL::contains);
    }
}
