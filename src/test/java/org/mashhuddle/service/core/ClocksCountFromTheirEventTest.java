package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;

/// An assessment is to be done within 45 working days of the referral, and a child protection conference held within 15
/// of the strategy discussion that starts the enquiry (`domain.md` 2.4), on whatever day a meeting decides so. The
/// referral was received on Monday 23 November 2026; 45 working days later is Thursday 28 January 2027, with Christmas
/// Day, the day put in place of Boxing Day and New Year's Day in between, and 15 working days later is Monday 14
/// December.
class ClocksCountFromTheirEventTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = Story.MONDAY.plusDays(2);

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(folder);
        story.opens();
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void decided(LocalDate day, OutcomeKind kind) {
        MeetingId meeting = story.opens(day);
        story.decides(meeting, kind, "The school is worried.");
        story.closes(meeting);
    }

    private LocalDate lastDay(ClockKind kind) {
        return story.hub.services.records().open(story.hub.viewer(), story.child.id()).clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .map(RunningClock::lastDay)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAssessmentThatIsDecidedAtOnce() {
        story.discusses(OutcomeKind.ASSESSMENT, "The school is worried.");
        story.closes();
        assertThat(lastDay(ClockKind.ASSESSMENT)).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void anAssessmentThatIsDecidedWhereNothingWasBefore() {
        story.comes(story.meeting);
        story.closes();
        decided(TUESDAY, OutcomeKind.ASSESSMENT);
        assertThat(lastDay(ClockKind.ASSESSMENT)).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void anAssessmentThatIsDecidedAfterInformationWasRequested() {
        story.discusses(OutcomeKind.INFORMATION_REQUESTED, "The school is asked.");
        story.closes();
        decided(TUESDAY, OutcomeKind.INFORMATION_REQUESTED);
        decided(WEDNESDAY, OutcomeKind.ASSESSMENT);
        assertThat(lastDay(ClockKind.ASSESSMENT)).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void anAssessmentThatIsDecidedAfterTheReferralWasEnded() {
        story.discusses(OutcomeKind.NO_FURTHER_ACTION, "The school answered, and nothing is left to be worried about.");
        story.closes();
        decided(WEDNESDAY, OutcomeKind.ASSESSMENT);
        assertThat(lastDay(ClockKind.ASSESSMENT)).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    /// It was left off for good, and what the next meeting heard was something else.
    @Test
    void anAssessmentThatIsDecidedAfterTheReferralWasLeftOff() {
        story.leavesOffForGood("The referral was sent to us by mistake, and the school knows.");
        story.closes();
        decided(TUESDAY, OutcomeKind.INFORMATION_REQUESTED);
        decided(WEDNESDAY, OutcomeKind.ASSESSMENT);
        assertThat(lastDay(ClockKind.ASSESSMENT)).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    /// The meeting that requested information was left open, and closed next morning.
    @Test
    void anAssessmentThatIsDecidedAfterAMeetingThatWasLeftOpen() {
        story.discusses(OutcomeKind.INFORMATION_REQUESTED, "The school is asked.");
        story.hub.itIs(TUESDAY, LocalTime.of(8, 0));
        story.comes(story.meeting);
        story.closesAsEnded(Story.MONDAY, LocalTime.of(10, 17));
        decided(WEDNESDAY, OutcomeKind.ASSESSMENT);
        assertThat(lastDay(ClockKind.ASSESSMENT)).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    private void discussStrategy(MeetingId meeting) {
        story.comes(meeting);
        Discussion now = story.hub.discussion(meeting, story.child.id());
        StrategyDiscussion held = now.strategyHeld()
                .begun(story.hub.clock.instant().minus(Duration.ofSeconds(30)))
                .ended(story.hub.clock.instant());
        story.hub.services.meetings().record(story.chair(), meeting, now.with(held));
    }

    private void strategyWasDiscussedOnMonday(OutcomeKind decided) {
        discussStrategy(story.meeting);
        story.decides(story.meeting, decided, "The school answered, and nothing is left to be worried about.");
        story.closes();
    }

    @Test
    void aConferenceAfterAStrategyDiscussionOfAnEarlierMeeting() {
        strategyWasDiscussedOnMonday(OutcomeKind.STRATEGY_DISCUSSION);
        decided(TUESDAY, OutcomeKind.INFORMATION_REQUESTED);
        decided(WEDNESDAY, OutcomeKind.SECTION_47);
        assertThat(lastDay(ClockKind.CONFERENCE)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    /// The one that starts the enquiry is that in which it was decided.
    @Test
    void aConferenceAfterAStrategyDiscussionInTheSameMeeting() {
        strategyWasDiscussedOnMonday(OutcomeKind.STRATEGY_DISCUSSION);
        MeetingId tuesday = story.opens(TUESDAY);
        discussStrategy(tuesday);
        story.decides(tuesday, OutcomeKind.SECTION_47, "The school is worried.");
        story.closes(tuesday);
        assertThat(lastDay(ClockKind.CONFERENCE)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    /// Nobody discussed it as a strategy anywhere.
    @Test
    void aConferenceWithoutAStrategyDiscussion() {
        story.discusses(OutcomeKind.INFORMATION_REQUESTED, "The school is asked.");
        story.closes();
        decided(TUESDAY, OutcomeKind.SECTION_47);
        assertThat(lastDay(ClockKind.CONFERENCE)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    /// The enquiry of three weeks ago is over: this is another.
    @Test
    void aConferenceLongAfterAStrategyDiscussion() {
        strategyWasDiscussedOnMonday(OutcomeKind.STRATEGY_DISCUSSION);
        LocalDate later = LocalDate.of(2026, 12, 15);
        decided(later, OutcomeKind.SECTION_47);
        assertThat(lastDay(ClockKind.CONFERENCE)).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void aConferenceAfterTheWorkWasEnded() {
        strategyWasDiscussedOnMonday(OutcomeKind.NO_FURTHER_ACTION);
        decided(WEDNESDAY, OutcomeKind.SECTION_47);
        assertThat(lastDay(ClockKind.CONFERENCE)).isEqualTo(LocalDate.of(2026, 12, 16));
    }
}
