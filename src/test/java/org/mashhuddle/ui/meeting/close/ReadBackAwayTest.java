package org.mashhuddle.ui.meeting.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.service.Session;
import org.mashhuddle.ui.meeting.DemoRoom;

/// Whoever reads the actions back sees of which agency nobody is there to say yes.
class ReadBackAwayTest {

    @TempDir
    private Path folder;

    private static List<String> saidOfEducation(DemoRoom room) {
        return new CloseViewModel(room.seat(), Optional.empty())
                .readBack().lines().stream()
                        .filter(ReadBack.Line.Heading.class::isInstance)
                        .map(ReadBack.Line.Heading.class::cast)
                        .filter(heading -> heading.agency().equals("Education"))
                        .map(ReadBack.Line.Heading::how)
                        .toList();
    }

    @Test
    void anAgencyThatHasLeftIsSaidToBeNobody() {
        try (DemoRoom room = new DemoRoom(folder)) {
            room.roomTo(2, 2);
            Session session = room.session;
            QuickLine.Reading line = session.services()
                    .actions()
                    .quickLine(session.viewer())
                    .read("ring school !education 25/11/2026 16:00", LocalDateTime.parse("2026-11-24T08:50:00"));
            session.services()
                    .actions()
                    .assign(session.actor(), room.meeting, room.item(2).id(), line, SharingMark.usual());
            assertThat(saidOfEducation(room)).containsExactly("not read");
            room.book().meeting().attendance().stream()
                    .filter(one ->
                            room.book().hub().directory().label(one.agency()).equals("Education"))
                    .filter(Attendance::isHere)
                    .forEach(one -> room.meetings().leave(session.actor(), room.meeting, one.id()));
            assertThat(saidOfEducation(room)).containsExactly("nobody there, not read");
        }
    }
}
