package org.mashhuddle.domain.paper.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;

/// Who lives with a child is no name where the record says what they are to the child.
class OtherPeopleTest {

    private static String read(String family, String text) {
        return read(Family.typed(family), text);
    }

    private static String read(Family family, String text) {
        Child child = AChild.aChild().called("Amira", "Birch").build();
        Child cared = child.caredFor(child.care().around(family));
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
                "Dana Birch, mother | Dana and Birch | [another person] and Birch",
                "Mr and Mrs Oak - foster carers | Mr Ash met Mrs Oak | Mr Ash met Mrs [another person]",
                "Dana has an order against Lee | Lee came | [another person] came",
                "dana oak, mother | Dana came | [another person] came",
                "Matka Łucja | Matka said so | [another person] said so"
            })
    void aRelationIsNoName(String livesWith, String text, String expected) {
        assertThat(read(livesWith, text)).isEqualTo(expected);
    }

    /// A person said that "Matka" is what Łucja is to the child, and who is called Nan.
    @Test
    void whatAPersonPutRightCounts() {
        Family right = Family.typed("Matka Łucja; the neighbour")
                .with(List.of(
                        new Relative("Łucja", "Matka", Responsibility.HAS, Residence.NOT_SAID, "Matka Łucja"),
                        new Relative("Nan Elm", "neighbour", Responsibility.NOT_CLEAR, Residence.NOT_SAID, "")));
        assertThat(read(right, "Matka said so to Łucja and Nan"))
                .isEqualTo("Matka said so to [another person] and [another person]");
    }
}
