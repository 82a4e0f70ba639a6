package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.AGENCY;
import static org.mashhuddle.store.db.Tables.PAPER_ADDRESS;
import static org.mashhuddle.store.db.Tables.PERSON;
import static org.mashhuddle.store.db.Tables.PROGRAM_USER;
import static org.mashhuddle.store.db.Tables.USER_ROLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.SortKey;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AgencyRecord;
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

    /// Everybody, retired ones included: agencies in the hub's order, people and users by name.
    public Directory directory() {
        return new Directory(agencies(), people(), users());
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
                        row.getRetired()));
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
                null));
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
