package org.mashhuddle.domain.subject;

import org.mashhuddle.domain.access.Restriction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A child or young person, born or unborn.
///
/// @param ethnicity the DfE code (`domain.md` 3.1), empty when not known
/// @param typedHere parts a person entered; an import never overwrites them
public record Child(
        SubjectId id,
        Names names,
        Birth birth,
        Sex sex,
        String ethnicity,
        Identifiers identifiers,
        Optional<Address> home,
        Care care,
        Optional<HouseholdId> household,
        Set<ChildPart> typedHere,
        Optional<Restriction> restriction,
        long version)
        implements Subject {

    /// Copies the parts.
    public Child {
        typedHere = Set.copyOf(typedHere);
    }

    /// The same child, with these parts known as typed here.
    public Child withTypedHere(Set<ChildPart> parts) {
        return new Child(
                id,
                names,
                birth,
                sex,
                ethnicity,
                identifiers,
                home,
                care,
                household,
                parts,
                restriction,
                version);
    }

    @Override
    public Child restrictedTo(Optional<Restriction> named) {
        return new Child(
                id,
                names,
                birth,
                sex,
                ethnicity,
                identifiers,
                home,
                care,
                household,
                typedHere,
                named,
                version);
    }

    @Override
    public String displayName() {
        return isUnborn() && names.given().isBlank()
                ? "Unborn child of " + names.family()
                : names.display();
    }

    @Override
    public String ageInWords(LocalDate today) {
        return birth.ageInWords(today);
    }

    /// Whether the child is expected and not yet born.
    public boolean isUnborn() {
        return birth instanceof Birth.Expected;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
