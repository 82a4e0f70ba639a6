package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.room.SpokenPresence;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.meeting.DemoRoom;

/// `domain.md` 3.10: attendance is per item with a clock for coming and going. Who steps out for an item
/// is out of the room for it and for no other, and the minutes say that and not why.
class WhoIsInTheRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(3, 5);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Attendance who(String name) {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void stepsOut(String name) {
        room.meetings().stepOut(room.session.actor(), room.meeting, who(name).id());
    }

    private Minutes minutes() {
        return MinutesWriting.of(room.book(), new MinutesWriting.Around("T", 1, "", List.of()), room.clock.instant());
    }

    private String times(int number) {
        return minutes().items().get(number - 1).times();
    }

    private String how(String name) {
        return minutes().attendance().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .how();
    }

    /// Who left for the day after stepping out for an item is not back because the room comes to it again and goes on.
    @Test
    void whoLeftTheMeetingIsNotBackWhenTheRoomLeavesAnItemThatTheyWereOutFor() {
        stepsOut("S. Lindqvist");
        room.roomTo(4, 5);
        assertThat(who("S. Lindqvist").isHere()).as("back").isTrue();
        room.meetings()
                .leave(room.session.actor(), room.meeting, who("S. Lindqvist").id());
        room.roomTo(5, 5);
        room.roomTo(3, 5);
        room.roomTo(6, 5);
        assertThat(who("S. Lindqvist").isHere()).as("gone for the day").isFalse();
    }

    @Test
    void whoIsOutForTwoItemsOneAfterTheOtherIsBackAfterTheSecond() {
        stepsOut("S. Lindqvist");
        room.roomTo(4, 5);
        stepsOut("S. Lindqvist");
        room.roomTo(5, 5);
        room.roomTo(3, 5);
        room.roomTo(4, 5);
        assertThat(who("S. Lindqvist").isHere()).as("out for both").isFalse();
        room.roomTo(6, 5);
        assertThat(who("S. Lindqvist").isHere()).as("back").isTrue();
    }

    @Test
    void thoseOfOneAgencyStandTogetherInTheMinutes() {
        assertThat(minutes().attendance().stream().map(Minutes.Attendee::agency))
                .containsExactly(
                        "Police",
                        "Police",
                        "Social care",
                        "Social care",
                        "Social care",
                        "Health",
                        "Education",
                        "Youth justice",
                        "Housing");
    }

    @Test
    void whoStepsOutForAnItemIsBackForTheNextAndTheMinutesSayOnlyThat() {
        room.roomTo(4, 0);
        stepsOut("S. Lindqvist");
        assertThat(who("S. Lindqvist").isHere()).isFalse();
        room.clock.pass(Duration.ofMinutes(4));
        room.roomTo(5, 2);
        assertThat(who("S. Lindqvist").isHere()).isTrue();
        assertThat(times(4)).contains("S. Lindqvist, health, was out of the room for this item.");
        assertThat(times(5)).doesNotContain("Lindqvist");
        assertThat(who("S. Lindqvist").presences()).hasSize(2);
        room.roomTo(4, 1);
        assertThat(who("S. Lindqvist").isHere()).as("it is taken up again").isFalse();
        stepsOut("S. Lindqvist");
        assertThat(who("S. Lindqvist").isHere()).isTrue();
        assertThat(times(4)).doesNotContain("Lindqvist");
    }

    /// Health was there for a part of it: who reads that she was out *for this item* would ask which is true.
    @Test
    void whoHeardHowAnItemBeganAndSteppedOutThenWasOutFromThenOn() {
        room.roomTo(4, 1);
        stepsOut("S. Lindqvist");
        room.clock.pass(Duration.ofMinutes(4));
        room.roomTo(5, 2);
        assertThat(times(4))
                .startsWith("Discussed 08:51 to 08:56; present for this item: ")
                .contains("; for part of it: health. ")
                .contains(" S. Lindqvist, health, was out of the room for this item from 08:52.");
        room.roomTo(4, 3);
        room.roomTo(6, 1);
        assertThat(times(4)).as("taken up again without her").contains("out of the room for this item from 08:52.");
    }

