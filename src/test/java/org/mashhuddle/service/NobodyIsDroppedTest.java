package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.core.Story;
import org.mashhuddle.service.core.TestHub;

/// Product rule 1, as single stories and as long random histories.
class NobodyIsDroppedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String REASON = "School and health see no further harm now.";

    @TempDir
    private Path folder;

    // An ordinary week, a Christmas week, Easter with the hour that is lost, a leap day, the hour
    // that comes twice.
    private static final List<LocalDate> STARTS = List.of(
            MONDAY,
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2027, 3, 22),
            LocalDate.of(2028, 2, 24),
            LocalDate.of(2026, 10, 20));

    /// Two seeds; `-Dhistories=500` plays so many, from `-Dfirst=1`.
    static LongStream seeds() {
        int many = Integer.getInteger("histories", 0);
        int first = Integer.getInteger("first", 1);
        return many == 0
                ? LongStream.of(1, 20261125).limit(LongForm.or("first.histories", 1, 2))
                : LongStream.range(first, first + many);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensNobodyIsDropped(long seed) {
        LocalDate start = STARTS.get(Math.toIntExact(seed % STARTS.size()));
        try (TestHub hub = TestHub.at(start.atTime(8, 0).atZone(Moment.LONDON).toInstant(), folder)) {
            RandomHistory history = new RandomHistory(hub, seed);
            history.play(start, 14);
            System.err.println("Seed " + seed + ": " + history.steps() + " steps");
            assertThat(history.steps()).isGreaterThan(100);
            assertThat(history.account().checked()).isGreaterThan(100);
            assertThat(history.account().leftOffByRule()).isGreaterThan(3);
            assertThat(history.account().everInCustody()).isGreaterThan(3);
            assertThat(history.lifeChanges()).isPositive();
            assertThat(history.account().news().birthdaysSeen()).isPositive();
        }
    }

    @Test
    void aReferralThatComesAfterTheRoomHasLeftTheChildIsNotSettledWithTheDecision() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.NO_FURTHER_ACTION, REASON);
            story.hub.services.meetings().goTo(story.chair(), story.meeting, story.otherItem());
            story.hub.clock.pass(Duration.ofMinutes(5));
            story.refers();
            story.closes();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aDecisionWithoutAReasonDoesNotEndTheWork() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.CLOSE, "");
            story.closes();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aDecisionForNotEngagingAloneDoesNotEndTheWork() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.CLOSE, "The family does not engage with services.");
            story.closes();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aDecisionWithAReasonEndsTheWork() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.CLOSE, REASON);
            story.closes();
            assertThat(story.isOnTomorrow()).isFalse();
        }
    }

    @Test
    void aDecisionThatIsChangedAfterTheCloseStillBringsTheChildBack() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.NO_FURTHER_ACTION, REASON);
            story.closes();
            story.hub.decide(
                    story.meeting,
                    story.child.id(),
                    story.hub.decision(
                            OutcomeKind.REVIEW, Optional.of(MONDAY.plusDays(1).atTime(9, 30)), REASON));
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void theLastActionOfADecisionThatClosedNothingBringsTheChildBackWhenItEnds() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.SECTION_47, REASON);
            MeetingBook book = story.hub.assign(story.meeting, story.child.id(), "see him 04/12 12:00");
            story.closes();
            assertThat(story.isOnTomorrow()).isFalse();
            story.hub
                    .services
                    .actions()
                    .complete(story.chair(), book.actions().getFirst(), RandomTelling.report("Seen"));
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void whoWasLeftOffForGoodAndCameBackWithNewsKeepsTheDatesOfThatLaterMeeting() {
        try (Story story = new Story(folder)) {
            story.hub
                    .services
                    .agendas()
                    .leaveOff(
                            story.chair(),
                            story.meeting,
                            story.child.id(),
                            MarkedText.narrowest("Known to early help already; school agrees"),
                            Optional.empty());
            story.hub.clock.pass(Duration.ofMinutes(5));
            story.refers();
            story.hub.services.agendas().propose(story.chair(), story.meeting);
            story.opens();
            story.discusses(OutcomeKind.SECTION_47, REASON);
            story.hub.assign(story.meeting, story.child.id(), "see him 24/11 12:00");
            story.closes();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void whatAnAgencyAskedForAMeetingThatWasNeverHeldComesOntoTheNext() {
        try (Story story = new Story(folder)) {
            Child asked = AChild.aChild().called("Asked", "For").build();
            story.hub.services.subjects().keep(story.chair(), "subject.add", asked);
            AgencyId agency = story.hub
                    .services
                    .settings()
                    .directory(story.hub.viewer())
                    .agencies()
                    .getFirst()
                    .id();
            story.hub
                    .services
                    .agendas()
                    .add(story.chair(), story.meeting, asked.id(), agency, "M. Osei", MarkedText.narrowest("excluded"));
            assertThat(story.tomorrow().agenda().itemOf(asked.id())).isPresent();
        }
    }

    @Test
    void whoWasDiscussedStaysOnTheAgendaWhileTheMeetingIsHeld() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.REVIEW, REASON);
            story.hub.database.write(story.chair(), org.mashhuddle.store.audit.AuditEvent.of("test.settle"), tx -> {
                tx.referrals().settle(List.of(story.child.id()), story.hub.clock.instant());
                return true;
            });
            story.hub.services.agendas().propose(story.chair(), story.meeting);
            assertThat(story.hub.book(story.meeting).agenda().itemOf(story.child.id()))
                    .isPresent();
        }
    }

    @Test
    void notEngagingAloneIsRefusedHoweverItIsPut() {
        assertThat(LeavingReason.problem("The family do not engage with any of the services."))
                .contains(LeavingReason.Problem.ENGAGEMENT_ALONE);
    }
}
