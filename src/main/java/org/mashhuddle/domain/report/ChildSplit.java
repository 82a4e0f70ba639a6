package org.mashhuddle.domain.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Sex;

/// By what the children of a number can be told apart.
public enum ChildSplit {
    /// Not at all.
    NONE,
    /// As recorded by the source.
    SEX,
    /// In the bands of the children in need census.
    AGE,
    /// In the broad groups of the census.
    ETHNIC_GROUP;

    static final String NOT_KNOWN = "Not known";

    private static final List<String> SEXES = List.of("Female", "Male", "Recorded as neither", NOT_KNOWN);
    private static final List<String> AGES =
            List.of("Unborn", "Under 1", "1 to 4", "5 to 9", "10 to 15", "16 to 17", "18 and over", NOT_KNOWN);
    private static final Map<Integer, String> BANDS =
            Map.of(1, "Under 1", 5, "1 to 4", 10, "5 to 9", 16, "10 to 15", 18, "16 to 17");
    private static final List<String> GROUPS = List.of("White", "Mixed", "Asian", "Black", "Other", NOT_KNOWN);
    private static final Map<String, List<String>> CODES = Map.of(
            "White", List.of("WBRI", "WIRI", "WIRT", "WROM", "WOTH"),
            "Mixed", List.of("MWBC", "MWBA", "MWAS", "MOTH"),
            "Asian", List.of("AIND", "APKN", "ABAN", "AOTH", "CHNE"),
            "Black", List.of("BCRB", "BAFR", "BOTH"),
            "Other", List.of("OOTH"));

    /// The groups in their order, the unknown one last.
    public List<String> groups() {
        return switch (this) {
            case NONE -> List.of();
            case SEX -> SEXES;
            case AGE -> AGES;
            case ETHNIC_GROUP -> GROUPS;
        };
    }

    /// The group that a child was in on a day.
    public String groupOf(ReportFacts.About child, LocalDate on) {
        return switch (this) {
            case NONE -> "";
            case SEX -> sex(child.sex());
            case AGE -> age(child.birth(), on);
            case ETHNIC_GROUP -> ethnicGroup(child.ethnicity());
        };
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Female";
            case MALE -> "Male";
            case OTHER -> "Recorded as neither";
            case NOT_KNOWN -> NOT_KNOWN;
        };
    }

    private static String age(Birth birth, LocalDate on) {
        return switch (birth) {
            case Birth.Born born -> band(born.on(), on);
            case Birth.Estimated about -> band(about.about(), on);
            case Birth.Expected _ -> "Unborn";
            case Birth.NotKnown _ -> NOT_KNOWN;
        };
    }

    private static String band(LocalDate born, LocalDate on) {
        if (born.isAfter(on)) {
            return "Unborn";
        }
        int years = Period.between(born, on).getYears();
        return BANDS.keySet().stream()
                .sorted()
                .filter(below -> years < below)
                .findFirst()
                .flatMap(below -> Optional.ofNullable(BANDS.get(below)))
                .orElse("18 and over");
    }

    private static String ethnicGroup(String code) {
        return CODES.entrySet().stream()
                .filter(group -> group.getValue().contains(code.strip().toUpperCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOT_KNOWN);
    }
}
