package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.subject.Child;

/// Ways in which two offices write one child down, from the words of those who meet them, each beside
/// somebody who is another child.
class WrittenOtherwiseTest {

    private static final String NOWHERE = "";

    private final List<Child> crowd = new ArrayList<>();

    private static Child child(String given, String family, String born, String lines, String postcode) {
        return ErrorModel.child(new ErrorModel.Person(given, "", family, born, false, "", lines, postcode, true));
    }

    private static Child child(String given, String family, String born) {
        return child(given, family, born, NOWHERE, NOWHERE);
    }

    /// So many children whom nobody means, with common names.
    private void crowd(int many, String given, String born) {
        for (int i = 0; i < many; i++) {
            String family = "Crowd" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "ley";
            crowd.add(child(given, family, born.isEmpty() ? 2009 + i % 15 + "-05-17" : born));
        }
    }

    private List<Child> candidates(Child asked, Child... held) {
        List<Child> all = new ArrayList<>(crowd);
        all.addAll(List.of(held));
        return KnownPeople.of(all).maybe(asked).stream()
                .map(each -> (Child) each.subject())
                .toList();
    }

    @Test
    void aSlipInTheGivenNameIsFoundWhereNobodyKnowsTheDayOfBirth() {
        crowd(300, "Oliver", "");
        Child norval = child("Norval", "Helmsworth", "2012-09-22");
        assertThat(candidates(child("Borval", "Helmsworth", ""), norval)).containsExactly(norval);
        assertThat(candidates(child("Norvak", "Helmsworth", ""), norval)).containsExactly(norval);
        assertThat(candidates(child("N", "Helmsworth", ""), norval)).containsExactly(norval);
    }

    @Test
    void whoHasOneNameIsFoundInWhicheverPlaceItStands() {
        crowd(300, "Oliver", "");
        Child asFamily = child("", "Zarghuna", "2014-03-09");
        assertThat(candidates(child("Zarghuna", "", "2014-03-09"), asFamily)).containsExactly(asFamily);
        assertThat(candidates(child("", "Zarghuna", ""), asFamily)).containsExactly(asFamily);
        Child both = child("Zarghuna", "Testahmadi", "2014-03-09");
        assertThat(candidates(child("", "Zarghuna", "2014-09-03"), both)).containsExactly(both);
        assertThat(candidates(child("Zarghuna", "Testahmadi", "2014-09-03"), asFamily))
                .containsExactly(asFamily);
    }

    @Test
    void oneNameThatManyHaveIsNoReasonAndOneThatFewHaveIs() {
        crowd(300, "Oliver", "");
        crowd(4, "James", "");
        Child zebedee = child("Zebedee", "Quennelby", "2012-03-14");
        assertThat(candidates(child("Oliver", "", ""), zebedee)).isEmpty();
        assertThat(candidates(child("James", "", ""), zebedee)).isEmpty();
        assertThat(candidates(child("Zebedee", "", ""), zebedee)).containsExactly(zebedee);
    }

    @Test
    void aStreetThatIsMisspelledIsTheSameHouseAndTheNextDoorIsNot() {
        crowd(300, "Oliver", "");
        Child bullock = child("Adele", "Bullock", "2013-10-06", "9 Shepherdson Place, Rosedale", "SS2 1AB");
        Child other = child("Bullock", "Holly", "2013-10-06", "9 Shepehrdson Place", "SS2 1BA");
        Child nextDoor = child("Bullock", "Holly", "2013-10-06", "11 Shepehrdson Place", "SS2 1BA");
        Child otherStreet = child("Bullock", "Holly", "2013-10-06", "9 Shepton Mallet Way", "SS2 1BA");
        assertThat(candidates(other, bullock)).containsExactly(bullock);
        assertThat(candidates(nextDoor, bullock)).isEmpty();
        assertThat(candidates(otherStreet, bullock)).isEmpty();
    }

    @Test
    void rareNamesTheOtherWayRoundAreFoundBesideAnotherDayOfBirth() {
        crowd(2_000, "Oliver", "");
        Child theo = child("Thelonius", "Rogersby", "2013-09-11");
        assertThat(candidates(child("Rogersby", "Thelonius", "2016-02-28"), theo))
                .containsExactly(theo);
    }

    @Test
    void twoFiguresOfTheDayOfBirthMayBeWrongWhereTheNamesAreNearly() {
        crowd(2_000, "Oliver", "");
        Child henry = child("Henrietta", "Kaanbury", "2011-07-12");
        assertThat(candidates(child("Henriete", "Kanbury", "2012-08-12"), henry))
                .containsExactly(henry);
        assertThat(candidates(child("Henriete", "Kanbury", "2018-11-29"), henry))
                .isEmpty();
    }

    @Test
    void theFirstOfJanuarySaysLittleWhereManyHaveIt() {
        crowd(200, "Amira", "2012-01-01");
        crowd(600, "Oliver", "");
        Child held = child("Amira", "Quennelby", "2012-01-01");
        assertThat(candidates(child("Amira", "Quennelby", "2012-01-01"), held)).containsExactly(held);
        assertThat(candidates(child("Amira", "Bagshawe", "2012-01-01"), held)).isEmpty();
        Child newYear = child("Zuleika", "Quennelby", "2012-01-01");
        Child otherDay = child("Zuleika", "Quennelby", "2012-05-17");
        assertThat(candidates(child("Zuleika", "Bagshawe", "2013-01-01"), newYear))
                .isEmpty();
        assertThat(candidates(child("Zuleika", "Bagshawe", "2013-05-17"), otherDay))
                .containsExactly(otherDay);
    }
}
