package org.mashhuddle.service.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Session;

/// What comes in on the demo's days: referrals, contacts, police notices, a child who is missing,
/// one in custody.
final class DemoArrivals {

    private static final Optional<MashRating> RED = Optional.of(MashRating.RED);
    private static final Optional<MashRating> AMBER = Optional.of(MashRating.AMBER);
    private static final Optional<MashRating> GREEN = Optional.of(MashRating.GREEN);
    private static final Optional<MashRating> NOT_RATED = Optional.empty();

    private static final String RATED = "rated at the front door";

    private final Session session;
    private final DemoClock clock;
    private final RandomGenerator random;

    DemoArrivals(Session session, DemoClock clock, RandomGenerator random) {
        this.session = session;
        this.clock = clock;
        this.random = random;
    }

    /// Where something came from, what it said, and how it was rated.
    private record Words(String source, String summary, Optional<MashRating> rating) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /// Those whom the earlier meeting discussed.
    void earlier(Cast who) {
        for (String each : List.of("jordan", "maryam", "nguyen", "ipek", "noah", "stefan")) {
            referral(who.get(each), 300, new Words("social care", "", AMBER));
        }
    }

    /// Those who are new on the demo day.
    void thisMorning(Cast who) {
        missing(who.get("amira").id(), Duration.ofMinutes(605));
        referral(who.get("zofia"), 570, new Words("A&E", "injury to forearm", AMBER));
        referral(who.get("jordan"), 153, new Words("police", "", AMBER));
        referral(who.get("oluwaseun"), 65, new Words("Example Academy", "knife found in bag", RED));
        referral(who.get("unborn"), 985, new Words("midwife", "two earlier children looked after", GREEN));
        referral(who.get("restricted"), 300, new Words("police", "", AMBER));
        receive(
                who.get("tilly"),
                ReferralKind.POLICE_NOTICE,
                Duration.ofMinutes(435),
                new Words("police", "domestic abuse, child in the home", AMBER));
        inCustody(who.get("stefan").id(), Duration.ofMinutes(400));
        interviewWaits(who.get("maryam").id());
    }

    private void inCustody(SubjectId subject, Duration ago) {
        session.services()
                .custody()
                .detained(
                        session.actor(),
                        new Custody(
                                new CustodyId(id()),
                                subject,
                                new Moment.Exactly(clock.instant().minus(ago)),
                                "Northmere",
                                "police",
                                Optional.empty(),
                                Custody.Extent.byLaw(),
                                Optional.empty(),
                                Optional.empty(),
                                Provenance.here(),
                                0));
    }

    /// Back since the day before yesterday; nobody has spoken with her yet.
    private void interviewWaits(SubjectId subject) {
        Instant back = clock.instant().minus(Duration.ofHours(46));
        keep(new MissingEpisode(
                new EpisodeId(id()),
                subject,
                new Moment.Exactly(back.minus(Duration.ofHours(9))),
                Optional.empty(),
                Optional.of(new Moment.Exactly(back)),
                MissingEpisode.ReturnInterview.notKnown(),
                0));
    }

    /// A contact from a school, as there are many.
    void contact(Subject subject, Duration ago) {
        Words words = new Words("Example Academy", "worried about absence", NOT_RATED);
        receive(subject, ReferralKind.CONTACT, ago, words);
    }

    private void referral(Subject subject, int minutesAgo, Words words) {
        receive(subject, ReferralKind.REFERRAL, Duration.ofMinutes(minutesAgo), words);
    }

    private void receive(Subject subject, ReferralKind kind, Duration ago, Words words) {
        Referral referral = new Referral(
                new ReferralId(id()),
                subject.id(),
                kind,
                new Moment.Exactly(clock.instant().minus(ago)),
                clock.instant(),
                words.source(),
                words.summary(),
                new SharingMark.MayBeShared(),
                words.rating(),
                new Referral.Details("", "", words.rating().isEmpty() ? "" : RATED),
                Optional.empty(),
                Provenance.here(),
                0);
        session.services().referrals().receive(whoSees(subject), referral);
    }

    /// Only who is named for a restricted child may type about it.
    private Actor whoSees(Subject subject) {
        return subject.restriction()
                .flatMap(restricted -> restricted.namedUsers().stream().findFirst())
                .map(user -> new Actor(user, Set.of(Role.DEPUTY_CHAIR)))
                .orElseGet(session::actor);
    }

    /// Missing now, and twice before, each time back after seven hours.
    private void missing(SubjectId subject, Duration ago) {
        Instant now = clock.instant();
        for (int days : List.of(40, 18)) {
            keep(returned(subject, now.minus(Duration.ofDays(days))));
        }
        Instant confirmed = now.minus(Duration.ofMinutes(95));
        keep(new MissingEpisode(
                new EpisodeId(id()),
                subject,
                new Moment.Exactly(now.minus(ago)),
                Optional.of(new MissingEpisode.Confirmation(confirmed, "police")),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0));
    }

    private MissingEpisode returned(SubjectId subject, Instant from) {
        return new MissingEpisode(
                new EpisodeId(id()),
                subject,
                new Moment.Exactly(from),
                Optional.empty(),
                Optional.of(new Moment.Exactly(from.plus(Duration.ofHours(7)))),
                new MissingEpisode.ReturnInterview(
                        Optional.of(true), Optional.of(true), Optional.of(from.plus(Duration.ofHours(40)))),
                0);
    }

    private void keep(MissingEpisode episode) {
        session.services().missing().wentMissing(session.actor(), episode);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
