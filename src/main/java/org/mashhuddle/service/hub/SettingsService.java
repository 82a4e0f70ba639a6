package org.mashhuddle.service.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The hub's own settings: agencies and their people, the meeting, clocks, working days, wording.
/// Administrators change them; everybody may look.
public final class SettingsService {

    private final ServiceContext kit;
    private final WorkingDays days;

    /// One for each open hub.
    public SettingsService(ServiceContext kit, WorkingDays days) {
        this.kit = kit;
        this.days = days;
    }

    /// Agencies, their people, users.
    public Directory directory(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("directory.view"),
                        tx -> tx.parties().directory());
    }

    /// The daily meeting's type.
    public MeetingType dailyType(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("type.view"), tx -> tx.hub().mainType());
    }

    /// What the hub says of itself.
    public HubProfile profile(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("profile.view"), tx -> tx.hub().profile());
    }

    /// How long a rating may wait.
    public RatingHours hours(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("hours.view"), tx -> tx.hub().hours());
    }

    /// What is read at the opening.
    public Map<Statement, String> wording(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("wording.view"), tx -> tx.hub().wording());
    }

    /// The days the hub works.
    public WorkingCalendar calendar() {
        return days.calendar();
    }

    /// Adds an agency at the end of the list. Its words start at the narrowest mark.
    public Agency addAgency(Actor actor, String label, String shortcut) {
        Agency agency = new Agency(new AgencyId(kit.id()), label.strip(), shortcut.strip(), SharingMark.usual(), false);
        return keep(actor, "agency.add", agency);
    }

    /// Changes an agency's name and what follows `!` in the quick line.
    public Agency renameAgency(Actor actor, AgencyId id, String label, String shortcut) {
        Allowed.toAdminister(actor);
        Agency there = agency(actor, id);
        return keep(actor, "agency.change", there.called(label.strip(), shortcut.strip()));
    }

    /// Retires an agency, or offers it again.
    public Agency retire(Actor actor, AgencyId id, boolean away) {
        Allowed.toAdminister(actor);
        Agency there = agency(actor, id);
        return keep(actor, away ? "agency.retire" : "agency.return", there.retired(away));
    }

    /// How far the words of an agency may be shared unless it says otherwise.
    public Agency startAt(Actor actor, AgencyId id, SharingMark mark) {
        Allowed.toAdminister(actor);
        Agency there = agency(actor, id);
        return keep(actor, "agency.travel-default", there.startingAt(mark));
    }

    /// What an agency counts as where a strategy discussion needs its minimum; nothing for none.
    public Agency part(Actor actor, AgencyId id, Optional<AgencyKind> part) {
        Allowed.toAdminister(actor);
        return keep(actor, "agency.part", agency(actor, id).countingAs(part));
    }

    /// Says that an agency is a board, which takes no part in meetings and gets the papers of a quarter; or
    /// that it is none.
    ///
    /// @throws Refusal for an agency that a meeting needs, and for one that has taken part in one
    public Agency board(Actor actor, AgencyId id, boolean yes) {
        Allowed.toAdminister(actor);
        Agency there = agency(actor, id);
        change(actor, AuditEvent.of(yes ? "agency.board" : "agency.no-board", id.value()), tx -> {
            if (!yes) {
                tx.parties().noBoard(id);
            } else if (tx.parties().directory().board(id).isEmpty()) {
                tx.hub().types().forEach(type -> AgencyRules.notNeeded(type, there));
                AgencyRules.notInSuccession(tx.parties().successions(), there);
                if (tx.parties().hasMet(id)) {
                    throw new Refusal(Refusal.Kind.TAKES_PART);
                }
                tx.parties().board(id, kit.today());
            }
        });
        return there;
    }

    private Agency keep(Actor actor, String verb, Agency agency) {
        change(actor, AuditEvent.of(verb, agency.id().value()), tx -> {
            AgencyRules rules = new AgencyRules(tx.parties().directory().agenciesAndBoards());
            rules.check(agency);
            if (agency.retired()) {
                tx.hub().types().forEach(type -> AgencyRules.notNeeded(type, agency));
                AgencyRules.notInSuccession(tx.parties().successions(), agency);
            }
            tx.parties().keep(agency, rules.placeOf(agency));
        });
        return agency;
    }

    private Agency agency(Actor actor, AgencyId id) {
        return onFile(actor).agency(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private Directory onFile(Actor actor) {
        return kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("directory.view"),
                        tx -> tx.parties().onFile());
    }

    /// Adds a professional of an agency.
    public Person addPerson(Actor actor, AgencyId agency, String name, String job, String phone) {
        return keep(actor, new Person(new PersonId(kit.id()), agency, name.strip(), job.strip(), phone.strip(), false));
    }

    /// Keeps a professional of an agency.
    public Person keep(Actor actor, Person person) {
        Allowed.toAdminister(actor);
        if (person.name().isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        change(
                actor,
                AuditEvent.of(
                        person.retired() ? "person.retire" : "person.keep",
                        person.id().value()),
                tx -> tx.parties().keep(onFile(tx, person)));
        return person;
    }

    /// Who speaks for the successor of an agency stays on file under the agency that ended.
    private static Person onFile(Tx tx, Person person) {
        Directory onFile = tx.parties().onFile();
        Optional<Person> shown = known(tx.parties().directory(), person)
                .filter(one -> one.agency().equals(person.agency()));
        return shown.flatMap(today -> known(onFile, person)
                        .map(one -> new Person(
                                person.id(),
                                one.agency(),
                                person.name(),
                                person.job(),
                                person.phone(),
                                today.retired() == person.retired() ? one.retired() : person.retired())))
                .orElse(person);
    }

    private static Optional<Person> known(Directory all, Person person) {
        return all.people().stream().filter(one -> one.id().equals(person.id())).findFirst();
    }

    /// The types of meeting, retired ones included, in their order.
    public List<MeetingType> types(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("type.view"), tx -> tx.hub().types());
    }

    /// Adds a type of meeting. It starts with the quorum and the times of the main one, and takes
    /// only those it is asked for.
    public MeetingType addType(Actor actor, String label, String title) {
        Allowed.toAdminister(actor);
        MeetingType main = dailyType(actor.viewer());
        MeetingType type = new MeetingType(
                new MeetingTypeId(kit.id()),
                label.strip(),
                title.strip(),
                main.coreAgencies(),
                main.startsAt(),
                main.roomUntil(),
                main.minutesNew(),
                main.minutesBack(),
                new MeetingDefaults(
                        TypeRules.code(label, types(actor.viewer())), Set.of(), Set.of(), List.of(), false, false));
        return keep(actor, "type.add", type);
    }

    /// Adds a type that many hubs have. Where this one has none of the agencies that would make it quorate, those
    /// of the main type do.
    public MeetingType addType(Actor actor, KnownType known) {
        Allowed.toAdminister(actor);
        MeetingType main = dailyType(actor.viewer());
        String code = TypeRules.code(known, types(actor.viewer()));
        return keep(
                actor,
                "type.add",
                known.type(new MeetingTypeId(kit.id()), onFile(actor).agencies(), main.coreAgencies(), code));
    }

    /// Keeps a type of meeting. What was to come back to one that meets on other days now, or not
    /// at all, comes back to any that takes everybody.
    public MeetingType keep(Actor actor, MeetingType type) {
        Allowed.toAdminister(actor);
        return keep(actor, "type.change", type);
    }

    private MeetingType keep(Actor actor, String verb, MeetingType type) {
        TypeRules.check(type);
        change(actor, AuditEvent.of(verb, type.id().value()), tx -> {
            List<MeetingType> all = tx.hub().types();
            TypeRules.checkBeside(type, all);
            boolean other = all.stream()
                    .filter(each -> each.id().equals(type.id()))
                    .anyMatch(each -> !each.habits().days().equals(type.habits().days()));
            if (other || type.habits().retired()) {
                tx.agendas().release(type.id());
            }
            tx.hub().keep(type);
        });
        return type;
    }

    /// How the items of a type's agenda are ordered.
    public List<OrderRule> order(Viewer viewer, MeetingTypeId type) {
        return kit.database()
                .read(viewer, AuditEvent.of("type.view"), tx -> tx.hub().order(type));
    }

    /// Keeps how the items of a type's agenda are ordered.
    public void keepOrder(Actor actor, MeetingTypeId type, List<OrderRule> order) {
        change(actor, AuditEvent.of("type.order", type.value()), tx -> tx.hub().keepOrder(type, List.copyOf(order)));
    }

    /// Keeps what the hub says of itself on papers.
    public HubProfile keep(Actor actor, HubProfile profile) {
        Allowed.toAdminister(actor);
        if (profile.name().isBlank() || profile.code().isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        change(actor, AuditEvent.of("profile.change"), tx -> tx.hub().keep(profile));
        return profile;
    }

    /// Keeps how long a rating may wait.
    public RatingHours keep(Actor actor, RatingHours hours) {
        Allowed.toAdminister(actor);
        if (!hours.red().isPositive()
                || !hours.amber().isPositive()
                || !hours.green().isPositive()) {
            throw new Refusal(Refusal.Kind.MINUTES_TOO_FEW);
        }
        change(actor, AuditEvent.of("hours.change"), tx -> tx.hub().keep(hours));
        return hours;
    }

    /// Keeps a statement that is read at the opening.
    public void keep(Actor actor, Statement statement, String words) {
        Allowed.toAdminister(actor);
        if (words.isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        change(actor, AuditEvent.of("wording.change"), tx -> tx.hub().keep(statement, words.strip()));
    }

    /// Closes the hub on a day, or opens it again.
    public WorkingCalendar close(Actor actor, LocalDate day, boolean closed) {
        Set<LocalDate> closures = new TreeSet<>(days.calendar().closures());
        if (closed) {
            closures.add(day);
        } else {
            closures.remove(day);
        }
        AuditEvent deed = new AuditEvent(closed ? "closure.add" : "closure.remove", noId(), DateWords.date(day));
        change(actor, deed, tx -> tx.hub().keepClosures(closures));
        days.closeOn(closures);
        return days.calendar();
    }

    private static Optional<UUID> noId() {
        return Optional.empty();
    }

    private void change(Actor actor, AuditEvent deed, Consumer<Tx> change) {
        Allowed.toAdminister(actor);
        kit.database().write(actor, deed, tx -> {
            change.accept(tx);
            return deed;
        });
    }
}
