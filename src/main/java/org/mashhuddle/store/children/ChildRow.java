package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.CHILD;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.family.Family;
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
    public static Child child(Record row, Optional<Restriction> restriction, long version) {
        return child(row, OtherNames.none(), restriction, version);
    }

    static Child child(Record row, OtherNames others, Optional<Restriction> restriction, long version) {
        return new Child(
                new SubjectId(row.get(CHILD.SUBJECT)),
                names(row.get(CHILD.GIVEN), row.get(CHILD.FAMILY), row.get(CHILD.KNOWN_AS), row.get(CHILD.PRONOUN))
                        .with(others),
                new Births(row.get(CHILD.BIRTH_KIND), row.get(CHILD.BIRTH_ON)).birth(),
                Sex.valueOf(row.get(CHILD.SEX)),
                row.get(CHILD.ETHNICITY),
                new Identifiers(
                        Optional.ofNullable(row.get(CHILD.NHS_NUMBER)).map(NhsNumber::new),
                        Optional.ofNullable(row.get(CHILD.UPN)).map(Upn::new),
                        Optional.ofNullable(row.get(CHILD.LOCAL_REF)),
                        verified(row)),
                home(row),
                care(row),
                Optional.ofNullable(row.get(CHILD.HOUSEHOLD)).map(HouseholdId::new),
                parts(row.get(CHILD.TYPED_HERE)),
                restriction,
                version,
                Optional.ofNullable(row.get(CHILD.DEATH_SAID_BY))
                        .map(by -> new Death(Optional.ofNullable(row.get(CHILD.DEATH_ON)), by)));
    }

    private static NhsNumber.Verified verified(Record row) {
        return row.get(CHILD.NHS_VERIFIED) == null
                ? NhsNumber.Verified.not()
                : new NhsNumber.Verified(
                        NhsNumber.Verified.How.valueOf(row.get(CHILD.NHS_VERIFIED)),
                        Optional.ofNullable(row.get(CHILD.NHS_VERIFIED_ON)),
                        Optional.ofNullable(row.get(CHILD.NHS_VERIFIED_BY)).orElse(""));
    }

    static Names names(String given, String family, @Nullable String knownAs, @Nullable String pronoun) {
        return new Names(given, family, Optional.ofNullable(knownAs), Optional.ofNullable(pronoun));
    }

    private static Optional<Address> home(Record row) {
        return Optional.ofNullable(row.get(CHILD.HOME_LINES))
                .map(lines -> new Address(lines, row.get(CHILD.HOME_POSTCODE), row.get(CHILD.HOME_SAFE)));
    }

    private static Care care(Record row) {
        return new Care(
                row.get(CHILD.CARE_PLAN),
                row.get(CHILD.SCHOOL),
                row.get(CHILD.SCHOOL_NOTE),
                row.get(CHILD.DOCTOR),
                row.get(CHILD.WORKER),
                family(row.get(CHILD.LIVES_WITH), row.get(CHILD.RELATIVES)));
    }

    /// What was written by an earlier program, and put back since, has not been read yet.
    private static Family family(String said, @Nullable String read) {
        return read == null ? Family.typed(said) : new Family(said, RelativesColumn.people(read));
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
        person(row, child);
        numbers(row, child.identifiers());
        home(row, child.home());
        care(row, child.care());
        row.setHousehold(child.household().map(HouseholdId::value).orElse(null));
        row.setTypedHere(text(child.typedHere()));
        row.setDeathSaidBy(child.death().map(Death::saidBy).orElse(null));
        row.setDeathOn(child.death().flatMap(Death::on).orElse(null));
        return row;
    }

    private static void person(ChildRecord row, Child child) {
        Births birth = Births.of(child.birth());
        row.setGiven(child.names().given());
        row.setFamily(child.names().family());
        row.setKnownAs(child.names().knownAs().orElse(null));
        row.setPronoun(child.names().pronoun().orElse(null));
        row.setBirthKind(birth.kind());
        row.setBirthOn(birth.on());
        row.setSex(child.sex().name());
        row.setEthnicity(child.ethnicity());
    }

    private static void numbers(ChildRecord row, Identifiers numbers) {
        NhsNumber.Verified verified = numbers.verified();
        row.setNhsNumber(numbers.nhsNumber().map(NhsNumber::digits).orElse(null));
        row.setUpn(numbers.upn().map(Upn::value).orElse(null));
        row.setLocalRef(numbers.localRef().orElse(null));
        row.setNhsVerified(verified.isSaid() ? verified.how().name() : null);
        row.setNhsVerifiedOn(verified.on().orElse(null));
        row.setNhsVerifiedBy(verified.isSaid() ? verified.source() : null);
    }

    private static void home(ChildRecord row, Optional<Address> home) {
        row.setHomeLines(home.map(Address::lines).orElse(null));
        row.setHomePostcode(home.map(Address::postcode).orElse(null));
        row.setHomeSafe(home.map(Address::safe).orElse(null));
    }

    private static void care(ChildRecord row, Care care) {
        row.setCarePlan(care.plan());
        row.setSchool(care.school());
        row.setSchoolNote(care.schoolNote());
        row.setDoctor(care.doctor());
        row.setWorker(care.worker());
        row.setLivesWith(care.family().said());
        row.setRelatives(
                care.family().isEmpty()
                        ? null
                        : RelativesColumn.text(care.family().people()));
    }
}
