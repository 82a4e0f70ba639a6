package org.mashhuddle.domain.party;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;

/// Everybody a meeting may name: agencies, their people, users of the program.
public record Directory(List<Agency> agencies, List<Person> people, List<User> users) {

    /// Copies the lists.
    public Directory {
        agencies = List.copyOf(agencies);
        people = List.copyOf(people);
        users = List.copyOf(users);
    }

    /// The agency's label; "Unknown agency" for one that is not in the list.
    public String label(AgencyId id) {
        return agency(id).map(Agency::label).orElse("Unknown agency");
    }

    /// The agency.
    public Optional<Agency> agency(AgencyId id) {
        return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /// The user's name; "Unknown user" for one that is not in the list.
    public String name(UserId id) {
        return users.stream()
                .filter(user -> user.id().equals(id))
                .map(User::name)
                .findFirst()
                .orElse("Unknown user");
    }

    /// The people of one agency.
    public List<Person> peopleOf(AgencyId id) {
        return people.stream()
                .filter(person -> person.agency().equals(id) && !person.retired())
                .toList();
    }

    @Override
    public String toString() {
        return "Directory[" + agencies.size() + " agencies, " + people.size() + " people]";
    }
}
