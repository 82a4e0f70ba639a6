package org.mashhuddle.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;

/// Who leads, as an extract or a person wrote it, with the telephone that the hub has of that name: never one that
/// could be somebody else’s.
class LeadReachedTest {

    private static final List<String> AGENCIES = List.of(
            "Police", "Social care", "Health", "Early help", "Family help", "Children’s Services, East", "MACPT");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What stands behind the name is where that person works, or as what.
                "J. Okoro, Assessment 2 | J. Okoro/1/Assessment 2=114 | J. Okoro, Assessment 2, 114",
                "j. okoro, assessment 2 | J. Okoro/1/Assessment 2=114 | j. okoro, assessment 2, 114",
                "J. Okoro, Assessment 2 | J. Okoro/1/social worker, Assessment 2=114 | J. Okoro, Assessment 2, 114",
                "J. Okoro, Social care | J. Okoro/1/=114 | J. Okoro, Social care, 114",
                "J. Okoro, social care, Assessment 2 | J. Okoro/1/=114 | J. Okoro, social care, Assessment 2, 114",
                "A. Patel, sergeant | A. Patel/0/Sergeant=199 | A. Patel, sergeant, 199",
                "A. Patel, police sergeant | A. Patel/0/Sergeant=199 | A. Patel, police sergeant, 199",
                "J. Okoro, children's services, east | J. Okoro/5/=114 | J. Okoro, children's services, east, 114",
                "A. Patel, Police | A. Patel/0/=199;A. Patel/2/=114 | A. Patel, Police, 199",
                // It is not, so this may be another of that name.
                "A. Patel, Assessment team 2 | A. Patel/0/sergeant=199 | A. Patel, Assessment team 2",
                "A. Patel, Assessment team 2 | A. Patel/1/MASH=114 | A. Patel, Assessment team 2",
                "A. Patel, Assessment 2 | A. Patel/1/Assessment 20=114 | A. Patel, Assessment 2",
                "A. Patel, care | A. Patel/1/=114 | A. Patel, care",
                "A. Patel, Health, officer | A. Patel/0/officer=199 | A. Patel, Health, officer",
                "A. Patel, Police, Social care | A. Patel/1/=114 | A. Patel, Police, Social care",
                "A. Patel, Police | A. Patel/0/=199;A. Patel/0/=114 | A. Patel, Police",
                "A. Patel, Police | !A. Patel/0/=199 | A. Patel, Police",
                "J. Okoro, Social care | J. Okoro/1/= | J. Okoro, Social care",
                "J. Okoro, Social care | A. Patel/1/=114 | J. Okoro, Social care",
                "J. Okoro, Assessment 2 | J. Okoro/1/=114 | J. Okoro, Assessment 2",
                // Nothing stands there: the one of that name, of an agency that leads for children.
                "J. Okoro | J. Okoro/1/=114 | J. Okoro, 114",
                "J. Okoro | J. Okoro/4/=114 | J. Okoro, 114",
                "J. Okoro | J. Okoro/6/=114 | J. Okoro, 114",
                "J. Okoro, | J. Okoro/1/=114 | J. Okoro,, 114",
                "J. Okoro | J. Okoro/0/=114 | J. Okoro",
                "J. Okoro | J. Okoro/1/=114;J. Okoro/0/=199 | J. Okoro",
                "J. Okoro | J. Okoro/1/=114;!J. Okoro/0/=199 | J. Okoro, 114",
                "J. Okoro | J. Okoro/1/=114;J. Okoro/1/= | J. Okoro",
                // A telephone is written there; several lead.
                "J. Okoro, Social care, 07700 900 123 | J. Okoro/1/=114 | J. Okoro, Social care, 07700 900 123",
                "A. Patel, Police; J. Okoro | J. Okoro/1/=114 | A. Patel, Police; J. Okoro, 114"
            })
    void itsTelephoneStandsBesideTheLead(String written, String people, String expected) {
        String[] all = people.split(";", -1);
        Directory directory = new Directory(
                IntStream.range(0, AGENCIES.size())
                        .mapToObj(at ->
                                new Agency(id(at), AGENCIES.get(at), "code" + at, new SharingMark.RecordOnly(), false))
                        .toList(),
                IntStream.range(0, all.length)
                        .mapToObj(at -> person(at, all[at]))
                        .toList(),
                List.of());
        assertThat(directory.reached(written)).isEqualTo(expected);
    }

    private static AgencyId id(int agency) {
        return new AgencyId(new UUID(8, agency));
    }

    /// @param said "!" for one who has left, name, agency by its place, job and the last digits of the telephone
    private static Person person(int at, String said) {
        String[] parts = said.replace("!", "").split("[/=]", -1);
        return new Person(
                new PersonId(new UUID(9, at)),
                id(Integer.parseInt(parts[1])),
                parts[0],
                parts[2],
                parts[3],
                said.startsWith("!"));
    }
}
