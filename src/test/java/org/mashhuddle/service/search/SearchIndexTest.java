package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;

class SearchIndexTest {

    private static final int ALL = 20_000;
    private final Child siobhan = InventedPeople.siobhan(false);
    private final SearchIndex index = SearchIndex.of(InventedPeople.many(400, 20261124));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siobhan",
                "SIOBHAN",
                "shevon",
                "Shivaun",
                "siob",
                "o brien",
                "o'brien",
                "O\u2019Brien",
                "obrien",
                "brien siobhan",
                "shiv",
                "soibhan",
                "siobahn",
                "02/03/2012",
                "2/3/2012",
                "2/3/12",
                "020312",
                "siobhan 020312",
                "02/03",
                "999 000 0018",
                "9990000018",
                "999-000-0018",
                "9990000",
                "B801200005001",
                "b8012",
                "LCS 40 0291",
                "14 example",
                "ss0 0xx",
                "SS00XX",
                "siobhan 14 example road",
                "obrien 02/03/2012"
            })
    void oneChildIsFoundInManyWays(String typed) {
        index.put(siobhan);
        assertThat(found(typed)).contains(siobhan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02/03/19", "2.3.19", "2 Mar 19", "02/03/2019", "02/03/201"})
    void aChildBornIn2019IsFoundByAYearOfTwoDigits(String typed) {
        Child seven =
                InventedPeople.whole(siobhan.names(), LocalDate.of(2019, 3, 2), Identifiers.none(), Optional.empty());
        index.put(seven);
        assertThat(found(typed)).contains(seven);
    }

    /// Somebody who is grown up was born in another century than a child.
    @ParameterizedTest
    @ValueSource(strings = {"02/03/82", "2.3.82", "2 Mar 82", "02/03/1982", "1982-03-02"})
    void aGrownUpIsFoundByAYearOfTwoDigits(String typed) {
        Child grown =
                InventedPeople.whole(siobhan.names(), LocalDate.of(1982, 3, 2), Identifiers.none(), Optional.empty());
        index.put(grown);
        assertThat(found(typed)).contains(grown);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohamed, muhammad",
        "Muhammad, mohamed",
        "Mohammed, mohamad",
        "Niamh, neev",
        "Se\u00e1n, shaun",
        "Caoimhe, keeva",
        "Stephen, steven",
        "Catherine, kathryn",
        "\u017bofia, zofia",
        "\u0141ukasz, lukasz",
        "Nguy\u1ec5n, nguyen",
        "\u0130pek, ipek",
        "Oluwas\u1eb9un, oluwaseun",
        "Anne-Marie, annemarie",
        "Anne-Marie, anne marie"
    })
    void aNameIsFoundAsItSoundsOrWithoutItsAccents(String given, String typed) {
        Child child = InventedPeople.child(given, "Test-Hawthorn");
        index.put(child);
        assertThat(found(typed)).contains(child);
    }

    @Test
    void everyNameIsFoundByItselfByItsFoldedFormAndByEachTransposition() {
        List<Child> many = InventedPeople.many(300, 7);
        SearchIndex all = SearchIndex.of(many);
        int asked = 0;
        for (Child child : many) {
            for (String name : List.of(child.names().given(), child.names().family())) {
                assertThat(all.find(name, ALL).hits())
                        .as(name)
                        .extracting(Hit::subject)
                        .contains(child);
                String plain = plain(name);
                assertThat(all.find(plain, ALL).hits())
                        .as(plain)
                        .extracting(Hit::subject)
                        .contains(child);
                for (String slipped : transpositions(plain)) {
                    asked++;
                    assertThat(all.find(slipped, ALL).hits())
                            .as(slipped)
                            .extracting(Hit::subject)
                            .contains(child);
                }
            }
        }
        assertThat(asked).isGreaterThan(2000);
    }

    /// Of each word of at least five letters.
    private static List<String> transpositions(String name) {
        return List.of(name.split("-")).stream()
                .filter(word -> word.length() >= 5)
                .flatMap(word -> java.util.stream.IntStream.range(0, word.length() - 1)
                        .mapToObj(i ->
                                word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2)))
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0142', 'l');
    }

    @Test
    void theSameWordStandsBeforeTheBeginningBeforeTheSoundBeforeTheSlip() {
        Child exact = InventedPeople.child("Maran", "Test-A");
        Child prefix = InventedPeople.child("Maranda", "Test-B");
        Child sound = InventedPeople.child("Marron", "Test-C");
        Child slip = InventedPeople.child("Maram", "Test-D");
        SearchIndex four = SearchIndex.of(List.of(slip, sound, prefix, exact));
        assertThat(four.find("maran", 9).hits()).extracting(Hit::subject).containsExactly(exact, prefix, sound, slip);
        assertThat(four.find("maran", 9).hits())
                .extracting(Hit::nearness)
                .containsExactly(MatchQuality.EXACT, MatchQuality.PREFIX, MatchQuality.SOUND, MatchQuality.SLIP);
    }

    @Test
    void whoAllButOneWordFitsIsSaidToBeThat() {
        index.put(siobhan);
        for (String typed : List.of("siobhan hornbeam", "siobhan 03/03/2012")) {
            assertThat(index.find(typed, 30).hits())
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(hit -> hit.nearness() == MatchQuality.ALL_BUT_ONE);
        }
        assertThat(found("hornbeam nowhere")).isEmpty();
        assertThat(found("  ")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void aSafeAddressFindsNobody() {
        Child safe = InventedPeople.siobhan(true);
        SearchIndex one = SearchIndex.of(List.of(safe));
        assertThat(one.find("example road", ALL).hits()).isEmpty();
        assertThat(one.find("ss0 0xx", ALL).hits()).isEmpty();
        assertThat(one.find("siobhan", ALL).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unborn", "unborn test-rowan", "Unborn child of C. TEST-ROWAN"})
    void anUnbornChildIsFoundAsTheScreenSaysIt(String typed) {
        Child unborn = AChild.aChild()
                .called("", "C. TEST-ROWAN")
                .expectedOn(LocalDate.of(2026, 12, 24))
                .build();
        SearchIndex two = SearchIndex.of(List.of(unborn, siobhan));
        assertThat(two.find(typed, ALL).hits()).extracting(Hit::subject).containsExactly(unborn);
    }

    @Test
    void peopleAndPlacesAreFoundToo() {
        PersonOfConcern person = new PersonOfConcern(
                id(),
                new Names("D.", "Test-Thorn", Optional.of("Blade"), Optional.empty()),
                new Birth.NotKnown(),
                "",
                SharingMark.narrowest(),
                Optional.empty(),
                1);
        Place place = new Place(id(), "Example Arcade", "SS1 0XX", "", SharingMark.narrowest(), Optional.empty(), 1);
        SearchIndex two = SearchIndex.of(List.of(person, place));
        assertThat(two.find("blade", 9).hits()).extracting(Hit::subject).containsExactly(person);
        assertThat(two.find("arcade", 9).hits()).extracting(Hit::subject).containsExactly(place);
        assertThat(two.find("ss10xx", 9).hits()).extracting(Hit::subject).containsExactly(place);
    }

    @Test
    void whoWasChangedIsFoundAsItStandsNowAndWhoWasTakenOutIsNot() {
        index.put(siobhan);
        Child renamed = InventedPeople.child("Siobhan", "Test-Quince").withTypedHere(Set.of());
        index.put(renamed);
        index.remove(siobhan.id());
        assertThat(found("obrien")).isEmpty();
        assertThat(found("quince")).containsExactly(renamed);
    }

    @Test
    void itCountsAllAndGivesAsManyAsWereAskedFor() {
        Found found = index.find("test", 5);
        assertThat(found.hits()).hasSize(5);
        assertThat(found.total()).isEqualTo(400);
    }

    @Test
    void whoMayBeTheSameIsFoundByNumberNameBirthAndAddress() {
        SearchIndex one = SearchIndex.of(List.of(siobhan));
        Child twin = InventedPeople.siobhan(false);
        assertThat(one.alike(twin))
                .singleElement()
                .satisfies(alike -> assertThat(alike.by())
                        .containsExactly(
                                DuplicateReason.NUMBER,
                                DuplicateReason.NAME,
                                DuplicateReason.BIRTH,
                                DuplicateReason.ADDRESS));
        assertThat(one.alike(siobhan)).as("itself").isEmpty();
        assertThat(one.alike(InventedPeople.child("Siobhan Mary", "O\u2019Brien")))
                .singleElement()
                .satisfies(
                        alike -> assertThat(alike.by()).containsExactly(DuplicateReason.NAME, DuplicateReason.BIRTH));
        assertThat(one.alike(InventedPeople.child("Tilly", "Test-Quince"))).isEmpty();
    }

    private List<Subject> found(String typed) {
        return index.find(typed, ALL).hits().stream().map(Hit::subject).toList();
    }

    private static SubjectId id() {
        return new SubjectId(UUID.randomUUID());
    }
}
