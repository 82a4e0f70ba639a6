package org.mashhuddle.service.demo;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.NewHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.seed.SeedLists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Builds the demo day: a meeting two working days ago, and this morning's agenda with seventeen
/// subjects. Everything goes through the services, as a person would do it.
public final class DemoDay {

    /// The passphrase of the demo's chair, for trying the signature.
    public static final String PASSPHRASE = "copper kettle meadow lantern";

    private final Session session;
    private final DemoClock clock;
    private final RandomGenerator random;
    private final Instant morning;
    private final LocalDate today;

    /// @param clock stands at the morning of the demo day
    public DemoDay(Session session, DemoClock clock, RandomGenerator random) {
        this.session = session;
        this.clock = clock;
        this.random = random;
        this.morning = clock.instant();
        this.today = LocalDate.ofInstant(morning, Moment.LONDON);
    }

    /// The hub of the demo day.
    public static NewHub hub() {
        HubProfile profile =
                new HubProfile("Sampleshire MASH", "SAM", "01632 960 100", "01632 960 990", true);
        return new NewHub(
                profile,
                List.copyOf(SeedLists.agencies().keySet()),
                "Anne Bennett",
                Set.of(Role.CHAIR),
                PASSPHRASE.toCharArray());
    }

    /// Plays the days before and proposes today's agenda.
    ///
    /// @param children how many subjects in all; seventeen are always there
    /// @return today's meeting, planned
    public MeetingId build(int children) {
        UserId deputy = staff();
        DemoPeople people = new DemoPeople(random, today, deputy);
        Cast subjects = people.all();
        subjects.all()
                .forEach(
                        subject ->
                                session.services()
                                        .subjects()
                                        .keep(actor(), "subject.add", subject));
        links(subjects);
        before(subjects);
        clock.set(morning.minus(Duration.ofMinutes(20)));
        arrivals(subjects);
        people.more(Math.max(0, children - subjects.all().size()))
                .forEach(
                        child -> {
                            session.services().subjects().keep(actor(), "subject.add", child);
                            referral(
                                    child.id(),
                                    ReferralKind.CONTACT,
                                    Duration.ofHours(3 + random.nextInt(14)),
                                    "Example Academy",
                                    "worried about absence",
                                    Optional.empty());
                        });
        MeetingId meeting = session.services().agendas().plan(actor(), today);
        MeetingBook book = session.services().agendas().book(session.viewer(), meeting);
        session.services()
                .agendas()
                .defer(
                        actor(),
                        meeting,
                        subjects.get("noah").id(),
                        today.plusDays(2),
                        "Waiting for the hospital letter; health visitor sees him tomorrow");
        clock.pass(Duration.ofMinutes(2));
        session.services().agendas().takeBack(actor(), meeting, subjects.get("noah").id());
        session.services().agendas().freeze(actor(), meeting);
        clock.set(morning);
        session.services()
                .agendas()
                .add(
                        actor(),
                        meeting,
                        subjects.get("lewis").id(),
                        agency(book.hub().directory(), "Education"),
                        "M. Osei",
                        "excluded this morning, met at the gate by adults");
        return meeting;
    }

    private Actor actor() {
        return session.actor();
    }

    private UserId staff() {
        DemoStaff staff = new DemoStaff(session, random);
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
                .subjects()
                .link(
                        actor(),
                        new Link(
                                new LinkId(new UUID(random.nextLong(), random.nextLong())),
                                who.get(from).id(),
                                who.get(to).id(),
                                kind,
                                words,
                                by,
                                new TravelMark.MayBeShared()));
    }

    /// A meeting two working days ago: what it left open comes back today.
    private void before(Cast who) {
        LocalDate day = session.services().meetings().nextMeeting(today.minusDays(5));
        clock.set(day.atTime(LocalTime.of(8, 0)).atZone(Moment.LONDON).toInstant());
        for (String each : List.of("jordan", "maryam", "nguyen", "ipek", "noah", "stefan")) {
            referral(
                    who.get(each).id(),
                    ReferralKind.REFERRAL,
                    Duration.ofHours(5),
                    "social care",
                    "",
                    Optional.of(MashRating.AMBER));
        }
        clock.pass(Duration.ofMinutes(90));
        MeetingId meeting = session.services().agendas().plan(actor(), day);
        new EarlierMeeting(session, clock, today).hold(meeting, who);
    }

    private void arrivals(Cast who) {
        missing(who.get("amira").id(), Duration.ofMinutes(605));
        referral(
                who.get("zofia").id(),
                ReferralKind.REFERRAL,
                Duration.ofMinutes(570),
                "A&E",
                "injury to forearm",
                Optional.of(MashRating.AMBER));
        referral(
                who.get("jordan").id(),
                ReferralKind.REFERRAL,
                Duration.ofMinutes(153),
                "police",
                "",
                Optional.of(MashRating.AMBER));
        referral(
                who.get("oluwaseun").id(),
                ReferralKind.REFERRAL,
                Duration.ofMinutes(65),
                "Example Academy",
                "knife found in bag",
                Optional.of(MashRating.RED));
        referral(
                who.get("unborn").id(),
                ReferralKind.REFERRAL,
                Duration.ofMinutes(985),
                "midwife",
                "two earlier children looked after",
                Optional.of(MashRating.GREEN));
        referral(
                who.get("restricted").id(),
                ReferralKind.REFERRAL,
                Duration.ofHours(5),
                "police",
                "",
                Optional.of(MashRating.AMBER));
        referral(
                who.get("tilly").id(),
                ReferralKind.POLICE_NOTICE,
                Duration.ofMinutes(435),
                "police",
                "domestic abuse, child in the home",
                Optional.of(MashRating.AMBER));
        referral(
                who.get("stefan").id(),
                ReferralKind.CONTACT,
                Duration.ofMinutes(400),
                "police",
                "in custody, Northmere",
                Optional.empty());
    }

    private void referral(
            SubjectId subject,
            ReferralKind kind,
            Duration ago,
            String source,
            String summary,
            Optional<MashRating> rating) {
        Instant at = clock.instant().minus(ago);
        session.services()
                .referrals()
                .receive(
                        actor(),
                        new Referral(
                                new ReferralId(new UUID(random.nextLong(), random.nextLong())),
                                subject,
                                kind,
                                new Moment.Exactly(at),
                                clock.instant(),
                                source,
                                summary,
                                new TravelMark.MayBeShared(),
                                rating,
                                Optional.empty(),
                                0));
    }

    private void missing(SubjectId subject, Duration ago) {
        Instant now = clock.instant();
        for (int days : List.of(40, 18)) {
            Instant from = now.minus(Duration.ofDays(days));
            session.services()
                    .referrals()
                    .missing(
                            actor(),
                            new MissingEpisode(
                                    new EpisodeId(new UUID(random.nextLong(), random.nextLong())),
                                    subject,
                                    new Moment.Exactly(from),
                                    Optional.empty(),
                                    Optional.of(new Moment.Exactly(from.plus(Duration.ofHours(7)))),
                                    new MissingEpisode.ReturnInterview(
                                            Optional.of(true),
                                            Optional.of(true),
                                            Optional.of(from.plus(Duration.ofHours(40)))),
                                    0));
        }
        session.services()
                .referrals()
                .missing(
                        actor(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(random.nextLong(), random.nextLong())),
                                subject,
                                new Moment.Exactly(now.minus(ago)),
                                Optional.of(
                                        new MissingEpisode.Confirmation(
                                                now.minus(Duration.ofMinutes(95)), "police")),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
    }

    private static AgencyId agency(Directory directory, String label) {
        return directory.agencies().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
