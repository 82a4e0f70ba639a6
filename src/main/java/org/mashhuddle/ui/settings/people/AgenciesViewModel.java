package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Board;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.service.hub.AddressService;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.service.hub.SuccessionService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.ListEditor;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The agencies that meet here and the people who speak for them.
public final class AgenciesViewModel {

    private final SettingsService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final AddressesViewModel addresses;
    private final SuccessionsViewModel successions;
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Agency>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ListEditor<Agency>> agency = new SimpleObjectProperty<>(new ListEditor.Nothing<>());
    private final ObjectProperty<ListEditor<Person>> person = new SimpleObjectProperty<>(new ListEditor.Nothing<>());
    private Directory directory = new Directory(List.of(), List.of(), List.of());
    private Set<AgencyId> core = Set.of();

    public AgenciesViewModel(
            SettingsService service,
            AddressService addresses,
            SuccessionService successions,
            SettingsChanges changes,
            LocalDate today) {
        this.service = service;
        this.actor = changes.actor();
        this.changes = changes;
        this.addresses = new AddressesViewModel(addresses, changes, today);
        this.successions = new SuccessionsViewModel(successions, changes, today, () -> directory, this::showAgain);
        load(Optional.empty());
    }

    private void load(Optional<AgencyId> then) {
        changes.read(
                () -> service.types(actor.viewer()),
                found -> core = found.stream()
                        .filter(type -> !type.habits().retired())
                        .flatMap(type -> type.coreAgencies().stream())
                        .collect(Collectors.toSet()));
        changes.read(() -> service.directory(actor.viewer()), found -> show(found, then));
    }

    /// Where the agency itself is as it was, and what is said of it is not.
    private void showAgain(AgencyId one) {
        agency.set(new ListEditor.Nothing<>());
        load(Optional.of(one));
    }

    private void show(Directory found, Optional<AgencyId> then) {
        directory = found;
        agencies.setAll(found.agenciesAndBoards());
        Optional<AgencyId> wanted = then.or(() -> chosen.get().map(Agency::id));
        wanted.flatMap(directory::agency)
                .or(() -> found.agenciesAndBoards().stream().findFirst())
                .ifPresent(this::pick);
    }

    /// Shows an agency and its people.
    public void choose(Agency one) {
        if (!agency.get().equals(new ListEditor.Change<>(one))) {
            pick(one);
        }
    }

    private void pick(Agency one) {
        changes.clear();
        chosen.set(Optional.of(one));
        people.setAll(directory.board(one.id()).map(Board::people).orElse(directory.people()).stream()
                .filter(each -> each.agency().equals(one.id()))
                .toList());
        person.set(new ListEditor.Nothing<>());
        agency.set(new ListEditor.Change<>(one));
    }

    /// Shows a person.
    public void choose(Person one) {
        if (person.get().equals(new ListEditor.Change<>(one))) {
            return;
        }
        changes.clear();
        agency.set(new ListEditor.Nothing<>());
        person.set(new ListEditor.Change<>(one));
    }

    /// Starts a new agency.
    public void startAgency() {
        changes.clear();
        person.set(new ListEditor.Nothing<>());
        agency.set(new ListEditor.Add<>());
    }

    /// Starts a new person of the chosen agency.
    public void startPerson() {
        changes.clear();
        agency.set(new ListEditor.Nothing<>());
        person.set(new ListEditor.Add<>());
    }

    private String agencyForm() {
        return "agency."
                + agency.get().what().map(one -> one.id().value().toString()).orElse("");
    }

    private String personForm() {
        return "person."
                + person.get()
                        .what()
                        .map(one -> one.id().value())
                        .or(() -> chosen.get().map(one -> one.id().value()))
                        .map(UUID::toString)
                        .orElse("");
    }

    /// Where the form of the agency keeps what is typed.
    FormDrafts typedAgency() {
        return changes.form(
                agencyForm(),
                agency.get()
                        .what()
                        .map(one -> one.label() + "/" + one.shortcut())
                        .orElse(""));
    }

