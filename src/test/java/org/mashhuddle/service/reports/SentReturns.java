package org.mashhuddle.service.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.returns.SentReturn;

/// Meetings before which agencies send what they hold, or that they hold nothing, or do not; who sent what
/// when is written down while it is done.
final class SentReturns {

    static final String SCHOOL = "Harbour Academy";

    /// What is known of one subject and one agency of one meeting.
    ///
    /// @param at empty for never
    /// @param opened when the meeting was opened
    record Line(
            LocalDate day,
            String type,
            SubjectId who,
            boolean secret,
            String agency,
            Optional<Sent> at,
            Instant opened) {}

    /// A return.
    record Sent(Instant at, boolean nothing) {}

    private record Spot(SubjectId who, AgencyId agency) {}

    final TestHub hub;
    final List<Line> lines = new ArrayList<>();
    int chased;
    private final Random random;
    private final Actor deputy;
    private final AgencyId school;
    private final Set<SubjectId> pupils;
    private Map<Spot, Sent> sent = new HashMap<>();

    SentReturns(TestHub hub, long seed) {
        this.hub = hub;
        this.random = new Random(seed);
        this.deputy = hub.services.settings().directory(hub.viewer()).users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .map(User::actor)
                .findFirst()
                .orElseThrow();
        this.school = hub.services
                .settings()
                .addAgency(hub.chair(), SCHOOL, "harbour")
                .id();
        awaitTheSchool(hub.book(hub.today).meeting().type());
        this.pupils = Set.of(goesThere(0), goesThere(2));
    }

    Actor deputy() {
        return deputy;
    }

