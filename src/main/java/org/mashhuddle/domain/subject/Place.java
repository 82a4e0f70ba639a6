package org.mashhuddle.domain.subject;

import org.mashhuddle.domain.access.Restriction;

import java.time.LocalDate;
import java.util.Optional;

/// A place where children are harmed or drawn in.
///
/// @param postcode empty when it has none
/// @param known what the hub holds in one line
public record Place(
        SubjectId id,
        String name,
        String postcode,
        String known,
        Optional<Restriction> restriction,
        long version)
        implements Subject {

    @Override
    public String displayName() {
        return postcode.isBlank() ? name : name + ", " + postcode;
    }

    @Override
    public String ageInWords(LocalDate today) {
        return "";
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
