package org.mashhuddle.ui.meeting.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// Whoever came without standing in the directory takes actions as everybody in the room does (`domain.md` 1.4: each
/// has an owner).
class NewcomerOwnsTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void theRoomIsAtAChild() {
        room = new DemoRoom(folder);
        room.roomTo(9, 1);
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private QuickLineViewModel quick() {
        return model.quick().get().orElseThrow();
    }

    private Agency education() {
        return room.book().hub().directory().agencies().stream()
                .filter(one -> one.label().equals("Education"))
                .findFirst()
                .orElseThrow();
    }

    private void comes(String name, AttendanceStatus as) {
        Attendance line = new Attendance(
                new AttendanceId(new UUID(7, name.hashCode())), education().id(), name, "", as, List.of());
        room.meetings().attend(room.session.actor(), room.meeting, line.arrived(room.clock.instant()));
        model.attendance().here(line.id(), true);
    }

    @Test
    void theyAreMeantByTheirNameAndTheirAgencyOwnsIt() {
        quick().line().set("ring the school @benjamin okafor fri 16:00");
        assertThat(quick().reads().get().unknown()).containsExactly("@benjamin");
        comes("Benjamin Okafor", AttendanceStatus.IN_PERSON);
        quick().line().set("ring the school @benj");
        assertThat(quick().completions())
                .singleElement()
                .extracting(MarkChoice::words)
                .isEqualTo("Benjamin Okafor · Education · here");
        quick().line().set("ring the school @benjamin okafor fri 16:00");
        assertThat(quick().reads().get().person()).isEqualTo("Benjamin Okafor");
        assertThat(quick().reads().get().agency()).isEqualTo("Education");
        quick().accept();
        assertThat(room.book().actions(room.item(9))).anySatisfy(action -> {
            assertThat(action.text()).isEqualTo("Ring the school");
            assertThat(action.owner()).isEqualTo(new Owner.Named("Benjamin Okafor"));
            assertThat(action.agency()).contains(education().id());
        });
    }

    /// Who is meant by a mark goes with it, also where they stand in no directory.
    @Test
    void whoseMarkIsTakenOutOfTheLineOwnsItNoLonger() {
        comes("Benjamin Okafor", AttendanceStatus.IN_PERSON);
        quick().line().set("ring the school @benjamin okafor fri 16:00");
        quick().accept();
        Action seen = room.book().actions(room.item(9)).getLast();
        Directory directory = room.book().hub().directory();
        QuickLine reader = new QuickLine(
                directory.people(), directory.agencies(), LocalTime.of(17, 0), WorkingCalendar.weekdays());
        room.session
                .services()
                .actions()
                .edit(
                        room.session.actor(),
                        seen,
                        reader.read("Ring the school !education", LocalDateTime.of(2026, 11, 24, 9, 40)));
        assertThat(room.book().actions(room.item(9)).getLast().owner()).isEqualTo(new Owner.Nobody());
    }

    /// A mark that means nobody is asked about: whoever belongs to the agency of the line is offered first.
    @Test
    void whereTheAgencyIsNamedItsPeopleAreOfferedFirst() {
        quick().line().set("see the child @zz !social care fri 16:00");
        quick().accept();
        assertThat(quick().choices().get().getFirst().words()).contains("Social care");
        quick().line().set("see the child @zz !health fri 16:00");
        quick().accept();
        assertThat(quick().choices().get().getFirst().words()).contains("Health");
    }

    @Test
    void whoOnlyWatchesTakesNone() {
        comes("Benjamin Okafor", AttendanceStatus.OBSERVER);
        quick().line().set("ring the school @benjamin okafor fri 16:00");
        assertThat(quick().reads().get().unknown()).containsExactly("@benjamin");
    }
}
