package org.mashhuddle.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;

/// A hub with a meeting of three children. One of them is restricted to the deputy chair: neither
/// the chair, who runs everything here, nor anybody else may see her. Whatever is said about her
/// has the marker in it.
public final class Scene implements AutoCloseable {

    /// In every name and text about the restricted child.
    public static final String MARKER = "zyxmark";

    /// Her NHS number, of the invented range.
    public static final String NHS = "9990077002";

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final String REASON = "School and health see no further harm now.";

    private static final String GIVEN = "violet anchor pebble thirteen";
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    private static final Instant EARLY = Instant.parse("2026-11-24T07:30:00Z");

    public final TestHub hub;
    public final Services verbs;
    public final Actor chair;
    public final Actor named;

    /// Looks things up for the test itself; the trail knows it from the chair.
    public final Viewer eye = new Viewer(new UserId(new UUID(5, 6)), Set.of(Role.CHAIR));

    public final Child child;
    public final Child other;
    public final Child hidden;
    public final Referral hiddenReferral;
    public MeetingId meeting;

    /// What a scene goes on from.
    ///
    /// @param named the deputy chair
    /// @param more what was done besides
    public record Begun<T>(
            Actor named, Child child, Child other, Child hidden, Referral hiddenReferral, MeetingId meeting, T more) {}

    /// Those that every test of a program goes on from.
    private static final class Played {
        private static final PlayedHub<Begun<String>> ARRIVED = PlayedHub.from(EARLY, Scene::arrived);
        private static final PlayedHub<Begun<String>> DISCUSSED = after(scene -> {
            scene.plan();
            scene.open();
            scene.discuss();
            return "";
        });
    }

    /// The three children have just been told of.
    public Scene(Path folder) {
        this(Played.ARRIVED, folder);
    }

    public Scene(PlayedHub<? extends Begun<?>> begun, Path folder) {
        this(begun.copy(folder), begun.done());
    }

    private Scene(TestHub hub, Begun<?> begun) {
        this.hub = hub;
        verbs = hub.services;
        chair = hub.chair();
        named = begun.named();
        child = begun.child();
        other = begun.other();
        hidden = begun.hidden();
        hiddenReferral = begun.hiddenReferral();
        meeting = begun.meeting();
    }

    /// The meeting is open, and all of it was discussed.
    public static Scene discussed(Path folder) {
        return new Scene(Played.DISCUSSED, folder);
    }

    /// What is done after the children were told of, once in a program of tests.
    public static <T> PlayedHub<Begun<T>> after(Function<Scene, T> more) {
        Begun<?> begun = Played.ARRIVED.done();
        return Played.ARRIVED.then(hub -> {
            Scene scene = new Scene(hub, begun);
            T done = more.apply(scene);
            return new Begun<>(
                    begun.named(),
                    begun.child(),
                    begun.other(),
                    begun.hidden(),
                    begun.hiddenReferral(),
                    scene.meeting,
                    done);
        });
    }

    private static Child hidden(UserId deputy) {
        return new Child(
                new SubjectId(new UUID(1, 77)),
                new Names(
                        "Zyxmarka Zyxmarkb",
                        "Zyxmarkfamily",
                        Optional.of("Zyxmarknick"),
                        Optional.of("she"),
                        new OtherNames(
                                List.of(OtherName.of(OtherName.Kind.ALIAS, "Zyxmarkalias", "")),
                                List.of(OtherName.of(OtherName.Kind.PREVIOUS, "Zyxmarkclosed", "Zyxmarkfamily")))),
                new Birth.Born(LocalDate.of(2012, 2, 3)),
                Sex.FEMALE,
                "",
                new Identifiers(NhsNumber.parse(NHS), Optional.empty(), Optional.of("ZYXMARK-77")),
                Optional.of(new Address("77 Zyxmark Street", "ZZ7 7ZZ", true)),
                new Care("zyxmark plan", "zyxmark school", "", "zyxmark GP", "", ""),
                Optional.empty(),
                Set.of(),
                Optional.of(new Restriction(Set.of(deputy))),
                0);
    }

    private static Begun<String> arrived(TestHub hub) {
        User deputy =
                hub.services.users().add(hub.chair(), "Sam Dunmore", Set.of(Role.DEPUTY_CHAIR), GIVEN.toCharArray());
        Child hidden = hidden(deputy.id());
        Begun<String> begun = new Begun<>(
                deputy.actor(),
                AChild.aChild().build(),
                AChild.aChild().called("Other", "Child").build(),
                hidden,
                AReferral.aReferral(hidden.id(), hub.clock.instant())
                        .saying(MARKER + " summary", SHARED)
                        .build(),
                new MeetingId(new UUID(0, 0)),
                "");
        new Scene(hub, begun).arrive();
        return begun;
    }

