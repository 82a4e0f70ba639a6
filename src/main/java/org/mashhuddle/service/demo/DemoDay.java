package org.mashhuddle.service.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.NewHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.seed.SeedLists;

/// Builds the demo day: a meeting two working days ago, and this morning's agenda with seventeen
/// subjects. Everything goes through the services, as a person would do it.
public final class DemoDay {

    /// The passphrase of the demo's chair, for trying the signature.
    public static final String PASSPHRASE = "copper kettle meadow lantern";

    private final Session session;
    private final DemoClock clock;
    private final RandomGenerator random;
    private final String authoritySecret;
    private final Instant morning;
    private final LocalDate today;
    private final DemoArrivals arrivals;

    /// @param clock stands at the morning of the demo day
    public DemoDay(Session session, DemoClock clock, RandomGenerator random) {
        this(session, clock, random, PASSPHRASE);
    }

    /// In a hub on disk, whose authority has a secret of its own.
    public DemoDay(Session session, DemoClock clock, RandomGenerator random, String authoritySecret) {
        this.session = session;
        this.authoritySecret = authoritySecret;
        this.clock = clock;
        this.random = random;
        this.morning = clock.instant();
        this.today = LocalDate.ofInstant(morning, Moment.LONDON);
        this.arrivals = new DemoArrivals(session, clock, random);
    }

    /// The hub of the demo day.
    public static NewHub hub() {
        HubProfile profile = new HubProfile("Sampleshire MASH", "SAM", "01632 960 100", "01632 960 990", true);
        return new NewHub(
                profile,
                List.copyOf(SeedLists.agencies().keySet()),
                "Anne Bennett",
                Set.of(Role.CHAIR, Role.ADMINISTRATOR),
                PASSPHRASE.toCharArray());
    }

    /// Plays the days before and proposes today's agenda.
    ///
    /// @param children how many subjects in all; seventeen are always there
    /// @return today's meeting, planned
    public MeetingId build(int children) {
        DemoPeople people = new DemoPeople(random, today, staff());
        Cast subjects = people.all();
        subjects.all().forEach(this::keep);
        links(subjects);
        before(subjects);
        clock.set(morning.minus(Duration.ofMinutes(20)));
        arrivals.thisMorning(subjects);
        for (Child child : people.more(Math.max(0, children - subjects.all().size()))) {
            keep(child);
            arrivals.contact(child, Duration.ofHours(3 + random.nextInt(14)));
        }
        return agenda(subjects);
    }

    private void keep(Subject subject) {
        session.services().subjects().keep(actor(), "subject.add", subject);
    }

    /// Proposes today's agenda, freezes it, and adds one who comes late.
    private MeetingId agenda(Cast subjects) {
        AgendaService agendas = session.services().agendas();
        MeetingId meeting = agendas.plan(actor(), today);
        MeetingBook book = agendas.book(session.viewer(), meeting);
        agendas.defer(
                actor(),
                meeting,
                subjects.get("noah").id(),
                today.plusDays(2),
                MarkedText.narrowest("Waiting for the hospital letter; health visitor sees him tomorrow"));
        clock.pass(Duration.ofMinutes(2));
        agendas.takeBack(actor(), meeting, subjects.get("noah").id());
        agendas.freeze(actor(), meeting);
        clock.set(morning);
        agendas.add(
                actor(),
                meeting,
                subjects.get("lewis").id(),
                agency(book.hub().directory(), "Education"),
                "M. Osei",
                new MarkedText("excluded this morning, met at the gate by adults", new SharingMark.MayBeShared()));
        return meeting;
    }

    private Actor actor() {
        return session.actor();
    }

    private UserId staff() {
        DemoStaff staff = new DemoStaff(session, random, authoritySecret);
        return staff.keep();
    }

    private void links(Cast who) {
        link(who, "amira", "yusuf", LinkKind.SIBLING, "Brother, same household", "");
        link(who, "jordan", "kayla", LinkKind.SIBLING, "Sister, same household", "");
        link(who, "jordan", "oluwaseun", LinkKind.SCHOOL, "Same school", "");
        link(who, "amira", "thorn", LinkKind.REPORTED_TO_EXPLOIT, "Reported to exploit", "police");
        link(who, "jordan", "thorn", LinkKind.REPORTED_TO_EXPLOIT, "Reported to exploit", "police");
        link(who, "zofia", "arcade", LinkKind.SEEN_AT, "Seen here", "education");
        link(who, "oluwaseun", "arcade", LinkKind.SEEN_AT, "Seen here", "education");
    }

    private void link(Cast who, String from, String to, LinkKind kind, String words, String by) {
        session.services()
                .links()
                .add(
                        actor(),
                        new Link(
                                new LinkId(new UUID(random.nextLong(), random.nextLong())),
                                who.get(from).id(),
                                who.get(to).id(),
                                kind,
                                words,
                                by,
                                new SharingMark.MayBeShared()));
    }

    /// A meeting two working days ago: what it left open comes back today.
    private void before(Cast who) {
        LocalDate between = meetingBefore(today);
        LocalDate day = meetingBefore(between);
        clock.set(day.atTime(LocalTime.of(8, 0)).atZone(Moment.LONDON).toInstant());
        arrivals.earlier(who);
        clock.pass(Duration.ofMinutes(90));
        MeetingId meeting = session.services().agendas().plan(actor(), day);
        new EarlierMeeting(session, clock, between, today).hold(meeting, who);
        new DayBefore(session, clock).play(between, today);
    }

    /// The last day with a meeting before this one, whatever the day of the week.
    private LocalDate meetingBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!session.services().meetings().nextMeeting(before.minusDays(1)).equals(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static AgencyId agency(Directory directory, String label) {
        return directory.agencies().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
