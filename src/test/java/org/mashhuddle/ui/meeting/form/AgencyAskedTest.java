package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;

/// How an agency is asked, whatever a hub calls it.
class AgencyAskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police|What do police know?",
                "Sampleshire Police|What do Sampleshire Police know?",
                "Example Constabulary|What do Example Constabulary know?",
                "British Transport Police|What do British Transport Police know?",
                "Health|What does health know?",
                "Social care|What does social care know?",
                "ICB named nurse|What does ICB named nurse know?"
            })
    void thePoliceAreManyUnderEveryName(String label, String asked) {
        Agency agency = new Agency(new AgencyId(new UUID(0, 1)), label, "one", SharingMark.usual(), false);
        assertThat(ContributionViewModel.question(agency)).isEqualTo(asked);
    }
}
