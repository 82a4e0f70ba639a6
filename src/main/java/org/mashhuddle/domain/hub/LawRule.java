package org.mashhuddle.domain.hub;

import java.time.LocalDate;
import java.util.Optional;

/// A rule of law with its date: national law is data of a release, not a word in the program.
///
/// @param words as a basis for sharing names it: "Children Act 2004 s.16LA"
/// @param source where it is enacted, and by what it comes into force
/// @param inForceFrom none while no day is made
public record LawRule(String words, String source, Optional<LocalDate> inForceFrom) {

    /// Whether it is law on this day.
    public boolean isInForceOn(LocalDate day) {
        return inForceFrom.filter(from -> !from.isAfter(day)).isPresent();
    }

    /// Whether a basis for sharing rests on it.
    public boolean isNamedIn(String basis) {
        return basis.contains(words);
    }

    @Override
    public String toString() {
        return "LawRule[withheld]";
    }
}