    private void arrive() {
        for (Child each : List.of(child, other)) {
            verbs.subjects().keep(chair, "subject.add", each);
            verbs.referrals()
                    .receive(
                            chair,
                            AReferral.aReferral(each.id(), hub.clock.instant()).build());
        }
        verbs.subjects().keep(named, "subject.add", hidden);
        verbs.referrals().receive(named, hiddenReferral);
        verbs.missing().wentMissing(named, episode(hidden.id(), MARKER + " officer"));
        verbs.links().add(named, link(child.id(), hidden.id(), MARKER + " sister"));
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// For the test itself: every core agency sends apologies, so that minutes are due to them.
    void excuseAll() {
        Actor other = new Actor(eye.user(), eye.roles());
        int line = 0;
        for (AgencyId agency :
                verbs.meetings().book(eye, meeting).meeting().type().coreAgencies()) {
            line++;
            Attendance excused = new Attendance(
                    new AttendanceId(new UUID(8, line)),
                    agency,
                    "A. Way " + line,
                    "",
                    AttendanceStatus.APOLOGIES,
                    List.of());
            verbs.meetings().attend(other, meeting, excused);
        }
    }

    public MissingEpisode episode(SubjectId who, String by) {
        return new MissingEpisode(
                new EpisodeId(new UUID(6, who.value().getLeastSignificantBits())),
                who,
                new Moment.Exactly(hub.clock.instant()),
                Optional.of(new MissingEpisode.Confirmation(hub.clock.instant(), by)),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    Link link(SubjectId from, SubjectId to, String words) {
        return new Link(
                new LinkId(new UUID(
                        from.value().getLeastSignificantBits(), to.value().getLeastSignificantBits())),
                from,
                to,
                LinkKind.SIBLING,
                words,
                "police",
                SHARED);
    }

    public Viewer viewer() {
        return chair.viewer();
    }

    /// The day's meeting, with its agenda.
    public void plan() {
        meeting = verbs.agendas().plan(chair, DAY);
    }

    /// Opens the meeting; on the hidden child's item everything is written by who may see her.
    public void open() {
        hub.clock.pass(Duration.ofHours(2));
        verbs.meetings().open(chair, meeting);
        discussHidden();
    }

    public void discussHidden() {
        AgendaItem item = item(hidden.id());
        verbs.meetings().goTo(named, meeting, item.id());
        hub.clock.pass(Duration.ofMinutes(3));
        Discussion said = verbs.meetings()
                .book(named.viewer(), meeting)
                .discussion(item)
                .with(contribution(MARKER + " said by health"))
                .with(StrategyDiscussion.none()
                        .begun(hub.clock.instant())
                        .with(
                                StrategyDiscussion.Question.HARM,
                                new StrategyDiscussion.Answer(MARKER + " harmed", SHARED)))
                .with(new Voice(MARKER + " in her words", MARKER + " listener", SHARED))
                .with(hub.decision(OutcomeKind.SECTION_47, Optional.empty(), MARKER + " because"));
        verbs.meetings().record(named, meeting, said);
        verbs.actions().assign(named, meeting, item.id(), line("visit zyxmark house !police 25/11 12:00"), SHARED);
    }

    public Contribution contribution(String words) {
        return new Contribution(
                new ContributionId(UUID.randomUUID()),
                agency(),
                "A. Patel",
                words,
                false,
                Optional.empty(),
                SHARED,
                hub.clock.instant());
    }

    public AgencyId agency() {
        return verbs.settings().directory(eye).agencies().getFirst().id();
    }

    public void discuss() {
        verbs.meetings().goTo(chair, meeting, item(child.id()).id());
        hub.clock.pass(Duration.ofMinutes(3));
        hub.decide(meeting, child.id(), hub.decision(OutcomeKind.SECTION_47, Optional.empty(), REASON));
        hub.assign(meeting, child.id(), "see the child alone !police 27/11 12:00");
        AttachmentScript.attach(this, chair, child.id());
    }

    public void closeMeeting() {
        excuseAll();
        hub.clock.pass(Duration.ofMinutes(3));
        verbs.meetings().close(chair, meeting);
    }

    public void sign() {
        verbs.minutes().sign(chair, meeting, passphrase(), SigningReasons.over("heard by its named users only"));
    }

    /// The deputy chair takes a passphrase of their own, and their key is certified.
    public void letDeputySign(String own) {
        verbs.users().changeOwnPassphrase(named, GIVEN.toCharArray(), own.toCharArray());
        verbs.certificates().certify(chair, named.user(), passphrase());
    }

    public static char[] passphrase() {
        return DemoDay.PASSPHRASE.toCharArray();
    }

    public AgendaItem item(SubjectId who) {
        return book().agenda().itemOf(who).orElseThrow();
    }

    public MeetingBook book() {
        return verbs.meetings().book(eye, meeting);
    }

    public Discussion discussion(SubjectId who) {
        MeetingBook book = book();
        return book.discussion(book.agenda().itemOf(who).orElseThrow());
    }

    public QuickLine.Reading line(String words) {
        return verbs.actions().quickLine(eye).read(words, hub.local());
    }

    /// The first action of this meeting that the chair may see.
    public Action action() {
        return book().actions().getFirst();
    }

    /// The hidden child's action.
    public Action hiddenAction() {
        return verbs.meetings().book(named.viewer(), meeting).actions().stream()
                .filter(action -> action.subject().equals(hidden.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        hub.close();
    }
}
