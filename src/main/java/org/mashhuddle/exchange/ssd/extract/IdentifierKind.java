package org.mashhuddle.exchange.ssd.extract;

import java.util.Arrays;
import java.util.Locale;

/// The kinds of identifier the dataset names; anything else is OTHER and keeps its own word.
public enum IdentifierKind {
    CASE_NUMBER("case number"),
    UPN("unique pupil number"),
    FORMER_UPN("former unique pupil number"),
    NHS_NUMBER("nhs number"),
    HOME_OFFICE("home office registration"),
    NATIONAL_INSURANCE("national insurance number"),
    YOUTH_JUSTICE("yot number"),
    COURT("court case number"),
    ADOPTION_AGENCY("raa id"),
    INCIDENT("incident id"),
    OTHER("");

    private final String words;

    IdentifierKind(String words) {
        this.words = words;
    }

    public static IdentifierKind of(String typeWords) {
        String lower = typeWords.toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (lower) {
            case "upn" -> UPN;
            case "former upn" -> FORMER_UPN;
            case "nhs" -> NHS_NUMBER;
            default ->
                Arrays.stream(values())
                        .filter(kind -> kind.words.equals(lower))
                        .findFirst()
                        .orElse(OTHER);
        };
    }
}
