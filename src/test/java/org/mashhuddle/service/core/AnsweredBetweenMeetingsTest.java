package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.actions.ActionBook;

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

    private Action set(String words) {
        ActionBook book = story.hub.services.actions().book(story.hub.viewer());
        return Stream.of(book.open(), book.ended())
                .flatMap(List::stream)
                .map(history -> history.action())
                .filter(action -> action.text().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow();
    }

    private String of(String words) {
        return "(" + set(words).number() + " of 23/11/2026)";
    }

    private MeetingId opens(LocalDate day) {
        story.hub.itIs(day, LocalTime.of(8, 30));
        MeetingId meeting = story.hub.services.agendas().plan(story.chair(), day);
        story.asksFor(meeting, story.child.id());
        story.hub.services.agendas().propose(story.chair(), meeting);
        story.hub.itIs(day, LocalTime.of(9, 30));
        story.hub.services.meetings().open(story.chair(), meeting);
        return meeting;
    }

    private void theRoomComes(MeetingId meeting) {
        story.hub
                .services
                .meetings()
                .goTo(
                        story.chair(),
                        meeting,
                        story.hub.item(meeting, story.child.id()).id());
        story.hub.clock.pass(Duration.ofMinutes(1));
    }

    private void closes(MeetingId meeting) {
        story.hub.services.meetings().close(story.chair(), meeting);
        story.hub.clock.pass(Duration.ofMinutes(5));
    }

    private List<String> inMinutes(MeetingId meeting) {
        int number = story.hub.item(meeting, story.child.id()).number();
        return story.hub.services.minutes().view(story.hub.viewer(), meeting).minutes().items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private void isDone(String words, SharingMark mark) {
        story.hub
                .services
                .actions()
                .complete(
                        story.chair(),
                        set(words),
                        new Report(new SaidBy(set(words).agency(), "P. Kaur"), "Seen, and well", mark));
    }

    @Test
    void whatWasAnsweredOnMondayAfternoonStandsInTuesdaysMinutes() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = opens(TUESDAY);
        theRoomComes(tuesday);
        story.hub.services.actions().carry(story.chair(), set("ring school"), RandomTelling.report(""));
        closes(tuesday);
        assertThat(inMinutes(tuesday))
                .containsExactly(
                        "Police, Visit home " + of("visit home")
                                + ": done (told Mon 23/11 16:20). P. Kaur, Police: Seen, and well.",
                        "Education, Ring school " + of("ring school") + ": carried to the next meeting.");
        assertThat(inMinutes(story.meeting)).isEmpty();
    }

    @Test
    void wordsOfTheRecordAloneAreNotInTheMinutes() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.narrowest());
        MeetingId tuesday = opens(TUESDAY);
        theRoomComes(tuesday);
        closes(tuesday);
        assertThat(inMinutes(tuesday))
                .containsExactly("Police, Visit home " + of("visit home") + ": done (told Mon 23/11 16:20).");
    }

    /// It is said once: the meeting after says what was told since.
    @Test
    void whatStoodInMinutesIsNotSaidAgain() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = opens(TUESDAY);
        theRoomComes(tuesday);
        theRoomComes(tuesday);
        closes(tuesday);
        story.hub.services.actions().update(story.chair(), set("ring school"), RandomTelling.report("No reply"));
        MeetingId wednesday = opens(WEDNESDAY);
        theRoomComes(wednesday);
        closes(wednesday);
        assertThat(inMinutes(tuesday)).hasSize(1);
        assertThat(inMinutes(wednesday))
                .containsExactly("Education, Ring school " + of("ring school")
                        + ": an update was given (told Tue 24/11 09:37). A. Patel: No reply.");
    }

    /// Of a child to whom the room did not come nobody heard anything: the next meeting that comes to it does.
    @Test
    void whomTheRoomDidNotReachWaitsForTheNextMeeting() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = opens(TUESDAY);
        closes(tuesday);
        MeetingId wednesday = opens(WEDNESDAY);
        theRoomComes(wednesday);
        closes(wednesday);
        assertThat(inMinutes(tuesday)).isEmpty();
        assertThat(inMinutes(wednesday)).hasSize(1);
    }

    /// While the room was at other children, before it came to this one.
    @Test
    void whatWasToldBeforeTheRoomCameIsSaidToo() {
        MeetingId tuesday = opens(TUESDAY);
        story.hub.services.actions().accept(story.chair(), set("visit home"), RandomTelling.report(""));
        story.hub.clock.pass(Duration.ofMinutes(2));
        theRoomComes(tuesday);
        closes(tuesday);
        assertThat(inMinutes(tuesday))
                .containsExactly("Police, Visit home " + of("visit home") + ": accepted (told Tue 24/11 09:30).");
    }

    @Test
    void whatIsTakenBackInTheRoomWasNotAnswered() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        isDone("visit home", SharingMark.usual());
        MeetingId tuesday = opens(TUESDAY);
        theRoomComes(tuesday);
        Refusal.unlessSaved(story.hub.services.actions().takeAnswerBack(story.chair(), tuesday, set("visit home")));
        closes(tuesday);
        assertThat(inMinutes(tuesday)).isEmpty();
    }
}
