package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.status.MeetingProgress;

/// A chair adjourns: the whole meeting breaks off and goes on later the same day, on another day, or not at
/// all. The minutes say from when to when, why, and who was there after it went on; nobody is taken to be
/// there because they had been before, and no child is spoken of in between.
class AdjournedMeetingTest {

    private static final MarkedText ALARM = new MarkedText("The fire alarm went off.", new SharingMark.InMinutes());

    @TempDir
    private Path folder;

    private DemoRoom room;

    /// Opened at 08:45; item 1 from 08:46.
    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(1, 5);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private void adjourn(MarkedText why) {
        room.session.services().schedule().adjourn(room.session.actor(), room.meeting, why);
    }

    private void resume() {
        room.session.services().schedule().resume(room.session.actor(), room.meeting);
    }

    private void comes(String name) {
        room.meetings().arrive(room.session.actor(), room.meeting, who(name).id());
    }

    private Attendance who(String name) {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Minutes minutes() {
        return MinutesWriting.of(room.book(), new MinutesWriting.Around("T", 1, "", List.of()), room.clock.instant());
    }

    private void clockTo(String when) {
        room.clock.pass(Duration.between(room.clock.instant(), Instant.parse(when)));
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable verb) {
        assertThat(catchThrowableOfType(Refusal.class, verb).kind()).isEqualTo(kind);
    }

    @Test
    void theMinutesSayFromWhenToWhenWhyAndWhoWasThereAfterwards() {
        adjourn(ALARM);
        assertThat(minutes().opening()).contains("Adjourned at 08:51: The fire alarm went off.");
        clockTo("2026-11-24T11:00:00Z");
        resume();
        assertThat(minutes().opening())
                .contains("Adjourned from 08:51 to 11:00: The fire alarm went off. Asked anew who was there: nobody.");
        room.clock.pass(Duration.ofMinutes(1));
        comes("A. Patel");
        comes("S. Lindqvist");
        assertThat(minutes().opening())
                .filteredOn(said -> said.startsWith("Adjourned"))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith(
                                "Adjourned from 08:51 to 11:00: The fire alarm went off. Asked anew who was there: ")
                        .contains("A. Patel (police)")
                        .contains("S. Lindqvist (health)")
                        .doesNotContain("Okoro"));
    }

    @Test
    void whoIsLetInForAnItemAfterwardsWasNotAskedAnew() {
        adjourn(ALARM);
        clockTo("2026-11-24T11:00:00Z");
        resume();
        comes("A. Patel");
        room.meetings()
                .attend(room.session.actor(), room.meeting, who("K. Imbert").as(AttendanceStatus.FOR_AN_ITEM));
        comes("K. Imbert");
        assertThat(minutes().opening()).anyMatch(said -> said.endsWith("Asked anew who was there: A. Patel (police)."));
    }

    @Test
    void aMeetingThatBreaksOffTwiceSaysOfEachTimeWhoWasThereAfterIt() {
        adjourn(ALARM);
        clockTo("2026-11-24T11:00:00Z");
        resume();
        comes("A. Patel");
        clockTo("2026-11-24T11:20:00Z");
        adjourn(new MarkedText("The line to the school was lost.", new SharingMark.InMinutes()));
        clockTo("2026-11-24T12:00:00Z");
        resume();
        comes("S. Lindqvist");
        room.clock.pass(Duration.ofMinutes(3));
        assertThat(minutes().opening())
                .filteredOn(said -> said.startsWith("Adjourned"))
                .containsExactly(
                        "Adjourned from 08:51 to 11:00: The fire alarm went off. Asked anew who was there:"
                                + " A. Patel (police).",
                        "Adjourned from 11:20 to 12:00: The line to the school was lost. Asked anew who was there:"
                                + " S. Lindqvist (health).");
    }

    @Test
    void nobodyIsThereAfterwardsUntilTheyAreSaidToBe() {
        assertThat(room.book().meeting().attendance()).anyMatch(Attendance::isHere);
        adjourn(ALARM);
        assertThat(room.book().meeting().attendance()).noneMatch(Attendance::isHere);
        assertRefused(Refusal.Kind.MEETING_ADJOURNED, () -> comes("A. Patel"));
        room.clock.pass(Duration.ofHours(1));
        resume();
        assertThat(room.book().meeting().attendance()).noneMatch(Attendance::isHere);
        comes("A. Patel");
        room.clock.pass(Duration.ofMinutes(2));
        assertThat(minutes().attendance())
                .filteredOn(one -> one.name().equals("A. Patel"))
                .singleElement()
                .satisfies(one -> assertThat(one.how()).isEqualTo("Present, 08:45 to 08:51 and 09:51 on"));
    }

