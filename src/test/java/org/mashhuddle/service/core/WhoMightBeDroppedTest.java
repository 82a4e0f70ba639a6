package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;

/// Ways in which a child was, or might be, dropped between two lists; each is a day as it goes.
class WhoMightBeDroppedTest {

    private static final String REASON = "School and health see no further harm now.";
    private static final String EARLY_HELP = "Known to early help already; school agrees";
    private static final LocalDate MONDAY = Story.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @TempDir
    private Path folder;

    @Test
    void aTransferThatNobodyAcknowledgesComesUpThoughTheChildWasOnceLeftOffForGood() {
        try (Story story = new Story(folder)) {
            story.leavesOffForGood(EARLY_HELP);
            story.refers();
            story.hub.services.agendas().propose(story.chair(), story.meeting);
            story.opens();
            story.discusses(OutcomeKind.TRANSFER, REASON);
            story.closes();
            story.hub.itIs(MONDAY.plusDays(3), LocalTime.of(8, 30));
            assertThat(story.isOn(MONDAY.plusDays(3))).isTrue();
        }
    }

    @Test
    void aClockThatAnotherMeetingStartedComesUpThoughTheChildIsDeferred() {
        try (Story story = new Story(folder)) {
            story.hub
                    .services
                    .agendas()
                    .defer(
                            story.chair(),
                            story.meeting,
                            story.child.id(),
                            MONDAY.plusDays(25),
                            MarkedText.narrowest("Waiting for the hospital letter"));
            story.hub.itIs(MONDAY, LocalTime.of(14, 0));
            MeetingId adHoc = story.calls();
            story.hub.services.meetings().open(story.chair(), adHoc);
            story.decides(adHoc, OutcomeKind.IMMEDIATE_PROTECTION, REASON);
            story.hub.services.meetings().close(story.chair(), adHoc);
            story.hub.itIs(WEDNESDAY, LocalTime.of(8, 30));
            assertThat(story.isOn(WEDNESDAY)).isTrue();
        }
    }

    @Test
    void whoWasAskedForStaysWhenTheMeetingWasOpenedAndLeftOpenForDays() {
        try (Story story = new Story(folder)) {
            Child asked = story.asksFor(AChild.aChild().called("Asked", "For").build());
            story.opens();
            story.hub
                    .services
                    .meetings()
                    .goTo(
                            story.chair(),
                            story.meeting,
                            story.hub.item(story.meeting, asked.id()).id());
            for (int days = 1; days < 4; days++) {
                story.hub.itIs(MONDAY.plusDays(days), LocalTime.of(8, 30));
                assertThat(story.isOn(MONDAY.plusDays(days), asked.id())).isTrue();
            }
        }
    }

