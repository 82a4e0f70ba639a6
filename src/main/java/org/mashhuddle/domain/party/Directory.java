package org.mashhuddle.domain.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;

/// Everybody a meeting may name: agencies, their people, users of the program; and apart from them the
/// boards, whom no meeting names.
public record Directory(List<Agency> agencies, List<Person> people, List<User> users, List<Board> boards) {

    /// Where no board is on file.
    public Directory(List<Agency> agencies, List<Person> people, List<User> users) {
        this(agencies, people, users, List.of());
    }

    /// Copies the lists.
    public Directory {
        agencies = List.copyOf(agencies);
        people = List.copyOf(people);
        users = List.copyOf(users);
        boards = List.copyOf(boards);
    }

    /// The board.
    public Optional<Board> board(AgencyId id) {
        return boards.stream().filter(board -> board.who().id().equals(id)).findFirst();
    }

    /// The agencies in the hub's order, and the boards after them.
    public List<Agency> agenciesAndBoards() {
        return Stream.concat(agencies.stream(), boards.stream().map(Board::who)).toList();
    }

    /// The agency's label; "Unknown agency" for one that is not in the list.
    public String label(AgencyId id) {
        return agency(id).map(Agency::label).orElse("Unknown agency");
    }

    /// The agency, or the board.
    public Optional<Agency> agency(AgencyId id) {
        return agenciesAndBoards().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst();
    }

    /// The user's name; "Unknown user" for one that is not in the list.
    public String name(UserId id) {
        return users.stream()
                .filter(user -> user.id().equals(id))
                .map(User::name)
                .findFirst()
                .orElse("Unknown user");
    }

    /// The people of one agency, or of one board.
    public List<Person> peopleOf(AgencyId id) {
        return board(id).map(Board::people).orElse(people).stream()
                .filter(person -> person.agency().equals(id) && !person.retired())
                .toList();
    }

    @Override
    public String toString() {
        return "Directory[" + agencies.size() + " agencies, " + people.size() + " people]";
    }
}
