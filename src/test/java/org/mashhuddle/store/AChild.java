package org.mashhuddle.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;

/// Builds an invented child with everything filled in.
public record AChild(
        SubjectId id,
        Names names,
        Birth birth,
        Identifiers identifiers,
        Optional<HouseholdId> household,
        Optional<Restriction> restriction) {

    public static AChild aChild() {
        return new AChild(
                new SubjectId(UUID.randomUUID()),
                new Names("Jordan Lee", "Test-Alder", Optional.of("Jordie"), Optional.of("they")),
                new Birth.Born(LocalDate.of(2011, 8, 12)),
                new Identifiers(NhsNumber.parse("999 000 0018"), Optional.empty(), Optional.of("SAM-1")),
                Optional.of(new HouseholdId(new UUID(9, 9))),
                Optional.empty());
    }

    public AChild called(String given, String family) {
        return new AChild(id, Names.of(given, family), birth, identifiers, household, restriction);
    }

    public AChild born(Birth other) {
        return new AChild(id, names, other, identifiers, household, restriction);
    }

    AChild without(Identifiers none) {
        return new AChild(id, names, birth, none, household, restriction);
    }

    public AChild onlyFor(UserId... users) {
        return new AChild(id, names, birth, identifiers, household, Optional.of(new Restriction(Set.of(users))));
    }

    public Child build() {
        return new Child(
                id,
                names,
                birth,
                Sex.OTHER,
                "WBRI",
                identifiers,
                Optional.of(new Address("12 Example Road", "SS0 0XX", true)),
                new Care("Plan", "Example Academy, 10", "94 %", "Dr Example", "Team 1", "Mother"),
                household,
                Set.of(ChildPart.HOME, ChildPart.NAMES),
                restriction,
                0);
    }
}
