package org.mashhuddle.ui.meeting.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// Who is here as a line: a morning told by the minute, and what each line must show of it.
///
/// 08:45 opened, everybody comes. 08:46 item 1, for six minutes. 08:52 item 2: the nurse leaves at 08:54. 08:56 item 3,
/// for which a police officer steps out. 09:00 item 4, the officer is back; the other officer takes part by video.
/// It is 09:06.
class MeetingTimelineTest {

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void aMorning() {
        room = new DemoRoom(folder);
        room.roomTo(1, 6);
        room.roomTo(2, 2);
        room.meetings()
                .leave(room.session.actor(), room.meeting, who("S. Lindqvist").id());
        room.clock.pass(Duration.ofMinutes(2));
        room.meetings().goTo(room.session.actor(), room.meeting, room.item(3).id());
        room.meetings()
                .stepOut(room.session.actor(), room.meeting, who("T. Quill").id());
        room.clock.pass(Duration.ofMinutes(4));
        room.roomTo(4, 6);
        room.meetings()
                .attend(room.session.actor(), room.meeting, who("A. Patel").as(AttendanceStatus.BY_VIDEO));
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

    private MeetingTimeline line() {
        return MeetingTimeline.of(room.book(), room.clock.instant());
    }

    /// "ROOM 15, AWAY 7": minutes of the 22 from 08:45 to the end of this minute.
    private String minutes(String name) {
        return line().of(who(name)).stream()
                .map(part -> part.kind() + " " + Math.round(part.share() * 22))
                .collect(Collectors.joining(", "));
    }

    @Test
    void eachLineShowsWhereSomebodyWas() {
        assertThat(minutes("J. Okoro")).isEqualTo("ROOM 22");
        assertThat(minutes("S. Lindqvist")).isEqualTo("ROOM 9, AWAY 13");
        assertThat(minutes("T. Quill")).isEqualTo("ROOM 11, OUT 4, ROOM 7");
        assertThat(minutes("A. Patel")).isEqualTo("ELSEWHERE 22");
    }

    @Test
    void theHeadShowsWhereTheRoomWas() {
        assertThat(line().places().stream()
                        .map(place -> place.number() + ": " + Math.round(place.share() * 22))
                        .toList())
                .containsExactly("0: 1", "1: 6", "2: 4", "3: 4", "4: 7");
        assertThat(line().places().stream()
                        .mapToDouble(MeetingTimeline.Place::share)
                        .sum())
                .isCloseTo(1, within(0.0001));
    }

    @Test
    void whatHoldsForEachItemIsSaidOnceForThoseOneAfterTheOther() {
        AgencyId health = who("S. Lindqvist").agency();
        assertThat(room.book().meeting().type().coreAgencies()).contains(health);
        assertThat(ItemFacts.quorum(room.book(), room.clock.instant()))
                .extracting(ItemFacts::items, ItemFacts::fact, ItemFacts::lacks)
                .containsExactly(
                        tuple("Item 1", "Quorate", false),
                        tuple("Items 2 to 4", "Not quorate: health left 08:54; no reason yet", true));
        assertThat(ItemFacts.chairs(room.book(), room.clock.instant()))
                .extracting(ItemFacts::items, ItemFacts::fact, ItemFacts::lacks)
                .containsExactly(tuple("Items 1 to 4", "Anne Bennett", false));
    }

    @Test
    void aReasonAndAnotherChairAreSaid() {
        MeetingViewModel model =
                new MeetingViewModel(room.seat(), Optional.of(room.item(4).id()));
        room.session
                .services()
                .schedule()
                .handChair(room.session.actor(), room.meeting, who("J. Okoro").id());
        room.clock.pass(Duration.ofMinutes(3));
        model.item().get().orElseThrow().quorumReason().set("Health rings back at ten");
        model.takeReason();
        assertThat(ItemFacts.quorum(room.book(), room.clock.instant()).getLast())
                .extracting(ItemFacts::items, ItemFacts::fact, ItemFacts::lacks)
                .containsExactly("Item 4", "Not quorate: health left 08:54; reason given", false);
        assertThat(ItemFacts.chairs(room.book(), room.clock.instant()).getLast())
                .extracting(ItemFacts::items, ItemFacts::fact)
                .containsExactly("Item 4", "Anne Bennett, J. Okoro");
    }

    @Test
    void theListIsCountedInWords() {
        assertThat(MeetingFacts.of(room.book(), line(), room.clock.instant()).counted())
                .isEqualTo("8 here, 1 left");
        List<Boolean> core = List.copyOf(MeetingFacts.of(room.book(), line(), room.clock.instant())
                .core()
                .values());
        assertThat(core).containsOnlyOnce(false).contains(true);
    }

    /// The page says that it was not discussed.
    @Test
    void ofAnItemThatTheRoomOnlyPassedNoReasonIsMissing() {
        room.roomTo(5, 0);
        room.clock.pass(Duration.ofSeconds(3));
        room.roomTo(6, 1);
        assertThat(ItemFacts.quorum(room.book(), room.clock.instant()))
                .extracting(ItemFacts::items)
                .containsExactly("Item 1", "Items 2 to 4", "Item 6");
    }

    /// Out of the room for one child, for a conflict of interest: they have not left.
    @Test
    void whoIsOutForTheItemHasNotLeft() {
        room.meetings()
                .stepOut(room.session.actor(), room.meeting, who("J. Okoro").id());
        assertThat(MeetingFacts.of(room.book(), line(), room.clock.instant()).counted())
                .isEqualTo("7 here, 1 out for the item, 1 left");
    }
}
