package org.mashhuddle.domain.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;

/// Every address that the hub has on file for its papers, by whose it is.
public record AddressBook(Map<UUID, PaperAddress> addresses) {

    /// Copies the addresses.
    public AddressBook {
        addresses = Map.copyOf(addresses);
    }

    /// Of an agency's inbox.
    public PaperAddress of(AgencyId agency) {
        return addresses.getOrDefault(agency.value(), PaperAddress.NONE);
    }

    /// Of one person.
    public PaperAddress of(PersonId person) {
        return addresses.getOrDefault(person.value(), PaperAddress.NONE);
    }

    /// What is on file for a paper. A named person gets e-mail at their own address only; an
    /// envelope goes to the agency's where none is known for them. Two people of one name cannot be
    /// told apart: nothing is on file for either.
    ///
    /// @param person by name; empty for the agency's inbox
    public PaperAddress of(Directory directory, AgencyId agency, String person) {
        if (person.isEmpty()) {
            return of(agency);
        }
        List<Person> named = directory.peopleOf(agency).stream()
                .filter(one -> one.name().equals(person))
                .toList();
        if (named.size() != 1) {
            return PaperAddress.NONE;
        }
        PaperAddress own = of(named.getFirst().id());
        Optional<String> post = Optional.of(own.post()).filter(there -> !there.isEmpty());
        return new PaperAddress(own.email(), post.orElseGet(() -> of(agency).post()), own.confirmedOn());
    }

    @Override
    public String toString() {
        return "AddressBook[" + addresses.size() + "]";
    }
}
