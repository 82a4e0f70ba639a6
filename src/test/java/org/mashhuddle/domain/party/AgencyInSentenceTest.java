package org.mashhuddle.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "shared by early help", but never "by british transport police": a name keeps its capitals.
class AgencyInSentenceTest {

    @ParameterizedTest
    @CsvSource({
        "Police, police",
        "Social care, social care",
        "Domestic abuse service, domestic abuse service",
        "British Transport Police, British Transport Police",
        "Northmere Academy, Northmere Academy",
        "NHS trust, NHS trust",
        "CAMHS, CAMHS",
        "Barnardo’s, Barnardo’s",
        "Kooth, Kooth"
    })
    void aNameKeepsItsCapitals(String label, String within) {
        assertThat(Agency.inSentence(label)).isEqualTo(within);
    }
}
