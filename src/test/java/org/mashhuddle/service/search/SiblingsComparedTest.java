package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.fixture.AChild;

/// Kieran and Niamh are known; a second record has Ciaran, with a sister Niamh of the same age.
class SiblingsComparedTest {

    private static final HouseholdId OURS = new HouseholdId(new UUID(1, 1));
    private static final HouseholdId THEIRS = new HouseholdId(new UUID(2, 2));

    private static Child child(long number, String given, String family, String born, HouseholdId home) {
        return AChild.aChild()
                .numbered(number)
                .called(given, family)
                .bornOn(born)
                .livingIn(home)
                .build();
    }

    private static final Child KIERAN = child(1, "Kieran", "Test-Rowan", "2012-09-04", OURS);
    private static final Child NIAMH = child(2, "Niamh", "Test-Rowan", "2017-02-11", OURS);
    private static final Child CIARAN = child(3, "Ciaran", "Test-Rowen", "2012-09-14", THEIRS);
    private static final Child HER = child(4, "Niamh", "Test-Rowen", "2017-02-11", THEIRS);

    private static Optional<PossibleDuplicate> found(KnownPeople known, Child wanted, Child one) {
        return known.maybe(wanted).stream()
                .filter(each -> each.subject().equals(one))
                .findFirst();
    }

    @Test
    void aSisterOfTheSameNameAndBirthIsAReasonAndMakesItSurer() {
        KnownPeople without = KnownPeople.of(List.of(KIERAN, NIAMH));
        KnownPeople with = KnownPeople.of(List.of(KIERAN, NIAMH));
        with.comesAsWell(HER);
        assertThat(found(without, CIARAN, KIERAN))
                .hasValueSatisfying(each -> assertThat(each.by()).doesNotContain(DuplicateReason.SIBLINGS));
        assertThat(found(with, CIARAN, KIERAN))
                .hasValueSatisfying(each -> assertThat(each.by()).contains(DuplicateReason.SIBLINGS));
        assertThat(with.compare(CIARAN, KIERAN).bits())
                .isGreaterThan(without.compare(CIARAN, KIERAN).bits() + 5);
        assertThat(with.siblings(KIERAN)).containsExactly(NIAMH);
    }

    @Test
    void aLinkThatSaysSoIsAsGoodAsAHousehold() {
        Child alone = child(5, "Kieran", "Test-Rowan", "2012-09-04", new HouseholdId(new UUID(5, 5)));
        Child again = child(6, "Kieran", "Test-Rowan", "2012-09-04", new HouseholdId(new UUID(6, 6)));
        KnownPeople known = KnownPeople.of(List.of(alone, again, NIAMH));
        known.areSiblings(alone.id(), NIAMH.id());
        assertThat(known.compare(alone, again).reasons()).doesNotContain(DuplicateReason.SIBLINGS);
        known.areSiblings(NIAMH.id(), again.id());
        assertThat(known.compare(alone, again).reasons()).contains(DuplicateReason.SIBLINGS);
    }

    /// Twins share the day, the family name, the house, and every brother and sister.
    @Test
    void aTwinIsNeverVeryLikelyForTheBrothersAndSisters() {
        KnownPeople known = KnownPeople.of(List.of(KIERAN, NIAMH, HER));
        for (String name : List.of("Liam", "Kiera", "Kieron", "Kie", "Kaleb", "Ciara")) {
            Child twin = child(7, name, "Test-Rowan", "2012-09-04", THEIRS);
            Child alone = child(7, name, "Test-Rowan", "2012-09-04", new HouseholdId(new UUID(7, 7)));
            Optional<HowSure> before = known.compare(alone, KIERAN).sure();
            Optional<HowSure> now = known.compare(twin, KIERAN).sure();
            assertThat(now.filter(HowSure.VERY_LIKELY::equals))
                    .as(name)
                    .isEqualTo(before.filter(HowSure.VERY_LIKELY::equals));
        }
        Child liam = child(8, "Liam", "Test-Rowan", "2012-09-04", THEIRS);
        assertThat(known.compare(KIERAN, liam).reasons()).doesNotContain(DuplicateReason.SIBLINGS);
    }

