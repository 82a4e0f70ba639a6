package org.mashhuddle.domain.subject;

import java.util.Optional;

/// The numbers that other systems know a child by.
///
/// @param localRef the hub's or the council's own reference
public record Identifiers(Optional<NhsNumber> nhsNumber, Optional<Upn> upn, Optional<String> localRef) {

    /// No number is known.
    public static Identifiers none() {
        return new Identifiers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Identifiers[withheld]";
    }
}
