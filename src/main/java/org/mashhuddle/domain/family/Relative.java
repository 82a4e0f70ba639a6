package org.mashhuddle.domain.family;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody whom a child's record names as family or household.
///
/// @param name "Dana TEST-ALDER"; empty where the record says only what they are to the child
/// @param relation "mother"; empty where the record does not say it
/// @param said the words that were typed of them, as they were typed
public record Relative(String name, String relation, Responsibility responsibility, Residence residence, String said) {

    /// "Dana TEST-ALDER, mother: has parental responsibility, lives there".
    String words() {
        String who = Stream.of(name, relation).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String has = switch (responsibility) {
            case HAS -> "has parental responsibility";
            case HAS_NOT -> "no parental responsibility";
            case NOT_CLEAR -> "parental responsibility not clear";
        };
        String lives = switch (residence) {
            case THERE -> ", lives there";
            case ELSEWHERE -> ", lives elsewhere";
            case NOT_SAID -> "";
        };
        return who + ": " + has + lives;
    }

    @Override
    public String toString() {
        return "Relative[withheld]";
    }
}
