package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;

/// A name beside the one in use: one that was borne before, or one by which others know the person.
///
/// @param given empty where only the family name was another
/// @param family empty for a street name, and where only the given name was another
/// @param from since when, where that is known
/// @param until until when, where that is known
public record OtherName(Kind kind, String given, String family, Optional<LocalDate> from, Optional<LocalDate> until) {

    /// How a name stands to the one in use.
    public enum Kind {
        PREVIOUS,
        /// A street name, a name online, any other name.
        ALIAS
    }

    /// Leaves out spaces around both.
    public OtherName {
        given = given.strip();
        family = family.strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("A name without a word");
        }
    }

    /// One of which nobody knows since when.
    public static OtherName of(Kind kind, String given, String family) {
        return new OtherName(kind, given, family, Optional.empty(), Optional.empty());
    }

    /// Whether it is made of these names, however they are written.
    public boolean isCalled(String otherGiven, String otherFamily) {
        return given.equalsIgnoreCase(otherGiven.strip()) && family.equalsIgnoreCase(otherFamily.strip());
    }

    /// The whole name: where only the given or the family name was another, with the one in use.
    public Names whole(Names inUse) {
        return Names.of(given.isEmpty() ? inUse.given() : given, family.isEmpty() ? inUse.family() : family);
    }

    /// "Kim TEST-ASH", "Blade".
    public String full() {
        return Names.of(given, family).full();
    }

    @Override
    public String toString() {
        return "OtherName[withheld]";
    }
}
