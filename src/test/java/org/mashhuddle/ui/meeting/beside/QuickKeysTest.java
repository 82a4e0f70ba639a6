package org.mashhuddle.ui.meeting.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.LateBackground;

/// Keys in the list of who is here that come faster than what they do is stored: none takes back the one before.
class QuickKeysTest {

    @TempDir
    private Path folder;

    private final LateBackground busy = new LateBackground();
    private DemoRoom room;
    private AttendanceViewModel model;
    private AttendanceId who;

    @BeforeEach
    void theListIsOpen() {
        room = new DemoRoom(folder);
        model = new AttendanceViewModel(room.seat(busy), book -> model.show(book), problem -> {
            throw new AssertionError(problem);
        });
        busy.runAll();
        Attendance one = room.book().meeting().attendance().getFirst();
        who = one.id();
        room.meetings().attend(room.session.actor(), room.meeting, one.at(List.of()));
        model.show(room.book());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Attendance stored() {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.id().equals(who))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoComesAndTakesPartByVideoIsHere() {
        model.here(who, true);
        model.takesPart(who, AttendanceStatus.BY_VIDEO);
        model.alone(who);
        model.here(who, true);
        busy.runAll();
        assertThat(stored().isHere()).isTrue();
        assertThat(stored().presences()).hasSize(1);
        assertThat(stored().status()).isEqualTo(AttendanceStatus.BY_VIDEO);
        assertThat(stored().facts().alone()).isTrue();
    }

    /// A key beside the one that was meant makes nobody who is in the room somebody who sent apologies: they would no
    /// longer count for the quorum.
    @Test
    void whoIsInTheRoomSendsNoApologies() {
        model.here(who, true);
        model.takesPart(who, AttendanceStatus.APOLOGIES_WITH_INFORMATION);
        model.takesPart(who, AttendanceStatus.APOLOGIES);
        busy.runAll();
        assertThat(stored().status().excuses()).isFalse();
        assertThat(stored().facts().sentAt()).isEmpty();
        model.here(who, false);
        busy.runAll();
        model.takesPart(who, AttendanceStatus.APOLOGIES_WITH_INFORMATION);
        busy.runAll();
        assertThat(stored().status()).isEqualTo(AttendanceStatus.APOLOGIES_WITH_INFORMATION);
    }

    /// The room comes to the next child and somebody is back in it, or the meeting is adjourned: the key that was
    /// pressed before this was shown takes nothing of it back.
    @Test
    void whatSomethingElseSaidBetweenTwoKeysStays() {
        model.here(who, true);
        model.alone(who);
        busy.run(() -> room.meetings().leave(room.session.actor(), room.meeting, who), model::show, problem -> {
            throw new AssertionError(problem);
        });
        model.takesPart(who, AttendanceStatus.BY_VIDEO);
        busy.runAll();
        assertThat(stored().status()).isEqualTo(AttendanceStatus.BY_VIDEO);
        assertThat(stored().facts().alone()).isTrue();
        assertThat(stored().isHere()).isFalse();
    }

    @Test
    void whatIsTickedOneAfterTheOtherStaysTicked() {
        room.meetings().state(room.session.actor(), room.meeting, Statements.none());
        model.show(room.book());
        model.read(true);
        model.conflictsAsked(true);
        model.conflicts("T. Quill: an aunt", () -> {});
        model.remoteConfirmed(true);
        busy.runAll();
        assertThat(room.book().meeting().statements()).isEqualTo(new Statements(true, true, "T. Quill: an aunt", true));
    }
}
