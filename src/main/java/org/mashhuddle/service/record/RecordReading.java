package org.mashhuddle.service.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// Reads the record of one subject, as the transaction's viewer may see it. Who writes in the
/// meetings reads the record; whoever else opens it has what may go to all agencies.
public final class RecordReading {

    private final Law law = LawTable.ofThisRelease();
    private final Tx tx;
    private final WorkingCalendar calendar;
    private final TimeLimits limits;
    private final Instant now;
    private final LocalDate today;
    private final Directory directory;
    private final Reader reader;

    /// One for each opening.
    public RecordReading(Tx tx, Viewer viewer, WorkingCalendar calendar, TimeLimits limits, Instant now) {
        this.tx = tx;
        this.calendar = calendar;
        this.limits = limits;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Moment.LONDON);
        this.directory = tx.parties().directory();
        this.reader = viewer.reader();
    }

    /// Whether this viewer is shown who else looked.
    public static boolean showsLooks(Viewer viewer) {
        return viewer.roles().stream().anyMatch(Role::signs);
    }

    /// The record.
    public OpenedRecord of(Subject subject) {
        SubjectId id = subject.id();
        List<InMeeting> discussions = tx.discussions().everOf(id);
        List<Action> actions = tx.actions().ofSubjects(List.of(id));
        List<Action> open =
                actions.stream().filter(one -> !one.status().hasEnded()).toList();
        List<Action> shown =
                open.stream().filter(one -> one.mark().reaches(reader)).toList();
        List<Link> links = tx.subjects().linksEver(id);
        List<Link> may =
                links.stream().filter(link -> link.mark().reaches(reader)).toList();
        return new OpenedRecord(
                shownTo(subject),
                new OpenedRecord.Standing(
                        onAgenda(id), risk(discussions), starts(), new RiskReading(tx, reader).of(id, discussions)),
                linked(id, may),
                links.size() - may.size(),
                new HouseholdReading(tx, today).of(subject),
                events(id, discussions, actions),
                soonest(shown),
                open.size() - shown.size(),
                returns(id),
                clocks(id),
                differs(subject),
                same(id),
                tx.pairs().fromExtract(id),
                List.of(),
                happened(id),
                directory);
    }

    private OpenedRecord.MeetingStarts starts() {
        return new OpenedRecord.MeetingStarts(
                tx.hub().mainType().startsAt(),
                tx.hub().types().stream().collect(Collectors.toMap(MeetingType::id, MeetingType::startsAt)));
    }

    private List<RunningClock> clocks(SubjectId id) {
        return tx.referrals().clocksOf(List.of(id)).stream()
                .filter(clock -> clock.met().isEmpty())
                .sorted(Comparator.comparing(RunningClock::lastDay))
                .toList();
    }

    private Optional<OpenedRecord.Differs> differs(Subject subject) {
        return tx.imports()
                .differs(subject.id())
                .filter(found -> !found.open().isEmpty())
                .map(found -> new OpenedRecord.Differs(found, found.open(), Optional.empty()));
    }

    private List<OpenedRecord.Twin> same(SubjectId id) {
        List<PossiblySame> open = tx.pairs().of(List.of(id)).stream()
                .filter(pair -> !pair.different())
                .toList();
        Map<SubjectId, Subject> others =
                tx.subjects().byIds(open.stream().map(pair -> pair.beside(id)).toList());
        Stream<OpenedRecord.Twin> maybe = open.stream()
                .flatMap(pair -> Optional.ofNullable(others.get(pair.beside(id)))
                        .map(other -> new OpenedRecord.Twin(other, pair.by(), false))
                        .stream());
        Stream<OpenedRecord.Twin> joined =
                tx.pairs().joins().into(id).stream().map(each -> new OpenedRecord.Twin(each.was(), Set.of(), true));
        return Stream.concat(maybe, joined).toList();
    }

    /// What is known of a person or a place is one line that somebody said.
    private Subject shownTo(Subject subject) {
        return switch (subject) {
            case Place place ->
                new Place(
                        place.id(),
                        place.name(),
                        place.postcode(),
                        place.knownTo(reader),
                        place.mark(),
                        place.restriction(),
                        place.version());
            case PersonOfConcern person ->
                new PersonOfConcern(
                        person.id(),
                        person.names(),
                        person.birth(),
                        person.knownTo(reader),
                        person.mark(),
                        person.restriction(),
                        person.version(),
                        person.ethnicity());
            case Child child -> child;
        };
    }

    private List<OpenedRecord.Linked> linked(SubjectId id, List<Link> links) {
        Map<SubjectId, Subject> ends =
                tx.subjects().byIds(links.stream().map(link -> link.other(id)).toList());
        Optional<Agenda> agenda = StandingsReading.agenda(tx, today);
        return links.stream()
                .sorted(Comparator.comparing(Link::hasEnded).thenComparing(Link::kind))
                .flatMap(link ->
                        Optional.ofNullable(ends.get(link.other(id)))
                                .map(other -> linked(link, other, agenda))
                                .stream())
                .toList();
    }

    private static OpenedRecord.Linked linked(Link link, Subject other, Optional<Agenda> agenda) {
        return new OpenedRecord.Linked(
                link, other, agenda.flatMap(all -> all.itemOf(other.id())).map(AgendaItem::number));
    }

    private static List<Action> soonest(List<Action> actions) {
        return actions.stream()
                .sorted(Comparator.comparing(
                        action -> action.dueAt().map(due -> due.instant()).orElse(Instant.MAX)))
                .toList();
    }

    private List<DatedReturn> returns(SubjectId id) {
        return tx.agendas().returns().stream()
                .filter(back -> back.subject().equals(id))
                .map(back -> back.readBy(reader))
                .toList();
    }

    private Optional<Risk> risk(List<InMeeting> discussions) {
        return discussions.stream()
                .map(held -> held.discussion().risk())
                .filter(risk -> risk.level().isPresent() && risk.mark().reaches(reader))
                .findFirst();
    }

    private Optional<OpenedRecord.OnAgenda> onAgenda(SubjectId id) {
        return StandingsReading.agenda(tx, today).flatMap(all -> all.itemOf(id).map(item -> onAgenda(all, item)));
    }

    private OpenedRecord.OnAgenda onAgenda(Agenda agenda, AgendaItem item) {
        List<Reason> reasons = item.reasons().stream()
                .flatMap(reason -> reason.asReadBy(reader).stream())
                .toList();
        return new OpenedRecord.OnAgenda(
                agenda.meeting(),
                item.number(),
                item.rating(),
                ReasonWords.on(agenda).line(reasons),
                tx.meetings()
                        .byId(agenda.meeting())
                        .filter(each -> isOver(each.state()))
                        .isPresent());
    }

    private static boolean isOver(MeetingState state) {
        return switch (state) {
            case PLANNED, OPEN -> false;
            case CLOSED, NOT_HELD -> true;
        };
    }

    private Stream<Event> entries(SubjectId id, EntryReading says) {
        ReferralStore store = tx.referrals();
        return Stream.of(
                        store.ever(id).stream().map(says::referral),
                        says.asked(store.ever(id), tx.triage()),
                        store.episodesEver(id).stream().map(says::missing),
                        store.custodiesOf(List.of(id)).stream().map(says::custody),
                        store.clocksOf(List.of(id)).stream()
                                .filter(clock -> clock.kind() == ClockKind.POLICE_PROTECTION)
                                .map(says::protection),
                        store.corrections(id).stream().map(says::correction))
                .flatMap(events -> events);
    }

    /// What can be changed by typing: the words of a referral only where this reader may have them.
    private OpenEvents happened(SubjectId id) {
        ReferralStore store = tx.referrals();
        return new OpenEvents(
                store.of(id).stream().filter(one -> one.mark().reaches(reader)).toList(),
                store.episodesOf(List.of(id)),
                store.custodiesOf(List.of(id)).stream()
                        .filter(one -> one.provenance().stands())
                        .toList(),
                store.clocksOf(List.of(id)).stream()
                        .filter(clock -> clock.kind() == ClockKind.POLICE_PROTECTION)
                        .filter(clock -> clock.met().isEmpty())
                        .toList(),
                tx.hub().harms(),
                new Held(
                        tx.standings().of(id),
                        tx.hub().offered(HubList.EDUCATION),
                        tx.hub().offered(HubList.HELP),
                        measures(id)));
    }

    private Measures measures(SubjectId id) {
        List<Measure> all = tx.measures().of(id);
        List<Measure> shown =
                all.stream().filter(one -> one.why().mark().reaches(reader)).toList();
        Optional<Subject> subject = tx.subjects().byId(id);
        List<DisruptionOption> options = tx.measures().options().stream()
                .filter(one -> subject.filter(each -> one.whom().contains(DisruptionOption.Whom.of(each, today)))
                        .isPresent())
                .toList();
        return new Measures(
                shown,
                all.size() - shown.size(),
                new MeasuresBack(tx, calendar, limits, today).of(id),
                Stream.concat(options.stream().filter(one -> one.isLaw(law, today)), begun(id, shown, options))
                        .toList(),
                options.stream().filter(one -> !one.isLaw(law, today)).toList(),
                tx.measures().firstResponders());
    }

    /// What was begun, and is not offered any more: the next step of it is typed all the same.
    private Stream<DisruptionOption> begun(SubjectId id, List<Measure> shown, List<DisruptionOption> options) {
        return tx.agendas().openMeasures(id).stream()
                .map(OpenMeasure::step)
                .filter(step -> !step.state().isNrm() && shown.contains(step))
                .map(Measure::label)
                .distinct()
                .filter(label -> options.stream()
                        .noneMatch(one -> one.isLaw(law, today) && one.label().equals(label)))
                .map(label -> new DisruptionOption(label, "", Set.of()));
    }

    private List<Event> events(SubjectId id, List<InMeeting> discussions, List<Action> actions) {
        ChronologyReading says = new ChronologyReading(directory, reader, today, now, calendar, limits);
        List<Event> events = new ArrayList<>();
        entries(id, new EntryReading(says)).forEach(events::add);
        events.addAll(StandingReading.events(tx.standings().of(id), today));
        for (InMeeting held : discussions) {
            int set = Math.toIntExact(actions.stream()
                    .filter(action -> action.meeting().equals(held.meeting()))
                    .count());
            if (!held.discussion().room().isEmpty()
                    || held.discussion().decision().isMade()) {
                events.add(says.discussed(held, set).in(held.meeting()));
            }
            held.discussion().contributions().stream()
                    .filter(said -> !said.said().isBlank())
                    .forEach(said -> events.add(says.shared(said).in(held.meeting())));
            tx.papers().ofMeeting(held.meeting()).stream()
                    .filter(paper -> paper.key().subject().map(id::equals).orElse(true))
                    .forEach(paper -> events.add(says.paper(paper).in(held.meeting())));
        }
        actions.forEach(action -> events.add(says.action(action).in(action.meeting())));
        return ChronologyReading.latestFirst(events);
    }
}
