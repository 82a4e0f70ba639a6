package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.ui.kit.Notice;

/// Somebody is in for one child, and out for the next; who goes on has it said, and may take it back.
class GuestOfOneItemTest {

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 2);
        room.meetings().attend(room.session.actor(), room.meeting, patel().as(AttendanceStatus.FOR_AN_ITEM));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Attendance patel() {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals("A. Patel"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> said() {
        return room.notices.current().get().map(Notice::words);
    }

    @Test
    void whoGoesOnIsToldWhoLeftAndTakesThemAlong() {
        new MeetingViewModel(room.seat()).next();
        assertThat(room.book().meeting().roomAt()).contains(room.item(5).id());
        assertThat(patel().isHere()).isFalse();
        assertThat(said()).contains("In for that item only, and out of the room: A. Patel");
        room.notices.undo();
        assertThat(patel().isHere()).as("they are in for this one too").isTrue();
        assertThat(patel().presences()).hasSize(2);
    }

    @Test
    void anItemThatIsTakenUpAgainSaysItToo() {
        MeetingViewModel model = new MeetingViewModel(room.seat());
        model.write(room.item(6).id());
        model.holdOver();
        assertThat(patel().isHere()).as("the room is still at theirs").isTrue();
        assertThat(said()).isEmpty();
        model.holdOver();
        assertThat(room.book().discussion(room.item(6)).state()).isEqualTo(DiscussionState.OPEN);
        assertThat(said()).contains("In for that item only, and out of the room: A. Patel");
    }

    /// The next child's social worker is let in while the item before is being ended, and the room goes on half
    /// a minute later: they are in for the child they came for.
    @Test
    void whoIsLetInJustBeforeCameForTheNextItem() {
        room.meetings().leave(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofMinutes(5));
        room.meetings().arrive(room.session.actor(), room.meeting, patel().id());
        Instant let = patel().presences().getLast().from();
        room.clock.pass(Duration.ofSeconds(30));
        MeetingViewModel model = new MeetingViewModel(room.seat());
        room.clock.pass(Duration.ofSeconds(10));
        model.next();
        assertThat(patel().isHere()).isTrue();
        assertThat(room.book().itemsOf(patel())).as("not in for item 4 again").isEqualTo("items 4 and 5");
        assertThat(patel().presences().getLast().from())
                .isEqualTo(room.book().discussion(room.item(5)).room().getLast().from());
        assertThat(said()).contains("Let in just before, and in for this item only: A. Patel");
        room.notices.undo();
        assertThat(patel().isHere()).as("they were in for the item before").isFalse();
        assertThat(patel().presences().getLast().from()).isEqualTo(let);
        assertThat(patel().presences()).hasSize(2);
        assertThat(room.book().itemsOf(patel())).isEqualTo("item 4");
    }

    /// An item of half a minute: they came for it, and do not go on from item to item as long as none takes a minute.
    @Test
    void whoCameForAShortItemLeavesWithIt() {
        room.meetings().leave(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofMinutes(5));
        room.meetings().arrive(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofSeconds(30));
        new MeetingViewModel(room.seat()).next();
        Instant began = room.book().discussion(room.item(5)).room().getLast().from();
        room.clock.pass(Duration.ofSeconds(30));
        new MeetingViewModel(room.seat()).next();
        assertThat(room.book().meeting().roomAt()).contains(room.item(6).id());
        assertThat(patel().isHere()).isFalse();
        assertThat(patel().presences().getLast().from()).isEqualTo(began);
        assertThat(room.book().itemsOf(patel())).isEqualTo("items 4 and 5");
        assertThat(said()).contains("In for that item only, and out of the room: A. Patel");
    }

    /// What the guest said stands in the item before: they came for that one, however late they were let in.
    @Test
    void whoSpokeInTheItemBeforeCameForIt() {
        letInJustBefore(patel().name());
        assertThat(patel().isHere()).isFalse();
        assertThat(room.book().itemsOf(patel())).isEqualTo("item 4");
        assertThat(said()).contains("In for that item only, and out of the room: A. Patel");
    }

    /// Their agency's words were typed before anybody had said that they are here.
    @Test
    void whoseAgencySpokeInTheItemBeforeCameForIt() {
        letInJustBefore("");
        assertThat(room.book().itemsOf(patel())).isEqualTo("item 4");
    }

    @Test
    void whoseColleagueSpokeInTheItemBeforeCameForTheNext() {
        letInJustBefore("T. Quill");
        assertThat(room.book().itemsOf(patel())).isEqualTo("items 4 and 5");
    }

    private void letInJustBefore(String speaker) {
        room.meetings().leave(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofMinutes(5));
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        room.book().discussion(room.item(4)).with(said(speaker)));
        room.meetings().arrive(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofSeconds(30));
        new MeetingViewModel(room.seat()).next();
    }

    private Contribution said(String speaker) {
        return new Contribution(
                new ContributionId(UUID.fromString("00000000-0000-7000-8000-0000000000a4")),
                patel().agency(),
                speaker,
                "Stopped on the train.",
                false,
                Optional.empty(),
                SharingMark.usual(),
                room.clock.instant());
    }

    @Test
    void whoCameAMinuteBeforeCameForTheItemBefore() {
        room.meetings().leave(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofMinutes(5));
        room.meetings().arrive(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofMinutes(1));
        new MeetingViewModel(room.seat()).next();
        assertThat(patel().isHere()).isFalse();
        assertThat(said()).contains("In for that item only, and out of the room: A. Patel");
    }

    @Test
    void whereNobodyLeftNothingIsSaid() {
        room.meetings().leave(room.session.actor(), room.meeting, patel().id());
        room.clock.pass(Duration.ofMinutes(1));
        new MeetingViewModel(room.seat()).next();
        assertThat(said()).isEmpty();
    }
}
