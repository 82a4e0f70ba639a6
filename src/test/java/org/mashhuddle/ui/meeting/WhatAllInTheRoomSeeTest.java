package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.room.RoomScreen;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Decision;

/// `product.md`, rule 3, row by row: what is in the minutes may stand before those who get them or an extract of the
/// item; before somebody who gets neither only what may be shared.
class WhatAllInTheRoomSeeTest {

    private static final SharingMark IN_THE_MINUTES = new SharingMark.InMinutes();
    private static final SharingMark MAY_BE_SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 2);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private AgencyId outside() {
        return room.book().hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(id -> !room.book().meeting().type().coreAgencies().contains(id))
                .filter(id -> room.book().meeting().attendance().stream()
                        .noneMatch(one -> one.agency().equals(id)))
                .findFirst()
                .orElseGet(() -> new AgencyId(UUID.randomUUID()));
    }

    private AgencyId core() {
        return room.book().meeting().attendance().stream()
                .filter(Attendance::isHere)
                .map(Attendance::agency)
                .filter(room.book().meeting().type().coreAgencies()::contains)
                .findFirst()
                .orElseThrow();
    }

    private void comes(AgencyId agency, AttendanceStatus how) {
        room.meetings()
                .attend(
                        room.session.actor(),
                        room.meeting,
                        new Attendance(new AttendanceId(UUID.randomUUID()), agency, "N. Comer", "", how, List.of())
                                .arrived(room.clock.instant()));
    }

    /// What stands on the screen of a rationale with this mark.
    private String because(SharingMark mark) {
        Discussion said = room.book().discussion(room.item(4));
        Discussion typed = said.with(new Decision(List.of(), "As agreed.", mark, Set.of(), "", List.of()));
        return RoomScreen.of(room.book(), Optional.of(typed))
                .orElseThrow()
                .decision()
                .because();
    }

    @Test
    void theCoreAgenciesSeeWhatTheMinutesWillHold() {
        assertThat(because(IN_THE_MINUTES)).isEqualTo("As agreed.");
        assertThat(because(SharingMark.narrowest())).isEmpty();
    }

    @Test
    void whoTakesPartInTheItemSeesWhatItsExtractHolds() {
        comes(outside(), AttendanceStatus.FOR_AN_ITEM);
        comes(outside(), AttendanceStatus.BY_VIDEO);
        assertThat(because(IN_THE_MINUTES)).isEqualTo("As agreed.");
        assertThat(because(SharingMark.narrowest())).isEmpty();
        assertThat(because(new SharingMark.NamedAgencies(Set.of(core())))).isEmpty();
    }

    @Test
    void whoOnlyWatchesAndGetsNoPaperOfItSeesWhatMayBeShared() {
        comes(outside(), AttendanceStatus.OBSERVER);
        assertThat(because(IN_THE_MINUTES)).isEmpty();
        assertThat(because(MAY_BE_SHARED)).isEqualTo("As agreed.");
        assertThat(RoomScreen.shows(room.book().meeting(), IN_THE_MINUTES)).isFalse();
        assertThat(RoomScreen.shows(room.book().meeting(), MAY_BE_SHARED)).isTrue();
        Attendance watching = room.book().meeting().attendance().getLast();
        room.meetings().leave(room.session.actor(), room.meeting, watching.id());
        assertThat(because(IN_THE_MINUTES)).as("they left").isEqualTo("As agreed.");
    }

    @Test
    void aLearnerBesideTheirAgencySeesWhatTheirAgencyGets() {
        comes(core(), AttendanceStatus.OBSERVER);
        assertThat(because(IN_THE_MINUTES)).isEqualTo("As agreed.");
    }

    /// A child that was only passed is not a child that was discussed.
    @Test
    void anItemThatIsPassedWaitsAndOneThatTookItsTimeOrSaysSomethingIsDone() {
        room.roomTo(5, 0);
        room.roomTo(6, 0);
        assertThat(state(5)).isEqualTo(DiscussionState.WAITING);
        assertThat(state(4)).as("two minutes were spent on it").isEqualTo(DiscussionState.DONE);
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        room.book()
                                .discussion(room.item(6))
                                .with(new Decision(List.of(), "So.", IN_THE_MINUTES, Set.of(), "", List.of())));
        room.roomTo(5, 0);
        assertThat(state(6)).as("something was recorded").isEqualTo(DiscussionState.DONE);
        room.roomTo(7, 2);
        assertThat(state(5)).as("passed twice").isEqualTo(DiscussionState.WAITING);
        room.roomTo(5, 2);
        room.roomTo(8, 0);
        assertThat(state(5)).isEqualTo(DiscussionState.DONE);
    }

    private DiscussionState state(int number) {
        return room.book().discussion(room.item(number)).state();
    }
}
