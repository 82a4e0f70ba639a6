package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.LifeChanged;
import org.mashhuddle.domain.reason.MeasureOpen;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;

/// A contact comes in while the room is at its child, and the room knows nothing of it: what was decided is about what
/// the minutes say the room was shown, and the contact waits for the next meeting (`product.md`, rule 1).
class ArrivedInTheRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private final Child kim = AChild.aChild().numbered(1).build();
    private final Child lee = AChild.aChild().numbered(2).build();

    @BeforeEach
    void theRoomIsAtKim() {
        hub = TestHub.demoDay(folder);
        hub.itIs(DAY, LocalTime.of(8, 0));
        for (Child each : List.of(kim, lee)) {
            hub.services.subjects().keep(hub.chair(), "subject.add", each);
            comes(each, 10 + each.id().value().getLeastSignificantBits());
        }
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.itIs(DAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        goTo(kim);
    }

    @AfterEach
    void leave() {
        hub.close();
    }

    private ReferralId comes(Child child, long number) {
        var referral = AReferral.aReferral(child.id(), hub.clock.instant())
                .numbered(number)
                .build();
        hub.services.referrals().receive(hub.chair(), referral);
        return referral.id();
    }

    private void goTo(Child child) {
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(2));
    }

    private void decideWithReason(SubjectId who) {
        hub.decide(
                meeting,
                who,
                hub.decision(OutcomeKind.EARLY_HELP, Optional.empty(), "School and health see no further harm now."));
    }

    private List<ReferralId> newOn(LocalDate day) {
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.book(next).agenda().itemOf(kim.id()).stream()
                .flatMap(item -> item.reasons().stream())
                .filter(NewReferral.class::isInstance)
                .map(reason -> ((NewReferral) reason).referral())
                .toList();
    }

    @Test
    void whatTheAgendaSaidOnlyAfterwardsWaitsForTheNextMeeting() {
        decideWithReason(kim.id());
        ReferralId came = comes(kim, 30);
        hub.clock.pass(Duration.ofSeconds(20));
        goTo(lee);
        hub.services.agendas().propose(hub.chair(), meeting);
        decideWithReason(lee.id());
        hub.services.meetings().close(hub.chair(), meeting);
        assertThat(newOn(DAY.plusDays(1))).containsExactly(came);
    }

    @Test
    void whatTheRoomCameForIsSettled() {
        decideWithReason(kim.id());
        goTo(lee);
        decideWithReason(lee.id());
        hub.services.meetings().close(hub.chair(), meeting);
        assertThat(newOn(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aCorrectionAfterTheCloseSettlesNoMoreThanTheRoomKnew() {
        ReferralId came = comes(kim, 30);
        hub.clock.pass(Duration.ofSeconds(20));
        goTo(lee);
        hub.services.agendas().propose(hub.chair(), meeting);
        decideWithReason(lee.id());
        hub.services.meetings().close(hub.chair(), meeting);
        decideWithReason(kim.id());
        assertThat(newOn(DAY.plusDays(1))).contains(came);
    }

    /// The contact comes while the room is at the other child, and is on the agenda.
    private ReferralId comesWhileTheRoomIsAtLee() {
        goTo(lee);
        return comesOntoTheAgenda();
    }

    private ReferralId comesOntoTheAgenda() {
        ReferralId came = comes(kim, 30);
        hub.clock.pass(Duration.ofSeconds(20));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
        return came;
    }

    private void closes() {
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private List<ReferralId> inTheMinutes() {
        return NewReferral.among(hub.item(meeting, kim.id()).reasons());
    }

    @Test
    void whenTheRoomComesBackForItTheMinutesSaySoAndItIsSettled() {
        decideWithReason(kim.id());
        ReferralId first = hub.book(meeting).agenda().itemOf(kim.id()).stream()
                .flatMap(item -> NewReferral.among(item.reasons()).stream())
                .findFirst()
                .orElseThrow();
        ReferralId came = comesWhileTheRoomIsAtLee();
        goTo(kim);
        closes();
        assertThat(inTheMinutes()).containsExactly(first, came);
        assertThat(newOn(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatComesAfterTheLastComingWaitsThoughTheRoomCameTwice() {
        goTo(lee);
        goTo(kim);
        decideWithReason(kim.id());
        ReferralId came = comesOntoTheAgenda();
        goTo(kim);
        closes();
        assertThat(inTheMinutes()).doesNotContain(came);
        assertThat(newOn(DAY.plusDays(1))).containsExactly(came);
    }

    @Test
    void afterAnAdjournmentTheRoomComesToTheChildAnew() {
        decideWithReason(kim.id());
        hub.services.schedule().adjourn(hub.chair(), meeting, MarkedText.narrowest("Fire alarm"));
        ReferralId came = comesOntoTheAgenda();
        hub.services.schedule().resume(hub.chair(), meeting);
        goTo(kim);
        closes();
        assertThat(inTheMinutes()).contains(came);
        assertThat(newOn(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatComesOntoTheAgendaInFrontOfTheRoomIsDecidedOnByAnOutcomeChosenAfterIt() {
        ReferralId came = comesOntoTheAgenda();
        decideWithReason(kim.id());
        closes();
        assertThat(inTheMinutes()).contains(came);
        assertThat(newOn(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void anOutcomeThatWasChosenBeforeItSaysNothingOfItHoweverItsWordsChange() {
        decideWithReason(kim.id());
        ReferralId came = comesOntoTheAgenda();
        hub.decide(
                meeting,
                kim.id(),
                hub.decision(
                        OutcomeKind.EARLY_HELP, Optional.empty(), "School and health see no further harm at all."));
        closes();
        assertThat(inTheMinutes()).doesNotContain(came);
        assertThat(newOn(DAY.plusDays(1))).containsExactly(came);
    }

    @Test
    void whatIsWrittenOfAChildWhereTheRoomIsNotAnyMoreSaysNothingOfIt() {
        ReferralId came = comesWhileTheRoomIsAtLee();
        decideWithReason(kim.id());
        closes();
        assertThat(inTheMinutes()).doesNotContain(came);
        assertThat(newOn(DAY.plusDays(1))).containsExactly(came);
    }

    private List<Reason> why(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.services.agendas().propose(hub.chair(), next).agenda().itemOf(kim.id()).stream()
                .flatMap(item -> item.reasons().stream())
                .toList();
    }

    @Test
    void aDeathThatIsRecordedWhileTheRoomIsAtTheChildIsHeardByTheNextMeeting() {
        decideWithReason(kim.id());
        hub.services.lives().died(hub.chair(), kim.id(), new Death(Optional.empty(), "hospital"));
        hub.clock.pass(Duration.ofMinutes(1));
        closes();
        assertThat(why(DAY.plusDays(1))).contains(new LifeChanged(LifeChanged.Change.DIED, DAY));
    }

    @Test
    void aDeathThatTheAgendaDidNotSayYetWhenTheRoomCameIsHeardByTheNextMeeting() {
        goTo(lee);
        hub.services.lives().died(hub.chair(), kim.id(), new Death(Optional.empty(), "hospital"));
        hub.clock.pass(Duration.ofMinutes(1));
        goTo(kim);
        decideWithReason(kim.id());
        closes();
        assertThat(why(DAY.plusDays(1))).contains(new LifeChanged(LifeChanged.Change.DIED, DAY));
    }

    @Test
    void aDeathThatTheRoomCameBackForHasBeenHeard() {
        goTo(lee);
        hub.services.lives().died(hub.chair(), kim.id(), new Death(Optional.empty(), "hospital"));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
        goTo(kim);
        decideWithReason(kim.id());
        closes();
        assertThat(why(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aReturnThatIsToldWhileTheRoomIsAtTheChildIsHeardByTheNextMeeting() {
        Instant gone = hub.clock.instant().minus(Duration.ofHours(3));
        MissingEpisode episode = hub.services.missing().wentMissing(hub.chair(), missingSince(gone));
        decideWithReason(kim.id());
        hub.services
                .missing()
                .returned(hub.chair(), episode.id(), new Moment.Exactly(gone.plus(Duration.ofHours(1))), "by himself");
        hub.clock.pass(Duration.ofMinutes(1));
        closes();
        assertThat(why(DAY.plusDays(1))).anyMatch(Returned.class::isInstance);
    }

    /// Told when the agenda stood: the child that the room came to was still missing on it.
    @Test
    void aReturnThatTheAgendaDidNotSayYetWhenTheRoomCameIsHeardByTheNextMeeting() {
        goTo(lee);
        Instant gone = hub.clock.instant().minus(Duration.ofHours(3));
        MissingEpisode episode = hub.services.missing().wentMissing(hub.chair(), missingSince(gone));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services
                .missing()
                .returned(hub.chair(), episode.id(), new Moment.Exactly(gone.plus(Duration.ofHours(1))), "by himself");
        hub.clock.pass(Duration.ofMinutes(1));
        goTo(kim);
        decideWithReason(kim.id());
        closes();
        assertThat(why(DAY.plusDays(1))).contains(new CarriedOver(DAY));
    }

    @Test
    void aReturnThatTheRoomWasShownDoesNotBringTheChildBackTheNextDay() {
        goTo(lee);
        Instant gone = hub.clock.instant().minus(Duration.ofHours(3));
        MissingEpisode episode = hub.services.missing().wentMissing(hub.chair(), missingSince(gone));
        hub.services
                .missing()
                .returned(hub.chair(), episode.id(), new Moment.Exactly(gone.plus(Duration.ofHours(1))), "by himself");
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
        goTo(kim);
        decideWithReason(kim.id());
        closes();
        assertThat(why(DAY.plusDays(1))).isEmpty();
    }

    private MissingEpisode missingSince(Instant gone) {
        return new MissingEpisode(
                new EpisodeId(new UUID(7, 1)),
                kim.id(),
                new Moment.Exactly(gone),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    /// A child who leaves custody twice: the room heard of the first end alone.
    @Test
    void theEndOfAnotherTimeInCustodyWaitsForTheNextMeeting() {
        goTo(lee);
        leavesCustody(1);
        hub.services.agendas().propose(hub.chair(), meeting);
        goTo(kim);
        decideWithReason(kim.id());
        leavesCustody(2);
        closes();
        assertThat(LeftCustody.toldAmong(hub.item(meeting, kim.id()).reasons())).hasSize(1);
        assertThat(LeftCustody.toldAmong(why(DAY.plusDays(1)))).hasSize(1);
    }

    private Custody inCustody(long number) {
        return new Custody(
                new CustodyId(new UUID(8, number)),
                kim.id(),
                new Moment.Exactly(hub.clock.instant()),
                "Northmere",
                "police",
                Optional.empty(),
                Custody.Extent.byLaw(),
                Optional.empty(),
                Optional.empty(),
                Provenance.here(),
                0);
    }

    private void leavesCustody(long number) {
        Custody held = hub.services.custody().detained(hub.chair(), inCustody(number));
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services
                .custody()
                .left(
                        hub.chair(),
                        held.id(),
                        new Moment.Exactly(hub.clock.instant()),
                        Custody.How.RELEASED,
                        "his mother");
        hub.clock.pass(Duration.ofMinutes(1));
    }

    /// What was begun three weeks before is told only now: its day has come already.
    @Test
    void aStepThatIsToldWhileTheRoomIsAtTheChildIsHeardByTheNextMeeting() {
        decideWithReason(kim.id());
        hub.services
                .measures()
                .add(
                        hub.chair(),
                        new Measure(
                                new MeasureId(new UUID(9, 1)),
                                kim.id(),
                                "Recovery order",
                                MeasureState.APPLIED_FOR,
                                DAY.minusDays(21),
                                Optional.empty(),
                                "Police",
                                "",
                                MarkedText.narrowest("because"),
                                Provenance.here()));
        hub.clock.pass(Duration.ofMinutes(1));
        closes();
        assertThat(why(DAY.plusDays(1))).anyMatch(MeasureOpen.class::isInstance);
    }
}
