package org.mashhuddle.domain.governance.request;

import java.util.List;
import java.util.Set;

/// What a copy's review looks for in words, as data that comes with the program.
///
/// @param shortForms in capitals, as they are written
/// @param relations each a word or several, where a star stands for any end
/// @param harm the same
/// @param crime the same
/// @param law the same
/// @param places the last word of what is a place and no person, in lower case
/// @param streets the same, where a number stands before it
/// @param titles what stands before the name of a person, in lower case
/// @param givenNames in lower case: what holds one of them is no street and no school, but a person
public record ReviewWords(
        Set<String> shortForms,
        List<String> relations,
        List<String> harm,
        List<String> crime,
        List<String> law,
        Set<String> places,
        Set<String> streets,
        Set<String> titles,
        Set<String> givenNames) {

    /// Copies them.
    public ReviewWords {
        shortForms = Set.copyOf(shortForms);
        relations = List.copyOf(relations);
        harm = List.copyOf(harm);
        crime = List.copyOf(crime);
        law = List.copyOf(law);
        places = Set.copyOf(places);
        streets = Set.copyOf(streets);
        titles = Set.copyOf(titles);
        givenNames = Set.copyOf(givenNames);
    }

    @Override
    public String toString() {
        return "ReviewWords";
    }
}
