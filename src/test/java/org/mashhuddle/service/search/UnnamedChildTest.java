package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;

/// A child who had no name yet when the first record was made, and has one in the second.
class UnnamedChildTest {

    private static final String BORN = "2026-11-03";
    private static final Address HOME = new Address("12 Example Road", "SS0 0XX", false);
    private static final Address ELSEWHERE = new Address("3 Other Street", "SS9 9XX", false);

    /// Others of the hub, so that a name is as rare as one is.
    private static final List<Child> OTHERS = IntStream.range(0, 300)
            .mapToObj(number -> AChild.aChild()
                    .called("Given" + number, "Family" + number)
                    .bornOn(LocalDate.of(2010, 1, 2).plusDays(number * 11L).toString())
                    .build())
            .toList();

    private static Child child(String given, String born, Address home) {
        Child made = AChild.aChild().called(given, "Test-Rowan").bornOn(born).build();
        return new Child(
                made.id(),
                made.names(),
                made.birth(),
                made.sex(),
                made.ethnicity(),
                made.identifiers(),
                Optional.of(home),
                made.care(),
                made.household(),
                made.typedHere(),
                made.restriction(),
                made.version());
    }

    private static Optional<HowSure> sure(Child typed, Child there) {
        List<Child> all = new ArrayList<>(OTHERS);
        all.add(there);
        return SearchIndex.of(all).alike(typed).stream()
                .filter(found -> found.subject().equals(there))
                .findFirst()
                .map(PossibleDuplicate::sure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baby", "BABY BOY", "Unborn", "Newborn girl", "Infant male", "Baby of Kelly", "Twin 2"})
    void whatHospitalsWriteIsNoGivenName(String written) {
        assertThat(UnnamedChild.given(TextNormaliser.words(written))).isEmpty();
        assertThat(sure(child("Oliver", BORN, HOME), child(written, BORN, HOME)))
                .contains(HowSure.LIKELY);
        assertThat(sure(child(written, BORN, HOME), child("Oliver", BORN, HOME)))
                .contains(HowSure.LIKELY);
    }

    @ParameterizedTest
    @CsvSource({"Baby Jane,jane", "Unborn Ama,ama", "Oliver,oliver", "Boy George,boy george", "Of,of"})
    void aGivenNameBesideItIsOne(String written, String read) {
        assertThat(String.join(" ", UnnamedChild.given(TextNormaliser.words(written))))
                .isEqualTo(read);
    }

    /// Two babies of one family name, weeks apart, in other houses.
    @Test
    void twoBabiesOfOneFamilyNameAreNotSaidToBeOne() {
        Optional<HowSure> said = sure(child("Baby", BORN, HOME), child("Baby", "2026-09-19", ELSEWHERE));
        assertThat(said.filter(sure -> sure != HowSure.POSSIBLE)).isEmpty();
    }

    @Test
    void twinsWithoutNamesAreNeverTheSurest() {
        assertThat(sure(child("Baby", BORN, HOME), child("Baby", BORN, HOME))).contains(HowSure.LIKELY);
        assertThat(sure(child("Ama", BORN, HOME), child("Ama", BORN, HOME))).contains(HowSure.VERY_LIKELY);
    }
}
