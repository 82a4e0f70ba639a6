package org.mashhuddle.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.AgencyId;

/// Who leads, as an extract or a person wrote it, with the telephone that the hub has of that name: never one that
/// could be somebody else’s.
class LeadReachedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J. Okoro, Assessment 2 | J. Okoro=01632 960 114 | J. Okoro, Assessment 2, 01632 960 114",
                "J. Okoro | J. Okoro=01632 960 114 | J. Okoro, 01632 960 114",
                "j. okoro, Assessment 2 | J. Okoro=01632 960 114 | j. okoro, Assessment 2, 01632 960 114",
                "J. Okoro, Assessment 2 | J. Okoro= | J. Okoro, Assessment 2",
                "J. Okoro, Assessment 2 | A. Patel=01632 960 114 | J. Okoro, Assessment 2",
                "J. Okoro, Assessment 2 | J. Okoro=01632 960 114;J. Okoro=01632 960 115 | J. Okoro, Assessment 2",
                "J. Okoro, Assessment 2 | J. Okoro=01632 960 114;J. Okoro= | J. Okoro, Assessment 2",
                "J. Okoro, Assessment 2 | J. Okoro=01632 960 114;!J. Okoro= | J. Okoro, Assessment 2, 01632 960 114",
                "J. Okoro, Assessment 2 | !J. Okoro=01632 960 114 | J. Okoro, Assessment 2",
                "J. Okoro, 07700 900 123 | J. Okoro=01632 960 114 | J. Okoro, 07700 900 123",
                "A. Patel, Police; J. Okoro | J. Okoro=01632 960 114 | A. Patel, Police; J. Okoro, 01632 960 114"
            })
    void itsTelephoneStandsBesideTheLead(String written, String people, String expected) {
        String[] all = people.split(";", -1);
        Directory directory = new Directory(
                List.of(),
                IntStream.range(0, all.length)
                        .mapToObj(at -> person(at, all[at]))
                        .toList(),
                List.of());
        assertThat(directory.reached(written)).isEqualTo(expected);
    }

    private static Person person(int at, String said) {
        String[] parts = said.replace("!", "").split("=", -1);
        return new Person(
                new PersonId(new UUID(9, at)),
                new AgencyId(new UUID(8, at)),
                parts[0],
                "",
                parts[1],
                said.startsWith("!"));
    }
}
