package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.fixture.AChild;

/// Whoever reads "JP's voice" on a page must find above it who JP is.
class SubjectWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Child called(String given, String known) {
        return AChild.aChild().build().called(new Names(given, "Test-Alder", Optional.of(known), Optional.empty()));
    }

    private static String identity(Child child) {
        return SubjectWords.identity(child, TODAY, new Reader.AnyAgency());
    }

    @ParameterizedTest
    @CsvSource({
        "Jordan Lee, JP, Born 12/08/2011 (15). Known as JP. No plan known.",
        "Jordan Lee, Lee, Born 12/08/2011 (15). Known as Lee. No plan known.",
        "Jordan Lee, Jo, Born 12/08/2011 (15). Known as Jo. No plan known.",
        "Jordan Lee, Jordan, Born 12/08/2011 (15). No plan known.",
        "Jordan Lee, jordan lee, Born 12/08/2011 (15). No plan known.",
        "Jordan, Jordan, Born 12/08/2011 (15). No plan known."
    })
    void theNameInTheHeadingsIsExplainedUnlessItBeginsTheGivenName(String given, String known, String line) {
        assertThat(identity(called(given, known))).isEqualTo(line);
        assertThat(SubjectWords.spoken(called(given, known))).isEqualTo(known);
    }

    @Test
    void aPaperSaysWhoItIsInOneLine() {
        assertThat(SubjectWords.who(called("Jordan Lee", "JP"), TODAY))
                .isEqualTo("Jordan Lee TEST-ALDER, born 12/08/2011 (15), known as JP");
        assertThat(SubjectWords.who(called("Jordan Lee", "Jordan"), TODAY))
                .isEqualTo("Jordan Lee TEST-ALDER, born 12/08/2011 (15)");
        Child expected = AChild.aChild().expectedOn(LocalDate.of(2027, 1, 5)).build();
        assertThat(SubjectWords.who(expected, TODAY)).endsWith(", expected on 05/01/2027");
        assertThat(SubjectWords.who(born(new Birth.NotKnown()), TODAY)).endsWith(", date of birth not known");
    }

    private static Child born(Birth birth) {
        AChild one = AChild.aChild();
        return new AChild(one.id(), one.names(), birth, one.household(), one.restriction()).build();
    }

    @Test
    void aChildWithoutAnotherNameIsCalledByTheFirst() {
        Child child = AChild.aChild().called("Jordan Lee", "Test-Alder").build();
        assertThat(identity(child)).isEqualTo("Born 12/08/2011 (15). No plan known.");
        assertThat(SubjectWords.spoken(child)).isEqualTo("Jordan");
    }

    @Test
    void ofAChildNotBornTheFamilySpeaks() {
        Child child = AChild.aChild()
                .expectedOn(LocalDate.of(2027, 1, 5))
                .build()
                .called(called("C.", "Cara").names());
        assertThat(identity(child)).isEqualTo("Expected on 05/01/2027. No plan known.");
        assertThat(SubjectWords.spoken(child)).isEqualTo("The family");
        assertThat(SubjectWords.speaker(child)).isEqualTo("the family");
    }
}
