package org.mashhuddle.service.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;

/// An invented child in outline; what is not said here is the same for all of them.
record DemoChild(Names names, int years, int months, Sex sex, Optional<HouseholdId> household, String plan) {

    static DemoChild of(String given, String family, int years, int months, Sex sex) {
        return new DemoChild(Names.of(given, family), years, months, sex, Optional.empty(), "");
    }

    DemoChild in(HouseholdId home) {
        return new DemoChild(names, years, months, sex, Optional.of(home), plan);
    }

    DemoChild with(String otherPlan) {
        return new DemoChild(names, years, months, sex, household, otherPlan);
    }

    /// The child, as old as the outline says on this day.
    Child onDay(LocalDate day, InventedNumbers numbers) {
        return new Child(
                new SubjectId(numbers.id()),
                names,
                new Birth.Born(day.minusYears(years).minusMonths(months)),
                sex,
                "",
                new Identifiers(Optional.of(numbers.nhs()), Optional.empty(), Optional.empty()),
                Optional.of(new Address("12 Example Road", "SS0 0XX", false)),
                new Care(plan, "Example Academy", "", "Not known", "J. Okoro, Assessment 2", ""),
                household,
                Set.of(),
                Optional.empty(),
                0);
    }

    @Override
    public String toString() {
        return "DemoChild";
    }
}
