package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.fixture.AChild;

/// Robin Test-Elm was Robin Pemberton before, and is Blade in the street; James was closed.
class OtherNamesSearchTest {

    private static final Child ROBIN = child(
            "Robin",
            "Test-Elm",
            new OtherNames(
                    List.of(OtherName.of(Kind.PREVIOUS, "", "Pemberton"), OtherName.of(Kind.ALIAS, "Blade", "")),
                    List.of(OtherName.of(Kind.PREVIOUS, "James", "Zyxbefore"))));

    private static Child child(String given, String family, OtherNames others) {
        return AChild.aChild()
                .bornOn("2012-03-04")
                .build()
                .called(Names.of(given, family).with(others));
    }

    private static boolean finds(Child child, String typed) {
        return SearchIndex.of(List.of(child)).find(typed, 5).hits().stream()
                .anyMatch(hit -> hit.subject().equals(child));
    }

    private static Set<DuplicateReason> why(Child typed, Child there) {
        return SearchIndex.of(List.of(there)).alike(typed).stream()
                .findFirst()
                .map(PossibleDuplicate::by)
                .orElse(Set.of());
    }

    @Test
    void theRecordIsFoundByAPreviousNameAndAStreetName() {
        assertThat(finds(ROBIN, "pemberton robin")).isTrue();
        assertThat(finds(ROBIN, "pembertn")).isTrue();
        assertThat(finds(ROBIN, "blade")).isTrue();
    }

    @Test
    void aClosedNameFindsOnlyWhatNamedUsersSee() {
        assertThat(finds(ROBIN, "zyxbefore")).isFalse();
        assertThat(finds(ROBIN, "james")).isFalse();
        Child restricted = ROBIN.restrictedTo(Optional.of(new Restriction(Set.of(new UserId(new UUID(1, 1))))));
        assertThat(finds(restricted, "zyxbefore")).isTrue();
        assertThat(why(child("James", "Zyxbefore", OtherNames.none()), restricted))
                .as("never a reason")
                .isSubsetOf(DuplicateReason.BIRTH);
    }

    @Test
    void whoIsTypedUnderAPreviousSurnameIsKnownByIt() {
        Child typed = child("Robin", "Pemberton", OtherNames.none());
        assertThat(why(typed, ROBIN))
                .containsExactly(DuplicateReason.PREVIOUS_FAMILY, DuplicateReason.GIVEN, DuplicateReason.BIRTH);
        assertThat(why(ROBIN, typed)).contains(DuplicateReason.PREVIOUS_FAMILY);
        assertThat(why(child("Blade", "Test-Elm", OtherNames.none()), ROBIN)).contains(DuplicateReason.ALIAS);
        assertThat(why(child("Robin", "Test-Elm", OtherNames.none()), ROBIN))
                .contains(DuplicateReason.NAME)
                .doesNotContain(DuplicateReason.PREVIOUS, DuplicateReason.PREVIOUS_FAMILY, DuplicateReason.ALIAS);
    }

    /// A record under the surname of before was joined in; then somebody closed that surname.
    @Test
    void aNameThatIsClosedFindsNobodyThroughARecordThatWasJoinedIn() {
        Child now = child("Robin", "Test-Elm", OtherNames.none());
        SearchIndex index = SearchIndex.of(List.of(now));
        index.alsoKnown(now.id(), child("Kim", "Zyxbefore", OtherNames.none()));
        assertThat(index.find("zyxbefore", 5).hits()).hasSize(1);
        assertThat(index.alike(child("Kim", "Zyxbefore", OtherNames.none()))).hasSize(1);
        index.put(now.called(now.names()
                .with(new OtherNames(List.of(), List.of(OtherName.of(Kind.PREVIOUS, "", "ZYX-BEFORE"))))));
        assertThat(index.find("zyxbefore", 5).hits()).isEmpty();
        assertThat(index.find("kim", 5).hits()).isEmpty();
        assertThat(index.alike(child("Kim", "Zyxbefore", OtherNames.none())))
                .flatExtracting(PossibleDuplicate::by)
                .isSubsetOf(DuplicateReason.BIRTH);
    }
}