    private void awaitTheSchool(MeetingType type) {
        Set<AgencyId> core = new HashSet<>(type.coreAgencies());
        core.add(school);
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        new MeetingType(
                                        type.id(),
                                        type.label(),
                                        type.title(),
                                        core,
                                        type.startsAt(),
                                        type.roomUntil(),
                                        type.minutesNew(),
                                        type.minutesBack())
                                .with(type.habits()));
    }

    private SubjectId goesThere(int place) {
        MeetingBook book = hub.book(hub.today);
        Child child = book.agenda().items().stream()
                .flatMap(item -> book.subject(item).stream())
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .toList()
                .get(place);
        Care was = child.care();
        Care care =
                new Care(was.plan(), SCHOOL + ", Year 9", was.schoolNote(), was.doctor(), was.worker(), was.family());
        hub.services
                .subjects()
                .change(
                        hub.chair(),
                        new Child(
                                child.id(),
                                child.names(),
                                child.birth(),
                                child.sex(),
                                child.ethnicity(),
                                child.identifiers(),
                                child.home(),
                                care,
                                child.household(),
                                child.typedHere(),
                                child.restriction(),
                                child.version(),
                                child.death()),
                        true);
        return child.id();
    }

    /// One meeting: returns before it, a chaser for some, somebody added late, returns while it is held, words in
    /// the room, and its end.
    void hold(MeetingId meeting) {
        sent = new HashMap<>();
        List<AgendaItem> asked = whole(meeting).agenda().items();
        send(meeting, 0.35);
        hub.services.agendas().freeze(hub.chair(), meeting);
        chase(meeting);
        Set<SubjectId> late = new HashSet<>(Set.of(late(meeting)));
        // One of the demo day was added late before.
        asked.stream().filter(AgendaItem::late).map(AgendaItem::subject).forEach(late::add);
        send(meeting, 0.25);
        hub.clock.pass(Duration.ofMinutes(1 + random.nextInt(40)));
        Instant opened = hub.clock.instant();
        hub.services.meetings().open(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
        send(meeting, 0.1);
        speak(meeting, 0.1);
        hub.clock.pass(Duration.ofMinutes(20));
        hub.services.meetings().close(hub.chair(), meeting);
        write(whole(meeting), asked, late, opened);
    }

    private MeetingBook whole(MeetingId meeting) {
        return hub.services.agendas().book(deputy.viewer(), meeting);
    }

    private List<Agency> agencies() {
        return hub.services.settings().directory(hub.viewer()).agencies();
    }

    /// Each item, by each agency of the hub, by lot; sometimes a second word in the place of the first.
    private void send(MeetingId meeting, double share) {
        MeetingBook book = whole(meeting);
        for (AgendaItem item : book.agenda().items()) {
            for (Agency agency : agencies()) {
                Spot spot = new Spot(item.subject(), agency.id());
                boolean again = sent.containsKey(spot);
                boolean held = book.meeting().times().openedAt().isPresent();
                if (random.nextDouble() < (again ? share / 4 : share) && !(again && held)) {
                    boolean nothing = random.nextBoolean();
                    hub.clock.pass(Duration.ofSeconds(1 + random.nextInt(9)));
                    hub.services
                            .returns()
                            .keep(
                                    deputy,
                                    meeting,
                                    item.id(),
                                    nothing
                                            ? SentReturn.nothingHeld(agency.id(), "A. Clerk")
                                            : new SentReturn(
                                                    agency.id(),
                                                    "A. Clerk",
                                                    "Seen in March",
                                                    false,
                                                    Optional.empty(),
                                                    new SharingMark.MayBeShared()));
                    sent.put(spot, new Sent(hub.clock.instant(), nothing));
                } else if (again && !held && random.nextInt(12) == 0) {
                    hub.services.returns().takeBack(deputy, meeting, item.id(), agency.id());
                    sent.remove(spot);
                }
            }
        }
    }

    private void speak(MeetingId meeting, double share) {
        MeetingBook book = whole(meeting);
        for (AgendaItem item : book.agenda().items()) {
            Discussion said = book.discussion(item);
            for (Agency agency : agencies()) {
                Spot spot = new Spot(item.subject(), agency.id());
                if (!sent.containsKey(spot) && random.nextDouble() < share) {
                    boolean words = random.nextInt(3) > 0;
                    hub.clock.pass(Duration.ofSeconds(1));
                    said = said.with(new Contribution(
                            new ContributionId(new java.util.UUID(random.nextLong(), random.nextLong())),
                            agency.id(),
                            "A. Speaker",
                            words ? "Known to us" : "",
                            false,
                            Optional.empty(),
                            new SharingMark.MayBeShared(),
                            hub.clock.instant()));
                    if (words) {
                        sent.put(spot, new Sent(hub.clock.instant(), false));
                    }
                }
            }
            hub.services.meetings().record(deputy, meeting, said);
        }
    }

    /// The first of those waiting; it changes no number.
    private void chase(MeetingId meeting) {
        hub.services.papers().queue(hub.viewer(), meeting).queue().waiting().stream()
                .map(one -> one.key())
                .filter(key -> key.kind() == PaperKind.CHASER && !key.agency().equals(school))
                .findFirst()
                .ifPresent(key -> {
                    var file = hub.services
                            .papers()
                            .issue(
                                    hub.chair(),
                                    hub.services.papers().prepare(hub.chair(), key, ""),
                                    new Sending(org.mashhuddle.domain.paper.Channel.HANDED_OVER, "the duty desk"));
                    hub.services.papers().printed(hub.chair(), file);
                    chased++;
                });
    }

    private SubjectId late(MeetingId meeting) {
        Subject child = AChild.aChild()
                .called("Late", "Test-Comer")
                .numbered(random.nextLong())
                .build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant())
                                .numbered(random.nextLong())
                                .build());
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        meeting,
                        child.id(),
                        agencies().getFirst().id(),
                        "A. Clerk",
                        MarkedText.narrowest("seen last night"));
        return child.id();
    }

    private void write(MeetingBook book, List<AgendaItem> asked, Set<SubjectId> late, Instant opened) {
        LocalDate day = LocalDate.ofInstant(opened, java.time.ZoneId.of("Europe/London"));
        Set<AgencyId> core = book.meeting().type().coreAgencies();
        Set<AgencyId> expected = book.meeting().type().habits().expected();
        Set<SubjectId> subjects = new HashSet<>(late);
        asked.stream().map(AgendaItem::subject).forEach(subjects::add);
        for (SubjectId who : subjects) {
            for (Agency agency : agencies()) {
                boolean told = !agency.id().equals(school) || pupils.contains(who);
                boolean waited =
                        (core.contains(agency.id()) || expected.contains(agency.id())) && told && !late.contains(who);
                Optional<Sent> came = Optional.ofNullable(sent.get(new Spot(who, agency.id())));
                if (waited || came.filter(one -> one.at().isBefore(opened)).isPresent()) {
                    lines.add(new Line(
                            day,
                            book.meeting().type().label(),
                            who,
                            book.subjects().get(who).restriction().isPresent(),
                            agency.label(),
                            came,
                            opened));
                }
            }
        }
    }

    /// Four of those of the first day once more, at eight of another.
    MeetingId again(MeetingType type, LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        List<SubjectId> four = whole(hub.today).agenda().items().stream()
                .map(AgendaItem::subject)
                .limit(4)
                .toList();
        return hub.services.schedule().call(deputy, type.id(), four, MarkedText.narrowest("once more"));
    }
}
