package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;

/// An adult reported to exploit or harm children, with who reports it on the link or the reason.
///
/// @param known what the hub holds in one line: "Abduction warning notice served 19/11"
/// @param mark how far that line may be shared
public record PersonOfConcern(
        SubjectId id,
        Names names,
        Birth birth,
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

    /// Whether the person is certainly under 18: then they are a child.
    public boolean isUnder18(LocalDate today) {
        return !(birth instanceof Birth.NotKnown) && !birth.isAdult(today);
    }

    @Override
    public PersonOfConcern restrictedTo(Optional<Restriction> named) {
        return new PersonOfConcern(id, names, birth, known, mark, named, version);
    }

    @Override
    public String displayName() {
        return names.full();
    }

    @Override
    public String ageInWords(LocalDate today) {
        return birth.ageInWords(today);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
