package org.mashhuddle.ui.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.paper.AddressOnFile;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;

/// Whom a paper of an agency can be for, and where it can go. The empty name is the agency's inbox.
public record Recipients(AgencyId agency, Directory directory, AddressBook addresses) {

    /// Somebody of a family: nothing is on file, a worker takes it to them.
    static Recipients byHandOnly(AgencyId agency) {
        return new Recipients(agency, new Directory(List.of(), List.of(), List.of()), new AddressBook(Map.of()));
    }

    /// The names of the agency's people.
    List<String> names() {
        return directory.peopleOf(agency).stream().map(Person::name).distinct().toList();
    }

    /// What somebody does at the agency; empty for the inbox.
    String post(String person) {
        return directory.peopleOf(agency).stream()
                .filter(one -> one.name().equals(person))
                .map(Person::job)
                .findFirst()
                .orElse("");
    }

    /// When the agency last said that the person is in post, or its inbox right.
    Optional<LocalDate> confirmedOn(String person) {
        return address(person).confirmedOn();
    }

    /// The address on file for a way of sending.
    Optional<AddressOnFile> onFile(String person, Channel channel) {
        return AddressOnFile.of(address(person), channel);
    }

    private PaperAddress address(String person) {
        return addresses.of(directory, agency, person);
    }

    @Override
    public String toString() {
        return agency.toString();
    }
}
