package org.mashhuddle.domain.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// As social workers write it. Where two people could read it in two ways it is not clear.
class RelativeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana Oak, mother, PR | HAS",
                "Dana Oak, mother, has PR | HAS",
                "Dana Oak (mother), parental responsibility | HAS",
                "Dana Oak (mother, PR) | HAS",
                "Dana Oak, mother, shared PR | HAS",
                "Dana Oak, mother, PR shared with the local authority | HAS",
                "Dana Oak, mother, PR with LA | HAS",
                "Dana Oak, mother has PR | HAS",
                "Dana Oak has full parental responsibility | HAS",
                "Dana and Lee Oak, parents, both have PR | HAS",
                "PR: Dana Oak, mother | HAS",
                "Dana Oak, father (no contact), PR by court order | HAS",
                "Dana Oak, father, no PR | HAS_NOT",
                "Dana Oak, father, without PR | HAS_NOT",
                "Dana Oak (father, does not have parental responsibility) | HAS_NOT",
                "Dana Oak, father, PR removed by court order | HAS_NOT",
                "Dana Oak, father, doesn’t have PR | HAS_NOT",
                "Dana Oak, father, PR: no | HAS_NOT",
                "Dana Oak, father, PR lost, PR | HAS_NOT",
                "Dana Oak, father, PR? | NOT_CLEAR",
                "Dana Oak, father, PR not known | NOT_CLEAR",
                "Dana Oak, father, PR unclear | NOT_CLEAR",
                "Dana Oak, father, says he has PR | NOT_CLEAR",
                "Dana Oak, father, applied for PR | NOT_CLEAR",
                "Dana Oak, father, may have PR | NOT_CLEAR",
                "Dana Oak, aunt, LA has PR | NOT_CLEAR",
                "Dana Oak, partner, PR with Lee Ash | NOT_CLEAR",
                "Dana Oak, partner of Lee Ash who has PR | NOT_CLEAR",
                "Dana Oak, nan has PR | HAS",
                "Dana Oak, half sister has PR | HAS",
                "Dana Oak, step-father has PR | HAS",
                "Dana and Lee Oak, carers have PR | HAS",
                "Dana Oak, mother, mother has PR | HAS",
                "Dana Oak, mother, father has PR | NOT_CLEAR",
                "Dana Oak, mother, grandparents have PR | NOT_CLEAR",
                "Dana Oak, mother, carers have PR | NOT_CLEAR",
                "Dana Oak, carers have PR | NOT_CLEAR",
                "Dana Oak, mother (father has PR) | NOT_CLEAR",
                "Dana Oak, mother, PR: father | NOT_CLEAR",
                "Dana Oak, mother, PR shared with father | HAS",
                "Dana Oak, mother, both parents have PR | NOT_CLEAR",
                "Dana Oak, birth mother, mother has PR | HAS",
                "Dana Oak, lives in Leeds, mother has PR | HAS",
                "Dana Oak, parents have PR | NOT_CLEAR",
                "Dana Oak, mother, father has no PR | NOT_CLEAR",
                "Dana Oak, mother | NOT_CLEAR",
                "Dana Oak, works in PR firm | NOT_CLEAR"
            })
    void whoHasParentalResponsibility(String text, Responsibility expected) {
        assertThat(read(text))
                .filteredOn(relative -> relative.name().contains("Dana"))
                .singleElement()
                .extracting(Relative::responsibility)
                .as(text)
                .isEqualTo(expected);
    }

    @Test
    void eachIsOneAndTheNameStandsFirst() {
        assertThat(read("Dana TEST-OAK, mother, PR; Sam, brother\nLee TEST-ASH (father, no PR). Grandmother May, PR"))
                .extracting(RelativeTest::said)
                .isEqualTo(List.of(
                        "Dana TEST-OAK/mother/HAS",
                        "Sam/brother/NOT_CLEAR",
                        "Lee TEST-ASH/father/HAS_NOT",
                        "May/Grandmother/HAS"));
        assertThat(read("  ;\n,")).isEmpty();
    }

    /// What one has the other has not.
    @Test
    void whoIsNamedBehindSomebodyElseHasNothingByIt() {
        assertThat(read("Dana TEST-OAK, mother, PR, Lee TEST-ASH, father"))
                .extracting(RelativeTest::said)
                .containsExactly("Dana TEST-OAK/mother/HAS", "Lee TEST-ASH/father/NOT_CLEAR");
    }

    private static List<Relative> read(String text) {
        return Family.typed(text).people();
    }

    private static String said(Relative one) {
        return one.name() + "/" + one.relation() + "/" + one.responsibility();
    }
}
