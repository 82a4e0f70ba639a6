package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.AGENCY;
import static org.mashhuddle.store.db.Tables.AGENCY_SUCCESSION;
import static org.mashhuddle.store.db.Tables.ATTENDANCE;
import static org.mashhuddle.store.db.Tables.BOARD;
import static org.mashhuddle.store.db.Tables.CONTRIBUTION;
import static org.mashhuddle.store.db.Tables.PAPER_ADDRESS;
import static org.mashhuddle.store.db.Tables.PERSON;
import static org.mashhuddle.store.db.Tables.PROGRAM_USER;
import static org.mashhuddle.store.db.Tables.USER_ROLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Board;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.party.Succession;
import org.mashhuddle.domain.party.Successions;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.SortKey;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AgencyRecord;
import org.mashhuddle.store.db.tables.records.AgencySuccessionRecord;
import org.mashhuddle.store.db.tables.records.BoardRecord;
import org.mashhuddle.store.db.tables.records.PaperAddressRecord;
import org.mashhuddle.store.db.tables.records.PersonRecord;
import org.mashhuddle.store.db.tables.records.ProgramUserRecord;
import org.mashhuddle.store.db.tables.records.UserRoleRecord;

/// Agencies, their people, and users of the program.
public final class PartyStore {

    private final StoreContext desk;

    public PartyStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Everybody as of today, retired ones included: agencies in the hub's order, people and users by name;
    /// boards apart.
    public Directory directory() {
        return directory(desk.successions().today());
    }

    /// The same as of a day.
    public Directory directory(LocalDate day) {
        return onFile().on(day);
    }

    /// The same as it is on file, whatever the day.
    public Directory onFile() {
        Map<UUID, LocalDate> since = desk.sql().selectFrom(BOARD).fetchMap(BOARD.AGENCY, BOARD.SINCE);
        Map<Boolean, List<Agency>> agencies = agencies().stream()
                .collect(Collectors.partitioningBy(
                        one -> since.containsKey(one.id().value())));
        Map<Boolean, List<Person>> people = people().stream()
                .collect(Collectors.partitioningBy(
                        one -> since.containsKey(one.agency().value())));
        return new Directory(
                agencies.getOrDefault(false, List.of()),
                people.getOrDefault(false, List.of()),
                users(),
                agencies.getOrDefault(true, List.of()).stream()
                        .map(one -> new Board(
                                one,
                                Objects.requireNonNull(since.get(one.id().value())),
                                people.getOrDefault(true, List.of()).stream()
                                        .filter(each -> each.agency().equals(one.id()))
                                        .toList()))
                        .toList(),
                desk.successions().all());
    }

    /// Which agency stands in the place of which.
    public Successions successions() {
        return desk.successions().all();
    }

    /// Adds or replaces which agency stands in the place of one.
    public void keep(Succession succession) {
        desk.put(new AgencySuccessionRecord(
                succession.agency().value(),
                succession.lastDay(),
                succession.successor().value(),
                succession.founded(),
                succession.peopleGo(),
                null,
                null));
        desk.successions().changed();
    }

    /// Nothing is said any more of how an agency ends.
    public void noSuccession(AgencyId agency) {
        desk.pen()
                .deleteFrom(AGENCY_SUCCESSION)
                .where(AGENCY_SUCCESSION.AGENCY.eq(agency.value()))
                .execute();
        desk.successions().changed();
    }

    /// Puts an agency on file as a board from a day on.
    public void board(AgencyId agency, LocalDate since) {
        desk.put(new BoardRecord(agency.value(), since, null, null));
    }

    /// A board is an agency like the others again.
    public void noBoard(AgencyId agency) {
        desk.pen().deleteFrom(BOARD).where(BOARD.AGENCY.eq(agency.value())).execute();
    }

    /// Whether an agency was at a meeting, told something in one, or has something to do.
    public boolean hasMet(AgencyId agency) {
        UUID id = agency.value();
        return desk.sql().fetchExists(ATTENDANCE, ATTENDANCE.AGENCY.eq(id))
                || desk.sql().fetchExists(CONTRIBUTION, CONTRIBUTION.AGENCY.eq(id))
                || desk.sql().fetchExists(ACTION, ACTION.AGENCY.eq(id));
    }

    private List<Agency> agencies() {
        return desk.sql()
                .selectFrom(AGENCY)
                .orderBy(AGENCY.PLACE, AGENCY.LABEL)
                .fetch(row -> new Agency(
                        new AgencyId(row.getId()),
                        row.getLabel(),
                        row.getShortcut(),
                        new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                        row.getRetired(),
                        Optional.ofNullable(row.getStatutoryPart())
                                .or(() -> Optional.ofNullable(row.getFurtherKind()))
                                .map(AgencyKind::valueOf)));
    }

    private List<Person> people() {
        return desk.sql()
                .selectFrom(PERSON)
                .orderBy(PERSON.SORT_KEY, PERSON.ID)
                .fetch(row -> new Person(
                        new PersonId(row.getId()),
                        new AgencyId(row.getAgency()),
                        row.getName(),
                        row.getJob(),
                        row.getPhone(),
                        row.getRetired()));
    }

    private List<User> users() {
        Map<UUID, List<String>> roles =
                desk.sql().selectFrom(USER_ROLE).fetchGroups(USER_ROLE.PROGRAM_USER, USER_ROLE.ROLE);
        return desk.sql()
                .selectFrom(PROGRAM_USER)
                .orderBy(PROGRAM_USER.SORT_KEY, PROGRAM_USER.ID)
                .fetch(row -> new User(
                        new UserId(row.getId()),
                        row.getName(),
                        roles.getOrDefault(row.getId(), List.of()).stream()
                                .map(Role::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getRetired()));
    }

    /// Adds or replaces an agency.
    public void keep(Agency agency, int order) {
        MarkColumns mark = MarkColumns.of(agency.sharingDefault());
        desk.put(new AgencyRecord(
                agency.id().value(),
                agency.label(),
                agency.shortcut(),
                mark.kind(),
                mark.agencies(),
                agency.retired(),
                order,
                null,
                null,
                null,
                agency.part().map(AgencyKind::name).orElse(null)));
    }

    /// Adds or replaces a professional.
    public void keep(Person person) {
        desk.put(new PersonRecord(
                person.id().value(),
                person.agency().value(),
                person.name(),
                SortKey.of(person.name()),
                person.job(),
                person.phone(),
                person.retired(),
                null,
                null));
    }

    /// Where papers go: what is on file for agencies and people.
    public AddressBook addresses() {
        return new AddressBook(desk.sql()
                .selectFrom(PAPER_ADDRESS)
                .fetchMap(
                        PAPER_ADDRESS.OWNER,
                        row -> new PaperAddress(
                                row.getEmail(), row.getPost(), Optional.ofNullable(row.getConfirmedOn()))));
    }

    /// Keeps where the papers of an agency or of a person go.
    public void keep(UUID owner, PaperAddress address) {
        desk.put(new PaperAddressRecord(
                owner, address.email(), address.post(), address.confirmedOn().orElse(null), null, null));
    }

    /// Adds or replaces a user.
    public void keep(User user) {
        UUID id = user.id().value();
        desk.put(new ProgramUserRecord(id, user.name(), SortKey.of(user.name()), user.retired(), null, null));
        desk.pen().deleteFrom(USER_ROLE).where(USER_ROLE.PROGRAM_USER.eq(id)).execute();
        desk.add(user.roles().stream()
                .map(role -> new UserRoleRecord(id, role.name()))
                .toList());
    }
}
