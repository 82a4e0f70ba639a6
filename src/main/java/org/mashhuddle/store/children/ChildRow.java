package org.mashhuddle.store.children;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.store.db.tables.records.ChildRecord;

/// A child as a row, and a row as a child.
public final class ChildRow {

    private ChildRow() {}

    public static Child child(ChildRecord row, Optional<Restriction> restriction, long version) {
        return new Child(
                new SubjectId(row.getSubject()),
                new Names(
                        row.getGiven(),
                        row.getFamily(),
                        Optional.ofNullable(row.getKnownAs()),
                        Optional.ofNullable(row.getPronoun())),
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
        ChildRecord row = new ChildRecord();
        row.setSubject(child.id().value());
        row.setGiven(child.names().given());
        row.setFamily(child.names().family());
        row.setKnownAs(child.names().knownAs().orElse(null));
        row.setPronoun(child.names().pronoun().orElse(null));
        Births birth = Births.of(child.birth());
        row.setBirthKind(birth.kind());
        row.setBirthOn(birth.on());
        row.setSex(child.sex().name());
        row.setEthnicity(child.ethnicity());
        row.setNhsNumber(child.identifiers().nhsNumber().map(NhsNumber::digits).orElse(null));
        row.setUpn(child.identifiers().upn().map(Upn::value).orElse(null));
        row.setLocalRef(child.identifiers().localRef().orElse(null));
        setHome(row, child.home());
        setCare(row, child.care());
        row.setHousehold(child.household().map(HouseholdId::value).orElse(null));
        row.setTypedHere(text(child.typedHere()));
        row.setDeathSaidBy(child.death().map(Death::saidBy).orElse(null));
        row.setDeathOn(child.death().flatMap(Death::on).orElse(null));
        return row;
    }

    private static void setHome(ChildRecord row, Optional<Address> home) {
        row.setHomeLines(home.map(Address::lines).orElse(null));
        row.setHomePostcode(home.map(Address::postcode).orElse(null));
        row.setHomeSafe(home.map(Address::safe).orElse(null));
    }

    private static void setCare(ChildRecord row, Care care) {
        row.setCarePlan(care.plan());
        row.setSchool(care.school());
        row.setSchoolNote(care.schoolNote());
        row.setDoctor(care.doctor());
        row.setWorker(care.worker());
        row.setLivesWith(care.livesWith());
    }
}
