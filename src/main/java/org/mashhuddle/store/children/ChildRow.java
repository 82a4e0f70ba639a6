package org.mashhuddle.store.children;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.store.db.tables.records.ChildRecord;

/// A child as a row, and a row as a child.
public final class ChildRow {

    private ChildRow() {}

    /// Without the names beside the one in use.
    public static Child child(ChildRecord row, Optional<Restriction> restriction, long version) {
        return child(row, OtherNames.none(), restriction, version);
    }

    static Child child(ChildRecord row, OtherNames others, Optional<Restriction> restriction, long version) {
        return new Child(
                new SubjectId(row.getSubject()),
                names(row.getGiven(), row.getFamily(), row.getKnownAs(), row.getPronoun())
                        .with(others),
                new Births(row.getBirthKind(), row.getBirthOn()).birth(),
                Sex.valueOf(row.getSex()),
                row.getEthnicity(),
                new Identifiers(
                        Optional.ofNullable(row.getNhsNumber()).map(NhsNumber::new),
                        Optional.ofNullable(row.getUpn()).map(Upn::new),
                        Optional.ofNullable(row.getLocalRef())),
                home(row),
                care(row),
                Optional.ofNullable(row.getHousehold()).map(HouseholdId::new),
                parts(row.getTypedHere()),
                restriction,
                version,
                Optional.ofNullable(row.getDeathSaidBy())
                        .map(by -> new Death(Optional.ofNullable(row.getDeathOn()), by)));
    }

    static Names names(String given, String family, @Nullable String knownAs, @Nullable String pronoun) {
        return new Names(given, family, Optional.ofNullable(knownAs), Optional.ofNullable(pronoun));
    }

    private static Optional<Address> home(ChildRecord row) {
        return Optional.ofNullable(row.getHomeLines())
                .map(lines -> new Address(lines, row.getHomePostcode(), row.getHomeSafe()));
    }

    private static Care care(ChildRecord row) {
        return new Care(
                row.getCarePlan(),
                row.getSchool(),
                row.getSchoolNote(),
                row.getDoctor(),
                row.getWorker(),
                row.getLivesWith());
    }

    public static String text(Set<ChildPart> parts) {
        return parts.stream().map(ChildPart::name).sorted().collect(Collectors.joining(","));
    }

    public static Set<ChildPart> parts(String typedHere) {
        return Stream.of(typedHere.split(","))
                .filter(part -> !part.isEmpty())
                .map(ChildPart::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static ChildRecord row(Child child) {
        return row(child, Births.of(child.birth()), child.home(), child.care());
    }

    private static ChildRecord row(Child child, Births birth, Optional<Address> home, Care care) {
        return new ChildRecord(
                child.id().value(),
                child.names().given(),
                child.names().family(),
                child.names().knownAs().orElse(null),
                child.names().pronoun().orElse(null),
                birth.kind(),
                birth.on(),
                child.sex().name(),
                child.ethnicity(),
                child.identifiers().nhsNumber().map(NhsNumber::digits).orElse(null),
                child.identifiers().upn().map(Upn::value).orElse(null),
                child.identifiers().localRef().orElse(null),
                home.map(Address::lines).orElse(null),
                home.map(Address::postcode).orElse(null),
                home.map(Address::safe).orElse(null),
                care.plan(),
                care.school(),
                care.schoolNote(),
                care.doctor(),
                care.worker(),
                care.livesWith(),
                child.household().map(HouseholdId::value).orElse(null),
                text(child.typedHere()),
                child.death().map(Death::saidBy).orElse(null),
                child.death().flatMap(Death::on).orElse(null));
    }
}
