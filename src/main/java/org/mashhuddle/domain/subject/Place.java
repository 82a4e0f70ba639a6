package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;

/// A place where children are harmed or drawn in.
///
/// @param postcode empty when it has none
/// @param known what the hub holds in one line
/// @param mark how far that line may be shared
public record Place(
        SubjectId id,
        String name,
        String postcode,
        String known,
        SharingMark mark,
        Optional<Restriction> restriction,
        long version)
        implements Subject {

    /// What is known, as this reader may have it: empty where its owner has not let it be shared so
    /// far.
    public String knownTo(Reader reader) {
        return mark.reaches(reader) ? known : "";
    }

    @Override
    public Place restrictedTo(Optional<Restriction> named) {
        return new Place(id, name, postcode, known, mark, named, version);
    }

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
