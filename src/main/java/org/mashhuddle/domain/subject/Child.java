package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Restriction;

/// A child or young person, born or unborn.
///
/// @param ethnicity the DfE code (`domain.md` 3.1), empty when not known
/// @param typedHere parts a person entered; an import never overwrites them
/// @param death where somebody told the hub that the child has died
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
        long version,
        Optional<Death> death)
        implements Subject {

    /// Copies the parts.
    public Child {
        typedHere = Set.copyOf(typedHere);
    }

    /// A child of whose death nobody has told the hub.
    public Child(
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
            long version) {
        this(
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
                restriction,
                version,
                Optional.empty());
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
                version,
                death);
    }

    /// The same child, with services standing so around it.
    public Child caredFor(Care now) {
        return new Child(
                id,
                names,
                birth,
                sex,
                ethnicity,
                identifiers,
                home,
                now,
                household,
                typedHere,
                restriction,
                version,
                death);
    }

    /// The same child, called so.
    public Child called(Names called) {
        return new Child(
                id,
                called,
                birth,
                sex,
                ethnicity,
                identifiers,
                home,
                care,
                household,
                typedHere,
                restriction,
                version,
                death);
    }

    /// The same child, who has died; or, where that was a mistake, has not.
    public Child withDeath(Optional<Death> told) {
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
                restriction,
                version,
                told);
    }

    /// The same child, to be saved over this version.
    public Child over(long stored) {
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
                restriction,
                stored,
                death);
    }

    @Override
    public Child restrictedTo(Optional<Restriction> named) {
        return new Child(
                id, names, birth, sex, ethnicity, identifiers, home, care, household, typedHere, named, version, death);
    }

    @Override
    public String displayName() {
        return isUnborn() && names.given().isBlank() ? "Unborn child of " + names.family() : names.full();
    }

    @Override
    public String ageInWords(LocalDate today) {
        return birth.ageInWords(lastDay(today));
    }

    /// "15 y 3 m"; after a death, as it was then.
    public String ageInYearsAndMonths(LocalDate today) {
        return birth.ageInYearsAndMonths(lastDay(today));
    }

    private LocalDate lastDay(LocalDate today) {
        return death.flatMap(Death::on).filter(day -> day.isBefore(today)).orElse(today);
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
