package org.mashhuddle.ui.children.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.service.search.SearchIndex;
import org.mashhuddle.ui.children.match.MatchPage.Standing;

/// Robin Test-Elm was Robin Pemberton before; another record is of Robin Pemberton.
class OtherNamesSideBySideTest {

    private static Child child(String given, String family, OtherName... others) {
        return child(given, family, new OtherNames(List.of(others), List.of()));
    }

    private static Child child(String given, String family, OtherNames others) {
        return AChild.aChild()
                .bornOn("2012-03-04")
                .build()
                .called(Names.of(given, family).with(others));
    }

    private static MatchPage page(Child one, Child other) {
        SearchIndex index = SearchIndex.of(List.of(one, other));
        return MatchWords.of(new ComparedPair(
                one,
                other,
                index.compare(one, other),
                index.inUse(one, other),
                ComparedPair.Siblings.none(),
                Set.of(),
                List.of()));
    }

    private static Optional<MatchPage.Row> row(MatchPage page, String label) {
        return page.rows().stream().filter(row -> row.label().equals(label)).findFirst();
    }

    static final Child NOW = child("Robin", "Test-Elm", OtherName.of(Kind.PREVIOUS, "", "Pemberton"));
    private static final Child BEFORE = child("Robin", "Pemberton");

    @Test
    void aSurnameOfBeforeMakesThemAlikeAndTheLinesSayWhich() {
        MatchPage page = page(NOW, BEFORE);
        assertThat(page.reasons())
                .extracting(MatchPage.Reason::words)
                .contains("same previous surname", "same given name", "born the same day");
        assertThat(page.against()).doesNotContain("another family name");
        assertThat(row(page, "Previous names")).hasValueSatisfying(row -> {
            assertThat(row.one()).isEqualTo("PEMBERTON");
            assertThat(row.other()).isEqualTo("Not known");
            assertThat(row.standing()).isEqualTo(Standing.NEARLY);
            assertThat(row.words()).isEqualTo("Right is called so now");
        });
        assertThat(row(page, "Family name"))
                .as("the names in use do differ")
                .hasValueSatisfying(row -> assertThat(row.standing()).isEqualTo(Standing.DIFFERS));
        assertThat(row(page(BEFORE, NOW), "Previous names"))
                .hasValueSatisfying(row -> assertThat(row.words()).isEqualTo("Left is called so now"));
    }

    @Test
    void theCandidateAndThePageAreAsSure() {
        Optional<HowSure> candidate = SearchIndex.of(List.of(NOW)).alike(BEFORE).stream()
                .map(each -> each.sure())
                .findFirst();
        SearchIndex both = SearchIndex.of(List.of(NOW, BEFORE));
        assertThat(candidate).isPresent();
        assertThat(both.compare(NOW, BEFORE).sure()).isEqualTo(candidate);
        assertThat(both.compare(BEFORE, NOW).sure()).isEqualTo(candidate);
    }

    @Test
    void aSurnameOfBeforeWithASlipIsNearlySo() {
        assertThat(row(page(NOW, child("Robin", "Pembertn")), "Previous names")).hasValueSatisfying(row -> {
            assertThat(row.standing()).isEqualTo(Standing.NEARLY);
            assertThat(row.words()).isEqualTo("Nearly the same");
        });
    }

    @Test
    void namesThatBothHadAreTheSameAndOtherOnesSpeakAgainstNobody() {
        Child one = child(
                "Robin",
                "Test-Elm",
                OtherName.of(Kind.PREVIOUS, "", "Pemberton"),
                OtherName.of(Kind.ALIAS, "Blade", ""));
        Child other = child(
                "Robin",
                "Test-Elm",
                OtherName.of(Kind.PREVIOUS, "", "PEM-BERTON"),
                OtherName.of(Kind.ALIAS, "Sparrow", ""));
        MatchPage page = page(one, other);
        assertThat(row(page, "Previous names"))
                .hasValueSatisfying(row -> assertThat(row.standing()).isEqualTo(Standing.SAME));
        assertThat(row(page, "Also known as")).hasValueSatisfying(row -> {
            assertThat(row.standing()).isEqualTo(Standing.ONE_HAS_IT);
            assertThat(row.words()).isEqualTo("Other ones");
        });
        assertThat(page.reasons()).extracting(MatchPage.Reason::words).contains("same name");
        assertThat(row(page(BEFORE, BEFORE), "Previous names")).isEmpty();
    }

    /// Many are called Test-Elm and few Pemberton: it is the same name all the same.
    @Test
    void thatBothHadARareNameBeforeDoesNotHideThatTheyHaveOneNameNow() {
        Child one = child("Robin", "Test-Elm", OtherName.of(Kind.PREVIOUS, "", "Pemberton"));
        Child other = child("Robin", "Test-Elm", OtherName.of(Kind.PREVIOUS, "", "Pemberton"));
        SearchIndex index = SearchIndex.of(Stream.concat(
                        Stream.of(one, other),
                        Stream.of("Ada", "Bea", "Cy", "Dot", "Eve").map(each -> child(each, "Test-Elm")))
                .toList());
        assertThat(index.compare(one, other).by()).isEmpty();
        assertThat(index.compare(one, other).reasons()).contains(DuplicateReason.NAME);
    }

    @Test
    void aClosedNameIsInNoLineAndNoReason() {
        OtherNames closed = new OtherNames(List.of(), List.of(OtherName.of(Kind.PREVIOUS, "", "Zyxbefore")));
        MatchPage page = page(child("Robin", "Test-Elm", closed), child("Robin", "Zyxother", closed));
        assertThat(page.rows()).noneMatch(row -> (row.one() + row.other()).contains("ZYXBEFORE"));
        assertThat(row(page, "Previous names")).isEmpty();
        MatchPage beside = page(child("Robin", "Test-Elm", closed), child("Robin", "Zyxbefore"));
        assertThat(beside.reasons())
                .extracting(MatchPage.Reason::words)
                .doesNotContain("same previous surname", "by a previous name", "same family name");
    }
}
