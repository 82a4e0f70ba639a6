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
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;

/// What an agency answers between two meetings stands in the minutes of the next one that comes to the child, once, and
/// says when it was told: nobody said it in the room.
class AnsweredBetweenMeetingsTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = Story.MONDAY.plusDays(2);

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void twoActionsWereSetOnMonday() {
        story = new Story(folder);
        story.opens();
        story.discusses(OutcomeKind.STRATEGY_DISCUSSION, "Seen with men nobody knows.");
        story.hub.assign(story.meeting, story.child.id(), "visit home !police 25/11/2026 16:00");
        story.hub.assign(story.meeting, story.child.id(), "ring school !education 25/11/2026 16:00");
        story.closes();
    }

    @AfterEach
    void end() {
        story.close();
    }

    private String of(String words) {
        return "(" + story.set(words).number() + " of 23/11/2026)";
    }

    private void isDone(String words, SharingMark mark) {
        story.hub
                .services
                .actions()
                .complete(
                        story.chair(),
                        story.set(words),
                        new Report(new SaidBy(story.set(words).agency(), "P. Kaur"), "Seen, and well", mark));
    }

    @Test
    void whatWasAnsweredOnMondayAfternoonStandsInTuesdaysMinutes() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = story.opens(TUESDAY);
        story.comes(tuesday);
        story.hub.services.actions().carry(story.chair(), story.set("ring school"), RandomTelling.report(""));
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly(
                        "Police, Visit home " + of("visit home")
                                + ": done (told Mon 23/11 16:20). P. Kaur, Police: Seen, and well.",
                        "Education, Ring school " + of("ring school") + ": carried to the next meeting.");
        assertThat(story.inMinutes(story.meeting).answers()).isEmpty();
    }

    @Test
    void wordsOfTheRecordAloneAreNotInTheMinutes() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.narrowest());
        MeetingId tuesday = story.opens(TUESDAY);
        story.comes(tuesday);
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly("Police, Visit home " + of("visit home") + ": done (told Mon 23/11 16:20).");
    }

    /// It is said once: the meeting after says what was told since.
    @Test
    void whatStoodInMinutesIsNotSaidAgain() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = story.opens(TUESDAY);
        story.comes(tuesday);
        story.comes(tuesday);
        story.closes(tuesday);
        story.hub.services.actions().update(story.chair(), story.set("ring school"), RandomTelling.report("No reply"));
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.closes(wednesday);
        assertThat(story.inMinutes(tuesday).answers()).hasSize(1);
        assertThat(story.inMinutes(wednesday).answers())
                .containsExactly("Education, Ring school " + of("ring school")
                        + ": an update was given (told Tue 24/11 09:37). A. Patel: No reply.");
    }

    /// Of a child to whom the room did not come nobody heard anything: the next meeting that comes to it does.
    @Test
    void whomTheRoomDidNotReachWaitsForTheNextMeeting() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = story.opens(TUESDAY);
        story.closes(tuesday);
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.closes(wednesday);
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
        assertThat(story.inMinutes(wednesday).answers()).hasSize(1);
    }

    /// Nor did a room that had ended when somebody looked at the child.
    @Test
    void whomTheRoomWasSaidToReachAfterItsEndWaitsForTheNextMeeting() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = story.opens(TUESDAY);
        story.hub.itIs(TUESDAY, LocalTime.of(16, 20));
        story.comes(tuesday);
        story.closesAsEnded(tuesday, TUESDAY, LocalTime.of(10, 17));
        MeetingId wednesday = story.opens(WEDNESDAY);
        story.comes(wednesday);
        story.closes(wednesday);
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
        assertThat(story.inMinutes(wednesday).answers()).hasSize(1);
    }

    /// While the room was at other children, before it came to this one.
    @Test
    void whatWasToldBeforeTheRoomCameIsSaidToo() {
        MeetingId tuesday = story.opens(TUESDAY);
        story.hub.services.actions().accept(story.chair(), story.set("visit home"), RandomTelling.report(""));
        story.hub.clock.pass(Duration.ofMinutes(2));
        story.comes(tuesday);
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly("Police, Visit home " + of("visit home") + ": accepted (told Tue 24/11 09:30).");
    }

    @Test
    void whatIsTakenBackInTheRoomWasNotAnswered() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = story.opens(TUESDAY);
        story.comes(tuesday);
        Refusal.unlessSaved(
                story.hub.services.actions().takeAnswerBack(story.chair(), tuesday, story.set("visit home")));
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
    }
}