    /// Where the form of the person keeps what is typed.
    FormDrafts typedPerson() {
        return changes.form(
                personForm(),
                person.get()
                        .what()
                        .map(one -> one.name() + "/" + one.job() + "/" + one.phone())
                        .orElse(""));
    }

    /// Keeps the agency in the form.
    public void keepAgency(String label, String shortcut) {
        Optional<Agency> there = agency.get().what();
        changes.make(
                agencyForm(),
                () -> there.isPresent()
                        ? service.renameAgency(actor, there.get().id(), label, shortcut)
                        : service.addAgency(actor, label, shortcut),
                kept -> load(Optional.of(kept.id())),
                words("settings.agencies.saved", label.strip()));
    }

    /// Retires the agency in the form, or offers it again.
    public void retireAgency() {
        agency.get()
                .what()
                .ifPresent(one -> changes.make(
                        () -> service.retire(actor, one.id(), !one.retired()),
                        kept -> load(Optional.of(kept.id())),
                        words("settings.agencies.saved", one.label())));
    }

    /// Says that the agency in the form is a board, or that it is none.
    void turnBoard() {
        agency.get()
                .what()
                .ifPresent(one -> changes.make(
                        () -> service.board(actor, one.id(), !isBoard(one)),
                        kept -> load(Optional.of(kept.id())),
                        words("settings.agencies.saved", one.label())));
    }

    /// Says what the agency in the form counts as where a strategy discussion needs its minimum; nothing for none.
    void countsAs(Optional<AgencyKind> part) {
        agency.get()
                .what()
                .filter(one -> !one.part().equals(part))
                .ifPresent(one -> changes.make(
                        () -> service.part(actor, one.id(), part),
                        kept -> load(Optional.of(kept.id())),
                        words("settings.agencies.saved", one.label())));
    }

    /// Whether it takes no part in meetings and gets the papers of a quarter.
    public boolean isBoard(Agency one) {
        return directory.board(one.id()).isPresent();
    }

    /// Keeps the person in the form.
    public void keepPerson(String name, String job, String phone) {
        Optional<AgencyId> at = chosen.get().map(Agency::id);
        if (at.isEmpty()) {
            return;
        }
        Optional<Person> there = person.get().what();
        changes.make(
                personForm(),
                () -> there.isPresent()
                        ? service.keep(actor, changed(there.get(), name, job, phone))
                        : service.addPerson(actor, at.get(), name, job, phone),
                kept -> load(Optional.of(kept.agency())),
                words("settings.agencies.saved", name.strip()));
    }

    private static Person changed(Person there, String name, String job, String phone) {
        return new Person(there.id(), there.agency(), name.strip(), job.strip(), phone.strip(), there.retired());
    }

    /// Retires the person in the form, or expects them again.
    public void retirePerson() {
        person.get()
                .what()
                .ifPresent(one -> changes.make(
                        () -> service.keep(actor, turned(one)),
                        kept -> load(Optional.of(kept.agency())),
                        words("settings.agencies.saved", one.name())));
    }

    private static Person turned(Person one) {
        return new Person(one.id(), one.agency(), one.name(), one.job(), one.phone(), !one.retired());
    }

    /// How agencies end.
    SuccessionsViewModel successions() {
        return successions;
    }

    /// Where papers go.
    public AddressesViewModel addresses() {
        return addresses;
    }

    /// How many people speak for an agency.
    public int count(Agency one) {
        return directory.peopleOf(one.id()).size();
    }

    /// Whether the meeting is not quorate without it.
    public boolean isCore(Agency one) {
        return core.contains(one.id());
    }

    /// Whether this user may change anything here.
    public boolean mayChange() {
        return actor.administers();
    }

    /// The agencies, in the hub's order.
    public ObservableList<Agency> agencies() {
        return agencies;
    }

    /// The people of the chosen agency.
    public ObservableList<Person> people() {
        return people;
    }

    /// The agency whose people are shown.
    public ObjectProperty<Optional<Agency>> chosen() {
        return chosen;
    }

    /// The agency in the form.
    public ObjectProperty<ListEditor<Agency>> agency() {
        return agency;
    }

    /// The person in the form.
    public ObjectProperty<ListEditor<Person>> person() {
        return person;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
