package org.mashhuddle.domain.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;

/// Everybody a meeting may name: agencies, their people, users of the program; and apart from them the
/// boards, whom no meeting names.
///
/// @param successions which agency stands in the place of which
public record Directory(
        List<Agency> agencies, List<Person> people, List<User> users, List<Board> boards, Successions successions) {

    /// Where no board is on file.
    public Directory(List<Agency> agencies, List<Person> people, List<User> users) {
        this(agencies, people, users, List.of());
    }

    /// Where every agency stands.
    public Directory(List<Agency> agencies, List<Person> people, List<User> users, List<Board> boards) {
        this(agencies, people, users, boards, Successions.none());
    }

    /// Copies the lists.
    public Directory {
        agencies = List.copyOf(agencies);
        people = List.copyOf(people);
        users = List.copyOf(users);
        boards = List.copyOf(boards);
    }

    /// The same as it stands on a day: who has ended or not begun is not offered, and people speak for the
    /// agency they went to.
    public Directory on(LocalDate day) {
        return new Directory(
                agencies.stream()
                        .map(one -> successions.stands(one.id(), day) ? one : one.withdrawn())
                        .toList(),
                people.stream().map(one -> on(day, one)).toList(),
                users,
                boards,
                successions);
    }

    private Person on(LocalDate day, Person one) {
        return successions
                .speaksFor(one.agency(), day)
                .map(agency -> one.of(agency, one.retired() || !successions.stands(agency, day)))
                .orElseGet(() -> one.of(one.agency(), true));
    }

    /// The agency's label in a report over some days: where one of them is its last, or its first in the place
    /// of another, with the other's name and the day.
    public String labelBetween(AgencyId id, LocalDate from, LocalDate until) {
        List<String> connected = new ArrayList<>();
        successions.before(id).stream()
                .filter(one -> touches(one, from, until))
                .map(one -> "from " + DateWords.date(one.from()) + " in the place of " + label(one.agency()))
                .forEach(connected::add);
        successions
                .of(id)
                .filter(one -> touches(one, from, until))
                .map(one -> "until " + DateWords.date(one.lastDay()) + ", then " + label(one.successor()))
                .ifPresent(connected::add);
        return connected.isEmpty() ? label(id) : label(id) + " (" + String.join("; ", connected) + ")";
    }

    private static boolean touches(Succession one, LocalDate from, LocalDate until) {
        return !one.from().isBefore(from) && !one.lastDay().isAfter(until);
    }

    /// The kinds of the agencies that are offered.
    public Set<AgencyKind> kinds() {
        return agencies.stream()
                .filter(agency -> !agency.retired())
                .flatMap(agency -> agency.part().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The board.
    public Optional<Board> board(AgencyId id) {
        return boards.stream().filter(board -> board.who().id().equals(id)).findFirst();
    }

    /// The agencies in the hub's order, and the boards after them.
    public List<Agency> agenciesAndBoards() {
        return Stream.concat(agencies.stream(), boards.stream().map(Board::who)).toList();
    }

    /// Where an agency stands in the hub's order.
    public int place(AgencyId agency) {
        return agencies.stream().map(Agency::id).toList().indexOf(agency);
    }

    /// The agency's label; "Unknown agency" for one that is not in the list.
    public String label(AgencyId id) {
        return agency(id).map(Agency::label).orElse("Unknown agency");
    }

    /// The agency's label as it stands within a sentence.
    public String inSentence(AgencyId id) {
        return Agency.inSentence(label(id));
    }

    /// The label of an agency that owes what another owed before it, with the other's and its last day; its
    /// label alone where it always did.
    public String labelOwing(AgencyId id, Optional<AgencyId> before) {
        return before.flatMap(successions::of)
                .map(one -> label(id) + " (until " + DateWords.date(one.lastDay()) + " " + label(one.agency()) + ")")
                .orElseGet(() -> label(id));
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

    /// Who leads, as it was written, each with the telephone on file of the one person who can be meant, where none
    /// is written there.
    ///
    /// @param leads "J. Okoro, Assessment 2; A. Patel, Police"
    public String reached(String leads) {
        return Stream.of(leads.split("; ", -1))
                .map(lead -> lead
                        + new WrittenLead(lead)
                                .telephone(people, agencies)
                                .map(number -> ", " + number)
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "Directory[" + agencies.size() + " agencies, " + people.size() + " people]";
    }
}
