package org.mashhuddle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;

/// The address that is typed in part by whoever sends a paper.
class AddressOnFileTest {

    private static final AgencyId SCHOOL = new AgencyId(new UUID(1, 1));
    private static final PaperAddress OSEI =
            address("m.osei@dsl.example-academy.example", "Example Academy\n1 High Street\nSS1 0XX");

    private static PaperAddress address(String email, String post) {
        return new PaperAddress(email, post, Optional.empty());
    }

    private static AddressOnFile of(Channel channel) {
        return AddressOnFile.of(OSEI, channel).orElseThrow();
    }

    @Test
    void whatStandsBeforeTheAtIsHiddenAndTyped() {
        AddressOnFile file = of(Channel.SECURE_EMAIL);

        assertThat(file.masked()).isEqualTo("m•••@dsl.example-academy.example");
        assertThat(file.fits("M.Osei ")).isTrue();
        assertThat(file.fits("m.osei@dsl.example-academy.example")).isTrue();
        assertThat(file.fits("m.osie")).isFalse();
        assertThat(file.fits("")).isFalse();
        assertThat(file.fits("m.osei@old-school.example")).isFalse();
    }

    @Test
    void whoIsStillTypingIsNotScolded() {
        AddressOnFile file = of(Channel.SECURE_EMAIL);

        assertThat(file.begins("m.o")).isTrue();
        assertThat(file.begins("m.osei@dsl")).isTrue();
        assertThat(file.begins("m.osi")).isFalse();
    }

    @Test
    void thePostcodeIsHiddenAndTyped() {
        AddressOnFile file = of(Channel.POSTED);

        assertThat(file.masked()).isEqualTo("Example Academy, 1 High Street, •••");
        assertThat(file.fits("ss10xx")).isTrue();
        assertThat(file.fits("SS1 0XY")).isFalse();
    }

    @Test
    void nothingOnFileIsNoWayToSend() {
        assertThat(AddressOnFile.of(PaperAddress.NONE, Channel.SECURE_EMAIL)).isEmpty();
        assertThat(AddressOnFile.of(PaperAddress.NONE, Channel.POSTED)).isEmpty();
        assertThat(AddressOnFile.of(OSEI, Channel.HANDED_OVER)).isEmpty();
        assertThat(address("", "1 High Street").hasPostcode()).isFalse();
        assertThat(address("m.osei at school", "").hasPlausibleEmail()).isFalse();
    }

    @Test
    void aNamedPersonGetsNoMailAtTheirAgencysInboxButTheirLettersAtItsAddress() {
        Person osei = person(1, "M. Osei");
        AddressBook book = new AddressBook(Map.of(SCHOOL.value(), address("desk@x.example", "SS1 0XX")));

        PaperAddress on = book.of(directory(osei), SCHOOL, "M. Osei");

        assertThat(on.email()).isEmpty();
        assertThat(on.post()).isEqualTo("SS1 0XX");
    }

    @Test
    void twoPeopleOfOneNameCannotBeToldApart() {
        Person one = person(1, "M. Osei");
        Person other = person(2, "M. Osei");
        AddressBook book = new AddressBook(Map.of(one.id().value(), OSEI));

        assertThat(book.of(directory(one), SCHOOL, "M. Osei").email()).isEqualTo(OSEI.email());
        assertThat(book.of(directory(one, other), SCHOOL, "M. Osei")).isEqualTo(PaperAddress.NONE);
    }

    @Test
    void noAddressStandsInALogLine() {
        assertThat(OSEI.toString() + of(Channel.POSTED) + new Sending(Channel.POSTED, "SS1 0XX"))
                .doesNotContain("osei", "SS1", "High Street");
    }

    private static Person person(int id, String name) {
        return new Person(new PersonId(new UUID(2, id)), SCHOOL, name, "", "", false);
    }

    private static Directory directory(Person... people) {
        Agency school = new Agency(SCHOOL, "School", "school", SharingMark.narrowest(), false);
        return new Directory(List.of(school), List.of(people), List.of());
    }
}
