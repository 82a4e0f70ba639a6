package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.service.children.ReferralService;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Story;

/// The chair defers a child for three weeks on Monday morning; what happens then brings the child
/// onto Tuesday's agenda, with that as the reason.
class NewsWhileAwayTest {

    private static final String REASON = "School and health see no further harm now.";
    private static final LocalDate MONDAY = Story.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void monday() {
        story = new Story(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        story.whyTomorrow().forEach(reason -> kinds.add(reason.getClass()));
        return kinds;
    }

    private Instant ago(long minutes) {
        return story.hub.clock.instant().minus(Duration.ofMinutes(minutes));
    }

    @Test
    void nothingNewKeepsAway() {
        story.defers();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void goneMissing() {
        story.defers();
        story.episode(new Moment.Exactly(ago(600)), Optional.empty());
        assertThat(kinds()).contains(MissingNow.class);
    }

    @Test
    void anotherReferral() {
        story.defers();
        story.refers();
        assertThat(kinds()).contains(NewReferral.class);
    }

    @Test
    void backFromMissingBeforeTheChairDeferredButToldOnlyAfter() {
        Instant night = ago(600);
        story.defers();
        story.episode(new Moment.Exactly(night), Optional.of(new Moment.Exactly(ago(120))));
        assertThat(kinds()).contains(Returned.class);
    }

    @Test
    void backFromMissingOnTheDayOfTheDeferralAtAnHourNotKnown() {
        story.defers();
        story.episode(new Moment.OnDay(MONDAY.minusDays(1)), Optional.of(new Moment.OnDay(MONDAY)));
        assertThat(kinds()).contains(Returned.class);
    }

    @Test
    void aReturnThatTheAgendaShowedWhenTheChairDeferredIsNoNews() {
        story.episode(new Moment.OnDay(MONDAY.minusDays(1)), Optional.of(new Moment.OnDay(MONDAY)));
        story.hub.services.agendas().propose(story.chair(), story.meeting);
        story.defers();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void anInterviewThatIsDueWhileTheChildIsAway() {
        story.episode(new Moment.Exactly(ago(2880)), Optional.of(new Moment.Exactly(ago(2000))));
        story.hub.services.agendas().propose(story.chair(), story.meeting);
        story.defers();
        assertThat(story.isOn(TUESDAY)).isFalse();
        story.hub.itIs(MONDAY.plusDays(3), LocalTime.of(8, 0));
        assertThat(story.isOn(MONDAY.plusDays(3))).isTrue();
    }

    @Test
    void ratedRed() {
        story.defers();
        story.hub.services.referrals().rate(story.chair(), theReferral().id(), MashRating.RED, "knife seen");
        assertThat(kinds()).contains(NewReferral.class);
    }

    @Test
    void ratedRedByACorrectionButNotAGreenOne() {
        story.defers();
        ReferralService referrals = story.hub.services.referrals();
        referrals.rate(story.chair(), theReferral().id(), MashRating.GREEN, "no harm seen");
        assertThat(kinds()).isEmpty();
        story.hub.clock.pass(Duration.ofMinutes(1));
        referrals.correct(
                story.chair(),
                theReferral().rated(MashRating.RED, "knife seen", Instant.EPOCH),
                MarkedText.narrowest("The rating was typed for a brother"));
        assertThat(kinds()).contains(NewReferral.class);
    }

    private Referral theReferral() {
        return story.hub.database.read(
                story.hub.viewer(),
                org.mashhuddle.store.audit.AuditEvent.of("test.look"),
                tx -> tx.referrals().of(story.child.id()).getFirst());
    }

    @Test
    void policeProtectionSinceBeforeTheDeferral() {
        story.defers();
        protectedSince(new Moment.Exactly(ago(60)));
        assertThat(kinds()).contains(ClockRunning.class);
    }

    @Test
    void policeProtectionSinceADay() {
        story.defers();
        protectedSince(new Moment.OnDay(MONDAY));
        assertThat(kinds()).contains(ClockRunning.class);
    }

    private void protectedSince(Moment since) {
        story.hub
                .services
                .clocks()
                .protect(story.chair(), new ClockId(new UUID(3, 3)), story.child.id(), since, "police, PC Lane");
        story.hub.clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void anAgencyAsks() {
        story.defers();
        MeetingId tuesday = story.hub.services.agendas().plan(story.chair(), TUESDAY);
        story.asksFor(tuesday, story.child.id());
        assertThat(kinds()).contains(RequestedBy.class);
    }

    @Test
    void anAgencyHadAskedForTuesdayBeforeTheChairDeferredOnMonday() {
        MeetingId tuesday = story.hub.services.agendas().plan(story.chair(), TUESDAY);
        story.asksFor(tuesday, story.child.id());
        assertThatThrownBy(() -> story.leavesOffForGood("Known to early help already; school agrees"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NEEDS_RETURN_DATE));
        story.defers();
        assertThat(kinds()).contains(RequestedBy.class);
    }

    @Test
    void anActionReportedNotDoneAndOneNotTaken() {
        for (NotDone kind : NotDone.values()) {
            Action action = deferredWithAnAction("see him 18/12 12:00");
            assertThat(story.isOn(WEDNESDAY)).isFalse();
            story.hub.services.actions().notDone(story.chair(), action, kind, RandomTelling.report("Family moved"));
            assertThat(story.isOn(WEDNESDAY)).as(kind.name()).isTrue();
            story.close();
            story = new Story(folder.resolve(kind.name()));
        }
    }

    @Test
    void anActionOverdueSinceTheDeferral() {
        deferredWithAnAction("see him 25/11 12:00");
        story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
        assertThat(story.isOn(WEDNESDAY)).isFalse();
        story.hub.itIs(WEDNESDAY.plusDays(1), LocalTime.of(8, 0));
        assertThat(story.isOn(WEDNESDAY.plusDays(1))).isTrue();
    }

    /// Monday's meeting sets an action; on Tuesday another referral comes, and the child is
    /// deferred.
    private Action deferredWithAnAction(String line) {
        story.opens();
        story.discusses(OutcomeKind.SECTION_47, REASON);
        Action action = story.hub
                .assign(story.meeting, story.child.id(), line)
                .actions()
                .getFirst();
        story.closes();
        story.hub.itIs(TUESDAY, LocalTime.of(8, 0));
        story.refers();
        MeetingId tuesday = story.hub.services.agendas().plan(story.chair(), TUESDAY);
        story.hub.services.agendas().propose(story.chair(), tuesday);
        story.defers(tuesday, MONDAY.plusDays(21));
        story.hub.itIs(TUESDAY, LocalTime.of(14, 0));
        return action;
    }

    @Test
    void aSiblingIsReferred() {
        story.defers();
        story.hub
                .services
                .links()
                .add(
                        story.chair(),
                        new Link(
                                new LinkId(new UUID(3, 4)),
                                story.child.id(),
                                story.other.id(),
                                LinkKind.SIBLING,
                                "Brother",
                                "police",
                                new SharingMark.MayBeShared()));
        assertThat(kinds()).contains(LinkedTo.class);
    }
}
