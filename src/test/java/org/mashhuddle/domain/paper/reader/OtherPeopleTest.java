package org.mashhuddle.domain.paper.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;

/// Who lives with a child is no name where the record says what they are to the child.
class OtherPeopleTest {

    private static String read(String livesWith, String text) {
        Child child = AChild.aChild().called("Amira", "Birch").build();
        Care known = child.care();
        Child cared = child.caredFor(
                new Care(known.plan(), known.school(), known.schoolNote(), known.doctor(), known.worker(), livesWith));
        return new OtherPeople(List.of(), Set.of()).about(cared, List.of()).of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana Oak, Mother, PR | Mother called; Dana was at home | Mother called; [another person] was at home",
                "Half-brother Sam | Half-brother of Amira: Sam | Half-brother of Amira: [another person]",
                "Grandma Jean, Special Guardian | Grandma said so. Special care | Grandma said so. Special care",
                "Grandma Jean | Jean said so, and Amira | [another person] said so, and Amira",
                "Lives with Partner of Lee | Partner and Lee | Partner and [another person]",
                "Twin Noor; Adoptive Parents | Twin said. Adoptive home | Twin said. Adoptive home",
                "Dana Birch, mother | Dana and Birch | [another person] and Birch"
            })
    void aRelationIsNoName(String livesWith, String text, String expected) {
        assertThat(read(livesWith, text)).isEqualTo(expected);
    }
}