    /// Noted as out by mistake: her times say that she was there, and the minutes cannot say both.
    @Test
    void timesPutRightThatCoverAnItemSayThatNobodyWasOutForIt() {
        room.roomTo(4, 1);
        stepsOut("S. Lindqvist");
        room.clock.pass(Duration.ofMinutes(4));
        room.roomTo(5, 2);
        assertThat(times(4)).contains("S. Lindqvist, health, was out of the room for this item");
        correct("S. Lindqvist", "08:30 to 08:53");
        assertThat(times(4)).contains("S. Lindqvist, health, was out of the room for this item from 08:53.");
        correct("S. Lindqvist", "08:30");
        assertThat(times(4)).contains("health").doesNotContain("Lindqvist");
        assertThat(who("S. Lindqvist").facts().outFor()).isEmpty();
    }

    /// `domain.md` 3.10, "Present for item(s) only": the line says for which, from when to when.
    @Test
    void aGuestOfOneItemLeavesWithItAndTheirLineSaysForWhichItemTheyWere() {
        room.roomTo(4, 2);
        room.meetings()
                .leave(room.session.actor(), room.meeting, who("A. Patel").id());
        attend(who("A. Patel").at(List.of()).as(AttendanceStatus.FOR_AN_ITEM));
        room.meetings()
                .arrive(room.session.actor(), room.meeting, who("A. Patel").id());
        room.clock.pass(Duration.ofMinutes(4));
        assertThat(who("A. Patel").isHere()).isTrue();
        room.roomTo(5, 3);
        assertThat(who("A. Patel").isHere()).as("the room goes on without them").isFalse();
        assertThat(how("A. Patel")).isEqualTo("For item 4 only, 08:53 to 08:57");
        room.roomTo(4, 1);
        assertThat(who("A. Patel").isHere()).as("nobody fetched them").isFalse();
        room.meetings()
                .arrive(room.session.actor(), room.meeting, who("A. Patel").id());
        room.clock.pass(Duration.ofMinutes(2));
        room.roomTo(6, 1);
        assertThat(how("A. Patel")).startsWith("For item 4 only, 08:53 to 08:57 and ");
        room.meetings()
                .arrive(room.session.actor(), room.meeting, who("A. Patel").id());
        room.clock.pass(Duration.ofMinutes(2));
        assertThat(how("A. Patel")).startsWith("For items 4 and 6 only, ");
    }

    /// A core agency is not there for an item because its guest is in for another.
    @Test
    void aGuestOfACoreAgencyCountsForTheirItemAndForNoOther() {
        room.roomTo(4, 0);
        attend(who("S. Lindqvist").at(List.of()).as(AttendanceStatus.FOR_AN_ITEM));
        room.meetings()
                .arrive(room.session.actor(), room.meeting, who("S. Lindqvist").id());
        room.clock.pass(Duration.ofMinutes(2));
        assertThat(quorate(4)).isTrue();
        assertThat(quorate(7)).as("the room has not come to it").isFalse();
        room.roomTo(5, 3);
        assertThat(quorate(5)).isFalse();
        assertThat(quorate(4)).isTrue();
    }

    private boolean quorate(int number) {
        return room.book().quorum(room.item(number), room.clock.instant()).isMet();
    }

