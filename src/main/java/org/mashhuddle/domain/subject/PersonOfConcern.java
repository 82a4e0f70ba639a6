package org.mashhuddle.domain.subject;

import org.mashhuddle.domain.access.Restriction;

import java.time.LocalDate;
import java.util.Optional;

/// An adult reported to exploit or harm children, with who reports it on the link or the reason.
///
/// @param known what the hub holds in one line: "Abduction warning notice served 19/11"
public record PersonOfConcern(
        SubjectId id,
        Names names,
        Birth birth,
        String known,
        Optional<Restriction> restriction,
        long version)
        implements Subject {

    /// Whether the person is certainly under 18: then they are a child.
    public boolean isUnder18(LocalDate today) {
        return !(birth instanceof Birth.NotKnown) && !birth.isAdult(today);
    }

    @Override
    public PersonOfConcern restrictedTo(Optional<Restriction> named) {
        return new PersonOfConcern(id, names, birth, known, named, version);
    }

    @Override
    public String displayName() {
        return names.display();
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
