package org.mashhuddle.ui.meeting.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.ui.meeting.DemoRoom;

/// `V` and `R` say how somebody takes part, and not that they came: "In the room" alone would say so.
class AttendanceLineTest {

    @TempDir
    private Path folder;

    @Test
    void whoTakesPartAndHasNotComeYetIsSaidNotToBeHere() {
        try (DemoRoom room = new DemoRoom(folder)) {
            MeetingBook book = room.book();
            Attendance here = book.meeting().attendance().stream()
                    .filter(Attendance::isHere)
                    .findFirst()
                    .orElseThrow();
            Attendance away = here.at(List.of());
            AttendanceLine video = line(away.as(AttendanceStatus.BY_VIDEO), book);
            assertThat(video.facts()).isEqualTo("not here yet · not confirmed alone");
            assertThat(video.lacks()).isTrue();
            AttendanceLine person = line(away.as(AttendanceStatus.IN_PERSON), book);
            assertThat(person.facts()).isEqualTo("not here yet");
            assertThat(person.lacks()).isTrue();
            assertThat(line(away.as(AttendanceStatus.NO_RESPONSE), book).facts())
                    .isEmpty();
            assertThat(line(away.as(AttendanceStatus.APOLOGIES), book).facts()).isEmpty();
            assertThat(line(here.left(room.clock.instant()), book).facts())
                    .as("who was here and left came")
                    .isEmpty();
            assertThat(line(here, book).lacks()).isFalse();
        }
    }

    private static AttendanceLine line(Attendance one, MeetingBook book) {
        return AttendanceLine.of(one, book, MeetingTimeline.of(book, Instant.parse("2026-11-24T08:46:00Z")));
    }
}
