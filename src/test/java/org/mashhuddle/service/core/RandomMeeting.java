package org.mashhuddle.service.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceFacts;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.MomentAccount;

/// Days of meetings in which people come and go, and the room goes from item to item and back,
/// played through the services; an account is kept of each.
final class RandomMeeting {

    private static final LocalTime LATEST = LocalTime.of(22, 55); // for what is due at 23:00
    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("EEE dd/MM HH:mm", Locale.UK);
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.NO_FURTHER_ACTION, OutcomeKind.SECTION_47);

    private final TestHub hub;
    private final Random random;
    private final Random answers;
    private final List<SubjectId> known = new ArrayList<>();
    private final Map<SubjectId, List<Instant>> open = new HashMap<>();
    private final Map<SubjectId, String> lastTimes = new HashMap<>();
    private final Map<MeetingId, LocalDate> days = new HashMap<>();
    private final Map<SubjectId, List<String>> told = new HashMap<>();
    private final Set<SubjectId> decided = new java.util.HashSet<>();
    private MomentAccount account;
    private MeetingId meeting;
    private LocalDate day;
    private Instant proposedAt = Instant.EPOCH;

    RandomMeeting(TestHub hub, long seed) {
        this.hub = hub;
        this.random = new Random(seed);
        this.answers = new Random(seed + 1);
        this.day = LocalDate.EPOCH;
        this.meeting = hub.today;
        this.account = new MomentAccount(day, List.of(), Set.of());
    }

    /// One meeting, held and closed.
    record Held(MeetingId meeting, MomentAccount account) {}

    Held hold(LocalDate on) {
        hub.itIs(on, LocalTime.of(8, 0));
        return hold(on, LocalTime.of(9, 30));
    }

    /// Opened at another time of the day: in the evening it goes on after midnight.
    Held hold(LocalDate on, LocalTime opens) {
        day = on;
        decided.clear();
        account = account();
        for (int i = known.size() < 4 ? 0 : 1; i < 2; i++) {
            known.add(newChild());
        }
        receive(any());
        earlierActions();
        lastTimes.forEach((child, words) -> account.lastTime(key(child), words));
        open.forEach((child, all) -> all.forEach(at -> account.referred(key(child), at)));
        meeting = hub.services.agendas().plan(hub.chair(), day);
        days.put(meeting, day);
        hub.itIs(day, opens);
        hub.services.meetings().open(hub.chair(), meeting);
        proposed();
        expected();
        observers();
        for (int i = 0; i < 35; i++) {
            pass();
            step();
            if (answers.nextBoolean()) {
                answer();
            }
        }
        pass();
        close();
        return new Held(meeting, account);
    }

    private void pass() {
        hub.clock.pass(Duration.ofSeconds(7 + random.nextInt(150)));
    }

    private MomentAccount account() {
        List<Agency> agencies = hub.services.settings().directory(hub.viewer()).agencies();
        var core = hub.services.settings().dailyType(hub.viewer()).coreAgencies();
        return new MomentAccount(
                day,
                agencies.stream().map(RandomMeeting::label).toList(),
                agencies.stream()
                        .filter(one -> core.contains(one.id()))
                        .map(RandomMeeting::label)
                        .collect(Collectors.toSet()));
    }

    private static String label(Agency one) {
        return MomentAccount.called(one.label());
    }

    static String key(SubjectId child) {
        return child.value().toString();
    }

    private SubjectId newChild() {
        var child = AChild.aChild().numbered(random.nextLong()).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        receive(child.id());
        return child.id();
    }

    private SubjectId any() {
        return known.get(random.nextInt(known.size()));
    }

    void receive(SubjectId child) {
        Instant at = hub.clock.instant();
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child, at)
                                .numbered(random.nextLong())
                                .build());
        open.computeIfAbsent(child, _ -> new ArrayList<>()).add(at);
        if (!proposedAt.equals(Instant.EPOCH)) {
            account.referred(key(child), at);
        }
        hub.clock.pass(Duration.ofSeconds(1));
    }

    private void earlierActions() {
        hub.services.actions().book(hub.viewer()).open().stream()
                .map(each -> each.action())
                .forEach((Action action) -> account.earlier(new MomentAccount.Earlier(
                        key(action.subject()),
                        action.dueAt().orElseThrow().local().toLocalDate())));
    }

    private void proposed() {
        proposedAt = hub.clock.instant();
        account.proposed(proposedAt);
    }

    /// The first two attend as lead for a child.
    private void expected() {
        int leads = 0;
        for (Agency agency : hub.services.settings().directory(hub.viewer()).agencies()) {
            for (String name : List.of("A. Patel", "B. Osei")) {
                Attendance one = new Attendance(
                        new AttendanceId(UUID.randomUUID()),
                        agency.id(),
                        name,
                        "",
                        AttendanceStatus.NO_RESPONSE,
                        List.of());
                AttendanceFacts facts = AttendanceFacts.none();
                for (int i = 0; i <= leads && leads < AttendanceFacts.roles().size(); i++) {
                    facts = facts.asNext();
                }
                leads++;
                hub.services.meetings().attend(hub.chair(), meeting, one.with(facts));
            }
        }
    }

    /// One of them only watches.
    private void observers() {
        Attendance one = person();
        hub.services
                .meetings()
                .attend(
                        hub.chair(),
                        meeting,
                        new Attendance(
                                        one.id(),
                                        one.agency(),
                                        one.name(),
                                        one.job(),
                                        AttendanceStatus.OBSERVER,
                                        List.of())
                                .with(one.facts()));
    }

    private Attendance person() {
        List<Attendance> list = hub.book(meeting).meeting().attendance();
        return list.get(random.nextInt(list.size()));
    }

    private AgendaItem item() {
        List<AgendaItem> items = hub.book(meeting).agenda().items();
        return items.get(random.nextInt(items.size()));
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> comes(person());
            case 4 -> goes(person());
            case 5, 6, 7 -> goTo(item());
            case 8 -> set(item());
            case 9 -> {
                receive(random.nextBoolean() ? any() : item().subject());
                if (random.nextBoolean()) {
                    hub.services.agendas().propose(hub.chair(), meeting);
                    proposed();
                }
            }
            case 10 -> action(item());
            default -> decide(item());
        }
    }

    private void comes(Attendance one) {
        hub.services.meetings().arrive(hub.chair(), meeting, one.id());
        if (one.status() != AttendanceStatus.OBSERVER) {
            account.came(one.id().toString(), agency(one), hub.clock.instant());
        }
    }

    private String agency(Attendance one) {
        return MomentAccount.called(
                hub.services.settings().directory(hub.viewer()).label(one.agency()));
    }

    private void goes(Attendance one) {
        hub.services.meetings().leave(hub.chair(), meeting, one.id());
        account.went(one.id().toString(), hub.clock.instant());
    }

    private void goTo(AgendaItem item) {
        hub.services.meetings().goTo(hub.chair(), meeting, item.id());
        comesTo(item.subject());
    }

    /// What was told since the last meeting is heard when the room comes for the first time.
    private void comesTo(SubjectId child) {
        if (!account.visited(key(child))) {
            told.getOrDefault(child, List.of()).forEach(words -> account.answered(key(child), words));
            told.remove(child);
        }
        account.roomComesTo(key(child), hub.clock.instant());
    }

    /// Something is told of an action when no meeting is held.
    void toldAfterwards(Action action, String became) {
        told.computeIfAbsent(action.subject(), _ -> new ArrayList<>())
                .add("Police, See the child (" + action.number() + " of " + DateWords.date(days.get(action.meeting()))
                        + "): " + became + " (told "
                        + TOLD.format(hub.clock.instant().atZone(Moment.LONDON))
                        + "). A. Patel: It went on as agreed.");
    }

    private void set(AgendaItem item) {
        DiscussionState state = List.of(DiscussionState.OPEN, DiscussionState.PAUSED, DiscussionState.HELD_OVER)
                .get(random.nextInt(3));
        hub.services.meetings().set(hub.chair(), meeting, item.id(), state);
        String child = key(item.subject());
        if (state == DiscussionState.OPEN) {
            comesTo(item.subject());
        } else if (state == DiscussionState.PAUSED) {
            account.pauses(child, hub.clock.instant());
        } else {
            account.holdsOver(child, hub.clock.instant());
        }
    }

    private void action(AgendaItem item) {
        boolean late = hub.clock
                .instant()
                .isAfter(day.atTime(LATEST).atZone(Moment.LONDON).toInstant());
        String due = DateWords.date(day.plusDays(random.nextInt(4) + (late ? 1 : 0)));
        hub.assign(meeting, item.subject(), "see the child !police " + due + " 23:00");
        if (random.nextBoolean()) {
            hub.services.agendas().propose(hub.chair(), meeting);
            proposed();
        }
    }

    /// What an earlier meeting set is answered, once the room came to the child.
    private void answer() {
        List<Action> open = hub.services.actions().book(hub.viewer()).open().stream()
                .map(each -> each.action())
                .filter(action -> !action.meeting().equals(meeting) && account.visited(key(action.subject())))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Action one = open.get(answers.nextInt(open.size()));
        String said =
                "Police, See the child (" + one.number() + " of " + DateWords.date(days.get(one.meeting())) + "): ";
        if (answers.nextBoolean()) {
            hub.services.actions().complete(hub.chair(), one, RandomTelling.report("Seen at school"));
            account.answered(key(one.subject()), said + "done. A. Patel: Seen at school.");
        } else if (one.status() != ActionStatus.AGENCY_HAS_NOT_TAKEN_IT) {
            hub.services
                    .actions()
                    .notDone(hub.chair(), one, NotDone.AGENCY_HAS_NOT_TAKEN_IT, RandomTelling.report("Nobody went"));
            account.answered(
                    key(one.subject()), said + "not done, the agency has not taken it. A. Patel: Nobody went.");
        }
    }

    private void decide(AgendaItem item) {
        goTo(item);
        pass();
        OutcomeKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Decision decision = hub.decision(kind, Optional.empty(), "School and health see no further harm now.");
        hub.decide(meeting, item.subject(), decision);
        account.chooses(key(item.subject()), kind.name(), hub.clock.instant());
        decided.add(item.subject());
    }

    /// What the decisions settle was on the agenda that was before the room.
    private void close() {
        hub.services.meetings().close(hub.chair(), meeting);
        account.closes(hub.clock.instant());
        MeetingBook book = hub.book(meeting);
        for (AgendaItem item : book.agenda().items()) {
            SubjectId child = item.subject();
            var said = book.discussion(item);
            if (decided.contains(child) && said.state() != DiscussionState.HELD_OVER) {
                Instant shown = account.shown(key(child));
                open.getOrDefault(child, new ArrayList<>()).removeIf(at -> !at.isAfter(shown));
            }
            if (account.visited(key(child)) || said.version() > 0) {
                lastTimes.put(
                        child,
                        day + " "
                                + (said.decision().isMade()
                                        ? said.decision().outcomes().getFirst().label()
                                        : "no decision"));
            }
        }
        proposedAt = Instant.EPOCH;
    }
}