    @Test
    void quorumOfTheItemFollowsWhoSteppedOut() {
        room.roomTo(4, 0);
        stepsOut("S. Lindqvist");
        room.clock.pass(Duration.ofMinutes(4));
        assertThat(times(4)).contains("Not quorate.");
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        room.book().discussion(room.item(4)).withQuorumReason("health rings in later"));
        assertThat(times(4))
                .as("not: because health rings in later S. Lindqvist was out of the room")
                .contains("Not quorate; the chair went on, because: health rings in later. S. Lindqvist, health, was"
                        + " out of the room for this item.");
        room.roomTo(5, 2);
        assertThat(times(5)).contains("Quorate").doesNotContain("Not quorate");
    }

    private void correct(String name, String typed) {
        room.meetings()
                .correctTimes(
                        room.session.actor(),
                        room.meeting,
                        who(name).id(),
                        SpokenPresence.read(typed, DAY).orElseThrow());
    }

    @Test
    void timesPutRightAreThoseOfTheMinutesAndOfTheQuorumOfTheirItems() {
        assertThat(times(3)).doesNotContain("Not quorate");
        correct("S. Lindqvist", "08:30 to 08:47");
        assertThat(how("S. Lindqvist")).isEqualTo("Present, 08:30 to 08:47");
        assertThat(times(3)).contains("Not quorate");
        correct("S. Lindqvist", "08:30");
        assertThat(times(3)).doesNotContain("Not quorate");
    }

    @Test
    void timesThatCannotBeAreRefusedAndNothingIsChanged() {
        List<Presence> before = who("A. Patel").presences();
        for (String typed : List.of("08:50 to 08:40", "08:30 to 08:45, 08:44", "08:30, 08:40", "23:00")) {
            Refusal refused = catchThrowableOfType(Refusal.class, () -> correct("A. Patel", typed));
            assertThat(refused.kind()).as(typed).isEqualTo(Refusal.Kind.TIMES_CROSSED);
        }
        assertThat(who("A. Patel").presences()).isEqualTo(before);
    }

    @Test
    void whatIsTypedIsReadAsTimesOrNotAtAll() {
        Instant half = Instant.parse("2026-11-24T09:30:00Z");
        Instant later = Instant.parse("2026-11-24T09:51:00Z");
        assertThat(SpokenPresence.read("9:30 to 0951, 10.05", DAY))
                .contains(List.of(
                        new Presence(half, Optional.of(later)), Presence.since(Instant.parse("2026-11-24T10:05:00Z"))));
        assertThat(SpokenPresence.read("", DAY)).contains(List.of());
        for (String typed : List.of("25:00", "9:61", "soon", "09:30 to", "09:30,,10:00", "to 10:00")) {
            assertThat(SpokenPresence.read(typed, DAY)).as(typed).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfSomebodyIsOnThePage() {
        Attendance patel = who("A. Patel");
        attend(patel.with(patel.facts().deputyFor("D. Farr").alone(true)).as(AttendanceStatus.BY_VIDEO));
        assertThat(how("A. Patel"))
                .startsWith("By video, alone and not recording, ")
                .endsWith("; deputy for D. Farr");
        Attendance osei = who("M. Osei");
        attend(osei.with(osei.facts().signed(true)).as(AttendanceStatus.OBSERVER));
        assertThat(how("M. Osei")).startsWith("Observer, signed the confidentiality statement, 08:4");
    }

    private void attend(Attendance line) {
        room.meetings().attend(room.session.actor(), room.meeting, line);
    }

    /// Nobody is spoken for who was not asked, or who was not there: everybody sat in the room at first.
    @Test
    void thatTheyAreAloneIsSaidOfAllOnlyWhereAllConfirmed() {
        assertThat(minutes().opening()).noneMatch(line -> line.startsWith("Those attending remotely"));
        Attendance patel = who("A. Patel");
        attend(patel.with(patel.facts().alone(true)).as(AttendanceStatus.BY_VIDEO));
        assertThat(minutes().opening())
                .contains("Those attending remotely confirmed that they were alone and not recording.");
        attend(who("J. Okoro").as(AttendanceStatus.BY_PHONE));
        assertThat(minutes().opening()).noneMatch(line -> line.startsWith("Those attending remotely"));
    }
}
