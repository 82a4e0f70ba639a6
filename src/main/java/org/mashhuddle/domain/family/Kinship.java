package org.mashhuddle.domain.family;

import java.util.Set;
import java.util.stream.Stream;

/// The words in which a child's record says what somebody is to the child: the one list of them. By it parental
/// responsibility is read, and a paper tells who somebody is from what they are called.
public final class Kinship {

    private static final Set<String> OF_ONE = Set.of(
            "adopter",
            "adoptive",
            "aunt",
            "auntie",
            "birth",
            "brother",
            "carer",
            "cousin",
            "dad",
            "father",
            "foster",
            "grandad",
            "grandfather",
            "grandma",
            "grandmother",
            "grandparent",
            "granny",
            "great",
            "guardian",
            "half",
            "maternal",
            "mother",
            "mum",
            "nan",
            "parent",
            "partner",
            "paternal",
            "sibling",
            "sister",
            "special",
            "step",
            "stepbrother",
            "stepfather",
            "stepmother",
            "stepsister",
            "twin",
            "uncle");

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
        return Stream.of(word.split("-")).allMatch(part -> OF_ONE.contains(part) || OF_SEVERAL.contains(part));
    }

    /// Whether it is said of more than one: "parents".
    static boolean isOfSeveral(String word) {
        return Stream.of(word.split("-")).anyMatch(OF_SEVERAL::contains);
    }
}