    @Test
    void whatComesWhileAMeetingIsLeftOpenIsNotSettledWhenItIsClosedDaysLater() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.NO_FURTHER_ACTION, REASON);
            story.hub.itIs(TUESDAY, LocalTime.of(11, 0));
            story.refers();
            story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
            story.closesAsEnded(MONDAY, LocalTime.of(11, 0));
            assertThat(story.isOn(WEDNESDAY)).isTrue();
        }
    }

    @Test
    void aReferralThatTheChairHasNotSeenIsNotSettledWithTheLeavingOff() {
        try (Story story = new Story(folder)) {
            story.refers();
            story.hub.clock.pass(java.time.Duration.ofMinutes(1));
            assertThatThrownBy(() -> story.leavesOffForGood(EARLY_HELP))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CHANGED_MEANWHILE));
            story.hub.services.agendas().propose(story.chair(), story.meeting);
            story.leavesOffForGood(EARLY_HELP);
            assertThat(story.isOnTomorrow()).isFalse();
        }
    }

    @Test
    void aReferralThatNobodyInTheRoomHadSeenIsNotSettledWithTheDecision() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.hub.clock.pass(java.time.Duration.ofMinutes(1));
            story.refers();
            story.discusses(OutcomeKind.NO_FURTHER_ACTION, REASON);
            story.closes();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void theReturnOfTheDayOnWhichTheChildWasSpokenOfAsMissingComesUp() {
        try (Story story = new Story(folder)) {
            story.episode(new Moment.OnDay(MONDAY.minusDays(1)), Optional.empty());
            story.hub.services.agendas().propose(story.chair(), story.meeting);
            story.opens();
            story.discusses(OutcomeKind.CLOSE, REASON);
            story.closes();
            story.episode(new Moment.OnDay(MONDAY.minusDays(1)), Optional.of(new Moment.OnDay(MONDAY)));
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aReturnInterviewWhoseHourIsNotKnownComesUpAgainOnItsThirdDay() {
        try (Story story = new Story(folder)) {
            story.episode(new Moment.OnDay(MONDAY.minusDays(2)), Optional.of(new Moment.OnDay(MONDAY.minusDays(1))));
            story.hub.services.agendas().propose(story.chair(), story.meeting);
            story.opens();
            story.discusses(OutcomeKind.CLOSE, REASON);
            story.closes();
            assertThat(story.isOn(TUESDAY)).isFalse();
            assertThat(story.isOn(WEDNESDAY)).isTrue();
        }
    }

    @Test
    void aReturnComesUpThoughTheEarlierMeetingWasClosedOnlyAfterIt() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.CLOSE, REASON);
            story.hub.services.meetings().goTo(story.chair(), story.meeting, story.otherItem());
            story.hub.itIs(TUESDAY, LocalTime.of(12, 0));
            story.episode(
                    new Moment.Exactly(story.hub.clock.instant().minusSeconds(36_000)),
                    Optional.of(new Moment.Exactly(story.hub.clock.instant())));
            story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
            story.closesAsEnded(MONDAY, LocalTime.of(11, 0));
            assertThat(story.isOn(WEDNESDAY)).isTrue();
        }
    }

    @Test
    void whatComesBackToThePanelIsNotUsedUpByTheDailyMeetingOfThatDay() {
        try (Story story = new Story(folder)) {
            MeetingType panel = story.panel(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
            MeetingId first = story.hub.services.schedule().plan(story.chair(), panel.id(), MONDAY);
            story.asksFor(first, story.child.id());
            story.hub
                    .services
                    .agendas()
                    .leaveOff(
                            story.chair(),
                            first,
                            story.child.id(),
                            MarkedText.narrowest("The school is asked first"),
                            Optional.of(TUESDAY));
            MeetingId daily = story.hub.services.agendas().plan(story.chair(), TUESDAY);
            story.hub.itIs(TUESDAY, LocalTime.of(9, 30));
            story.hub.services.meetings().open(story.chair(), daily);
            story.decides(daily, OutcomeKind.CLOSE, REASON);
            story.hub.services.meetings().close(story.chair(), daily);
            MeetingId second = story.hub.services.schedule().plan(story.chair(), panel.id(), TUESDAY);
            assertThat(story.hub.book(second).agenda().itemOf(story.child.id())).isPresent();
        }
    }

    @Test
    void aReviewByTheDailyMeetingIsNotUsedUpByAPanelThatDidNotDecide() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.hub.decide(
                    story.meeting,
                    story.child.id(),
                    story.hub.decision(OutcomeKind.REVIEW, Optional.of(TUESDAY.atTime(14, 0)), REASON));
            story.closes();
            MeetingType panel = story.panel(Set.of(DayOfWeek.TUESDAY));
            MeetingId early = story.hub.services.schedule().plan(story.chair(), panel.id(), TUESDAY);
            story.asksFor(early, story.child.id());
            story.hub.itIs(TUESDAY, LocalTime.of(8, 30));
            story.hub.services.meetings().open(story.chair(), early);
            story.hub.services.meetings().close(story.chair(), early);
            assertThat(story.isOn(TUESDAY)).isTrue();
        }
    }

    @Test
    void whoAnAdHocMeetingWasCalledForIsOnTheUsualListWhenItIsNotHeld() {
        try (Story story = new Story(folder)) {
            story.leavesOffForGood(EARLY_HELP);
            MeetingId adHoc = story.calls();
            story.hub.services.schedule().notHeld(story.chair(), adHoc, "Nobody could come");
            assertThat(story.isOn(MONDAY)).isTrue();
        }
    }
}