    /// The house says what the sister in it says: both together make nobody surer, and neither less sure.
    @Test
    void aSisterInTheSameHouseIsAReasonAndCountsOnce() {
        Child one = athome("Kieran");
        Child other = athome("Kieran");
        Child sister = athome("Niamh");
        KnownPeople known = KnownPeople.of(Stream.concat(
                        new ErrorModel(7).county(300).stream().map(ErrorModel::child), Stream.of(one, other, sister))
                .toList());
        Judgement before = known.compare(one, other);
        known.areSiblings(one.id(), sister.id());
        known.areSiblings(sister.id(), other.id());
        Judgement now = known.compare(one, other);
        assertThat(before.sure()).contains(HowSure.VERY_LIKELY);
        assertThat(now.sure()).contains(HowSure.VERY_LIKELY);
        assertThat(now.reasons()).contains(DuplicateReason.SIBLINGS, DuplicateReason.ADDRESS);
        assertThat(now.bits()).isLessThan(before.bits() + 9);
    }

    private static Child athome(String given) {
        return ErrorModel.child(new ErrorModel.Person(
                given, "", "Test-Rowan", "2012-09-04", false, "", "12 Sample Quay", "SS2 0XX", false));
    }

    @Test
    void whoeverAreBrotherAndSisterThemselvesAreNotTheSameForIt() {
        Child kiera = child(9, "Kiera", "Test-Rowan", "2013-10-01", OURS);
        KnownPeople known = KnownPeople.of(List.of(KIERAN, NIAMH, kiera));
        assertThat(known.compare(KIERAN, kiera).reasons()).doesNotContain(DuplicateReason.SIBLINGS);
        Child linked = child(10, "Kiera", "Test-Rowan", "2013-10-01", THEIRS);
        KnownPeople more = KnownPeople.of(List.of(KIERAN, NIAMH, HER, linked));
        assertThat(more.compare(KIERAN, linked).reasons()).contains(DuplicateReason.SIBLINGS);
        more.areSiblings(KIERAN.id(), linked.id());
        assertThat(more.compare(KIERAN, linked).reasons()).doesNotContain(DuplicateReason.SIBLINGS);
    }

    @Test
    void aSisterWhomNotEverybodyMaySeeIsNoReason() {
        Child hidden = AChild.aChild()
                .numbered(11)
                .called("Niamh", "Test-Rowan")
                .bornOn("2017-02-11")
                .livingIn(OURS)
                .onlyFor(new UserId(new UUID(9, 9)))
                .build();
        KnownPeople known = KnownPeople.of(List.of(KIERAN, hidden, HER));
        assertThat(known.compare(CIARAN, KIERAN).reasons()).doesNotContain(DuplicateReason.SIBLINGS);
        assertThat(known.siblings(KIERAN)).isEmpty();
    }

    /// An extract never says who may not see a child: where her row changed she comes without it.
    @Test
    void aSisterWhomNotEverybodyMaySeeIsNoReasonWhenHerRowComesAgain() {
        Child hidden = AChild.aChild()
                .numbered(11)
                .called("Niamh", "Test-Rowan")
                .bornOn("2017-02-11")
                .livingIn(OURS)
                .onlyFor(new UserId(new UUID(9, 9)))
                .build();
        Child her = child(11, "Niamh", "Test-Rowan", "2017-02-11", OURS);
        KnownPeople known = KnownPeople.of(List.of(KIERAN, hidden, HER));
        known.comesAsWell(her);
        assertThat(known.compare(CIARAN, KIERAN).reasons()).doesNotContain(DuplicateReason.SIBLINGS);
        assertThat(known.siblings(KIERAN)).isEmpty();
    }
}
