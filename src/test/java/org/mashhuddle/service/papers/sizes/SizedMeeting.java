package org.mashhuddle.service.papers.sizes;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.MarkTable;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;

/// A meeting of so many children, held by the real services, with an account of every word that was typed.
final class SizedMeeting implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int PEOPLE = 25;
    private static final int TALKS = 3;

    final TestHub hub;
    final List<Child> children;
    final List<Said> said = new ArrayList<>();
    /// Who told something of whom: whoever was not in the room was in these items and in no other.
    final Map<AgencyId, Set<SubjectId>> told = new HashMap<>();
    final Set<SubjectId> strategies = new HashSet<>();
    final List<String> people = new ArrayList<>();
    MeetingId meeting = new MeetingId(new UUID(0, 0));
    AgencyId board = new AgencyId(new UUID(0, 0));
    private final Random random = new Random(20261124);
    private final boolean strategy;
    private final List<Agency> known = new ArrayList<>();
    private int words;

    /// @param strategy whether some items become strategy discussions
    SizedMeeting(int size, boolean strategy, Path folder) {
        this.hub = TestHub.at(Instant.parse("2026-11-24T07:30:00Z"), folder);
        this.children = SizedChildren.of(size, hub.chair().user());
        this.strategy = strategy;
    }

    /// Up to the frozen agenda.
    void plan() {
        addBoard();
        for (int place = 0; place < children.size(); place++) {
            arrive(place, children.get(place));
        }
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
        expect();
        hub.services.agendas().freeze(hub.chair(), meeting);
    }

    private void addBoard() {
        board = hub.services
                .settings()
                .addAgency(hub.chair(), "Sampleshire Safeguarding Partnership", "partnership")
                .id();
        hub.services.settings().board(hub.chair(), board, true);
        hub.services
                .addresses()
                .keep(hub.chair(), board, new PaperAddress("executive@partnership.example", "", Optional.empty()));
    }

    private void arrive(int place, Child child) {
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        Agency sender = agencies().get(place % agencies().size());
        SharingMark mark = mark();
        String words =
                "Found with " + word(child.id(), mark, Optional.of(sender.id()), Said.Kind.REFERRAL) + " at dusk";
        AReferral sent = AReferral.aReferral(child.id(), hub.clock.instant())
                .numbered(place)
                .saying(words, mark);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        new AReferral(
                                        sent.id(),
                                        sent.subject(),
                                        sent.received(),
                                        sent.knownHere(),
                                        sent.summary(),
                                        sent.mark(),
                                        sent.rating(),
                                        sent.kind(),
                                        sender.shortcut())
                                .build());
        if (place % 4 == 3) {
            hub.services.missing().wentMissing(hub.chair(), episode(place, child.id()));
        }
    }

    private MissingEpisode episode(int place, SubjectId child) {
        return new MissingEpisode(
                new EpisodeId(new UUID(36, place)),
                child,
                new Moment.Exactly(hub.clock.instant()),
                Optional.of(new MissingEpisode.Confirmation(hub.clock.instant(), "A. Officer")),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    /// At a large meeting there are several of an agency; whoever is not of the type comes for an item.
    private void expect() {
        List<Agency> all = agencies();
        Set<AgencyId> type = hub.book(meeting).meeting().type().awaited();
        int many = children.size() < PEOPLE ? all.size() : PEOPLE;
        for (int place = 0; place < many; place++) {
            Agency agency = all.get(place % all.size());
            String name = "Ó. Test-Nguyễn-" + (char) ('A' + place) + "óżek";
            boolean item = !type.contains(agency.id());
            people.add(name);
            hub.services
                    .meetings()
                    .attend(
                            hub.chair(),
                            meeting,
                            new Attendance(
                                    new AttendanceId(new UUID(37, place)),
                                    agency.id(),
                                    name,
                                    "safeguarding lead",
                                    item ? AttendanceStatus.FOR_AN_ITEM : AttendanceStatus.IN_PERSON,
                                    List.of()));
        }
    }

    /// @param actions how many are set altogether
    void hold(int actions) {
        hub.clock.pass(Duration.ofHours(1));
        hub.services.meetings().open(hub.chair(), meeting);
        for (Attendance each : hub.book(meeting).meeting().attendance()) {
            if (each.status() != AttendanceStatus.FOR_AN_ITEM) {
                hub.services.meetings().arrive(hub.chair(), meeting, each.id());
            }
        }
        for (int place = 0; place < children.size(); place++) {
            hub.clock.pass(Duration.ofSeconds(50));
            discuss(place, children.get(place));
        }
        for (int number = 0; number < actions; number++) {
            assign(children.get(number % children.size()).id(), number);
        }
        hub.clock.pass(Duration.ofMinutes(2));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    void sign() {
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
    }

    private void discuss(int place, Child child) {
        AgendaItem item = hub.item(meeting, child.id());
        hub.services.meetings().goTo(hub.chair(), meeting, item.id());
        Discussion talk = hub.discussion(meeting, child.id());
        for (int i = 0; i < TALKS; i++) {
            talk = talk.with(contribution(place, i, child.id()));
        }
        SharingMark voice = mark();
        SharingMark risk = mark();
        talk = talk.with(new Voice(talk("Says ", child, voice), "school", voice))
                .with(new Risk(
                        Optional.of(Risk.Level.HIGH),
                        Optional.of(Risk.Direction.UP),
                        List.of("Missing"),
                        talk("An aunt ", child, risk),
                        risk))
                .with(decision(child));
        if (strategy && place % 10 == 0) {
            strategies.add(child.id());
            Instant begun = hub.clock.instant();
            hub.clock.pass(Duration.ofMinutes(2));
            talk = talk.with(StrategyDiscussion.none().begun(begun).ended(hub.clock.instant()));
        }
        hub.services.meetings().record(hub.typist(), meeting, talk);
    }

    private String talk(String before, Child child, SharingMark mark) {
        return before + word(child.id(), mark, Optional.empty(), Said.Kind.TALK) + ", it was said.";
    }

    private Decision decision(Child child) {
        SharingMark because = mark();
        Decision made = hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), talk("Since ", child, because));
        return new Decision(made.outcomes(), made.because(), because, Set.of(), "", List.of());
    }

    private Contribution contribution(int place, int number, SubjectId child) {
        List<Agency> all = agencies();
        Agency teller = all.get((place + number * 3 + all.size() - 1) % all.size());
        SharingMark mark = mark();
        isTold(teller.id(), child);
        return new Contribution(
                new ContributionId(new UUID(38, 10L * place + number)),
                teller.id(),
                "A. Speaker",
                "Seen " + word(child, mark, Optional.of(teller.id()), Said.Kind.TALK) + " by the river",
                false,
                Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                mark,
                hub.clock.instant());
    }

    private void assign(SubjectId child, int number) {
        List<Agency> all = agencies();
        Agency owner = all.get((number + number / children.size()) % all.size());
        SharingMark mark = number % 5 == 2 ? new SharingMark.MayReachFamily() : mark();
        String word = word(child, mark, Optional.of(owner.id()), Said.Kind.ACTION);
        String due = number % 6 == 0 ? " 24/11/2026 20:00" : " 27/11/2026 12:00";
        QuickLine.Reading line = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read(
                        "see the child about " + word + " !" + owner.shortcut() + due,
                        LocalDateTime.of(DAY, hub.local().toLocalTime()));
        hub.services
                .actions()
                .assign(hub.chair(), meeting, hub.item(meeting, child).id(), line, mark);
    }

    private void isTold(AgencyId agency, SubjectId child) {
        told.computeIfAbsent(agency, _ -> new HashSet<>()).add(child);
    }

    private String word(SubjectId child, SharingMark mark, Optional<AgencyId> owner, Said.Kind kind) {
        Said one = new Said("zqw" + Integer.toString(46656 + words++, 36) + "k", child, mark, owner, kind);
        said.add(one);
        return one.word();
    }

    /// Every row of the table comes up.
    private SharingMark mark() {
        Set<AgencyId> some = new HashSet<>();
        agencies().stream().filter(_ -> random.nextInt(3) == 0).forEach(one -> some.add(one.id()));
        List<String> rows = MarkTable.rows().stream().sorted().toList();
        return MarkTable.mark(rows.get(random.nextInt(rows.size())), some);
    }

    /// Without the board.
    List<Agency> agencies() {
        if (known.isEmpty()) {
            known.addAll(directory());
        }
        return known;
    }

    private List<Agency> directory() {
        return hub.services.settings().directory(hub.viewer()).agencies().stream()
                .filter(one -> !one.id().equals(board))
                .toList();
    }

    boolean isRestricted(SubjectId child) {
        return children.stream()
                .anyMatch(one -> one.id().equals(child) && one.restriction().isPresent());
    }

    @Override
    public void close() {
        hub.close();
    }
}