    @Test
    void theTimeOfNoItemRunsInBetween() {
        adjourn(ALARM);
        assertThat(room.book().discussion(room.item(1)).state()).isEqualTo(DiscussionState.PAUSED);
        room.clock.pass(Duration.ofHours(2));
        assertThat(room.book().discussion(room.item(1)).spent(room.clock.instant()))
                .isEqualTo(Duration.ofMinutes(5));
        assertRefused(Refusal.Kind.MEETING_ADJOURNED, () -> room.roomTo(2, 1));
        assertRefused(
                Refusal.Kind.MEETING_ADJOURNED,
                () -> room.meetings()
                        .set(room.session.actor(), room.meeting, room.item(1).id(), DiscussionState.OPEN));
        resume();
        comes("A. Patel");
        room.roomTo(1, 3);
        assertThat(minutes().items().getFirst().times()).startsWith("Discussed 08:46 to 08:51 and 10:51 to 10:54;");
    }

    /// Nobody discusses a strategy while the room stands empty.
    @Test
    void aStrategyDiscussionThatRunsEndsAtThatMoment() {
        Discussion said = room.book().discussion(room.item(1));
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        said.with(said.strategyHeld().begun(Instant.parse("2026-11-24T08:48:00Z"))));
        adjourn(ALARM);
        room.clock.pass(Duration.ofHours(2));
        assertThat(room.book().discussion(room.item(1)).strategyHeld().held())
                .contains(new Presence(
                        Instant.parse("2026-11-24T08:48:00Z"), Optional.of(Instant.parse("2026-11-24T08:51:00Z"))));
    }

    /// What the status bar counts is the time of a meeting that is held.
    @Test
    void theMinutesLeftStandStillInBetween() {
        String before = MeetingProgress.of(room.book(), room.clock.instant()).left();
        adjourn(ALARM);
        room.clock.pass(Duration.ofMinutes(7));
        assertThat(MeetingProgress.of(room.book(), room.clock.instant()).left()).isEqualTo(before);
        resume();
        assertThat(MeetingProgress.of(room.book(), room.clock.instant()).left()).isNotEqualTo(before);
    }

    @Test
    void itIsClosedOnlyAfterItWentOnOrWithTheReasonThatItDidNot() {
        adjourn(ALARM);
        assertRefused(Refusal.Kind.MEETING_ADJOURNED, () -> room.meetings().close(room.session.actor(), room.meeting));
        assertRefused(
                Refusal.Kind.REASON_MISSING,
                () -> room.meetings().closeAdjourned(room.session.actor(), room.meeting, MarkedText.ours(" ")));
        room.clock.pass(Duration.ofHours(20));
        room.meetings()
                .closeAdjourned(
                        room.session.actor(),
                        room.meeting,
                        new MarkedText("no room was free", new SharingMark.InMinutes()));
        assertThat(room.book().meeting().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(minutes().head().when()).endsWith("08:45 to 08:51");
        assertThat(minutes().opening())
                .contains("Adjourned at 08:51: The fire alarm went off. It was not resumed: no room was free.");
    }

    @Test
    void anotherDayIsNamedAndTheLongNightIsNoSitting() {
        adjourn(ALARM);
        clockTo("2026-11-25T09:30:00Z");
        resume();
        comes("A. Patel");
        room.roomTo(1, 10);
        room.meetings().close(room.session.actor(), room.meeting);
        assertThat(minutes().head().when())
                .isEqualTo("Tuesday 24 November 2026, 08:45 to 09:40 on Wednesday 25 November 2026");
        assertThat(minutes().opening())
                .contains("Adjourned from 08:51 to 09:30 on Wednesday 25 November 2026: The fire alarm went off."
                        + " Asked anew who was there: A. Patel (police).");
        assertThat(minutes().items().getFirst().times())
                .startsWith("Discussed 08:46 to 08:51 and 09:30 on Wednesday 25 November 2026 to 09:40 on"
                        + " Wednesday 25 November 2026;");
        assertThat(room.book().meeting().times().whole())
                .extracting(time -> time.lengthAt(room.clock.instant()))
                .containsExactly(Duration.ofMinutes(6), Duration.ofMinutes(10));
    }

    @Test
    void aReasonThatStaysInTheRecordIsNotInTheMinutes() {
        adjourn(MarkedText.narrowest("her father is in the building"));
        assertThat(minutes().opening()).contains("Adjourned at 08:51.");
        assertThat(minutes().toString() + minutes().opening()).doesNotContain("father");
    }

    @Test
    void whatIsNotAdjournedIsNotResumedAndWithoutAReasonNothingBreaksOff() {
        assertRefused(Refusal.Kind.MEETING_NOT_ADJOURNED, this::resume);
        assertRefused(Refusal.Kind.REASON_MISSING, () -> adjourn(MarkedText.ours(" ")));
        assertThat(room.book().meeting().isAdjourned()).isFalse();
    }
}
