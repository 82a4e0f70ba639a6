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
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;

/// A meeting that was left open overnight heard nothing after it ended: what an agency answers next morning, or that
/// afternoon, was said in no room, and stands in the minutes of the next meeting with when it was told.
class AnsweredOvernightTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = Story.MONDAY.plusDays(2);

    @TempDir
    private Path folder;

    private Story story;
    private MeetingId tuesday;

    @BeforeEach
    void tuesdaysMeetingCameToTheChildAndWasLeftOpen() {
        story = new Story(folder);
        story.opens();
        story.discusses(OutcomeKind.STRATEGY_DISCUSSION, "Seen with men nobody knows.");
        story.hub.assign(story.meeting, story.child.id(), "visit home !police 27/11/2026 16:00");
        story.hub.assign(story.meeting, story.child.id(), "ring school !education 27/11/2026 16:00");
        story.closes();
        tuesday = story.opens(TUESDAY);
        story.comes(tuesday);
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void tuesdayEndedAt(LocalTime time) {
        story.closesAsEnded(tuesday, TUESDAY, time);
    }

    private void isDone(String words) {
        story.hub
                .services
                .actions()
                .complete(
                        story.chair(),
                        story.set(words),
                        new Report(new SaidBy(story.set(words).agency(), "P. Kaur"), "", SharingMark.usual()));
    }

    private String visit(String became) {
        return "Police, Visit home (" + story.set("visit home").number() + " of 23/11/2026): " + became + ".";
    }

    private String school(String became) {
        return "Education, Ring school (" + story.set("ring school").number() + " of 23/11/2026): " + became + ".";
    }

    @Test
    void whatIsToldNextMorningWasNotSaidInYesterdaysRoom() {
        story.hub.services.actions().carry(story.chair(), story.set("ring school"), RandomTelling.report(""));
        story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
        isDone("visit home");
        assertThat(story.inMinutes(tuesday).answers())
                .as("the draft")
                .containsExactly(school("carried to the next meeting"));
        tuesdayEndedAt(LocalTime.of(10, 17));
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.closes(wednesday);
        assertThat(story.inMinutes(tuesday).answers()).containsExactly(school("carried to the next meeting"));
        assertThat(story.inMinutes(wednesday).answers()).containsExactly(visit("done (told Wed 25/11 08:00)"));
    }

    /// Whoever closes it says that it ended before that.
    @Test
    void whatIsToldThatAfternoonWasNotSaidInARoomThatHadEnded() {
        story.hub.itIs(TUESDAY, LocalTime.of(16, 20));
        isDone("visit home");
        tuesdayEndedAt(LocalTime.of(10, 17));
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.closes(wednesday);
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
        assertThat(story.inMinutes(wednesday).answers()).containsExactly(visit("done (told Tue 24/11 16:20)"));
    }

    /// Nobody closed it before the next meeting began: what was told since its room last moved is heard there.
    @Test
    void theNextMeetingHearsOfItThoughYesterdaysIsStillOpen() {
        story.hub.itIs(TUESDAY, LocalTime.of(16, 20));
        isDone("visit home");
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.hub.services.actions().carry(story.chair(), story.set("ring school"), RandomTelling.report(""));
        story.closes(wednesday);
        tuesdayEndedAt(LocalTime.of(10, 17));
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
        assertThat(story.inMinutes(wednesday).answers())
                .containsExactly(visit("done (told Tue 24/11 16:20)"), school("carried to the next meeting"));
    }

    /// Whoever looks at yesterday's items next morning was in no room with them.
    @Test
    void whoeverLooksAtItNextMorningMadeNoRoomHearIt() {
        story.hub.itIs(TUESDAY, LocalTime.of(16, 20));
        isDone("visit home");
        story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
        story.hub
                .services
                .meetings()
                .goTo(
                        story.chair(),
                        tuesday,
                        story.hub.item(tuesday, story.other.id()).id());
        story.hub.clock.pass(Duration.ofMinutes(1));
        story.comes(tuesday);
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.closes(wednesday);
        assertThat(story.inMinutes(wednesday).answers()).containsExactly(visit("done (told Tue 24/11 16:20)"));
    }

    /// What is taken back next morning was told next morning: what the room heard stays.
    @Test
    void whatIsTakenBackNextMorningTakesNothingOfYesterday() {
        story.hub.services.actions().accept(story.chair(), story.set("visit home"), RandomTelling.report(""));
        story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
        isDone("visit home");
        Refusal.unlessSaved(
                story.hub.services.actions().takeAnswerBack(story.chair(), tuesday, story.set("visit home")));
        tuesdayEndedAt(LocalTime.of(10, 17));
        assertThat(story.inMinutes(tuesday).answers()).containsExactly(visit("accepted"));
    }

    /// While it is adjourned nobody is in the room.
    @Test
    void whatIsToldWhileTheMeetingIsAdjournedSaysWhen() {
        story.hub.services.schedule().adjourn(story.chair(), tuesday, MarkedText.ours("Fire alarm"));
        story.hub.itIs(TUESDAY, LocalTime.of(11, 0));
        isDone("visit home");
        story.hub.itIs(TUESDAY, LocalTime.of(14, 0));
        story.hub.services.schedule().resume(story.chair(), tuesday);
        story.comes(tuesday);
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers()).containsExactly(visit("done (told Tue 24/11 11:00)"));
    }

    /// Nor was the rating changed there.
    @Test
    void aRatingThatIsChangedNextMorningWasNotChangedInYesterdaysMeeting() {
        story.refers();
        story.hub.itIs(WEDNESDAY, LocalTime.of(8, 0));
        rate();
        assertThat(story.inMinutes(tuesday).times()).doesNotContain("Rated");
        tuesdayEndedAt(LocalTime.of(10, 17));
        assertThat(story.inMinutes(tuesday).times()).doesNotContain("Rated");
    }

    @Test
    void norOneThatIsChangedThatAfternoon() {
        story.refers();
        story.hub.itIs(TUESDAY, LocalTime.of(16, 20));
        rate();
        tuesdayEndedAt(LocalTime.of(10, 17));
        assertThat(story.inMinutes(tuesday).times()).doesNotContain("Rated");
    }

    private void rate() {
        story.hub
                .services
                .referrals()
                .rate(
                        story.chair(),
                        story.hub
                                .services
                                .referrals()
                                .toRate(story.hub.viewer(), story.child.id())
                                .orElseThrow()
                                .id(),
                        MashRating.RED,
                        "Seen with them again.");
    }
}
