package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.ui.kit.ChairChoice;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.family.FamilyWordsDesk;

/// A key that comes twice before its question is there: Space of whoever types on a button, Enter of an impatient
/// hand. What a question needs is read first, and in that moment the window still hears keys.
class AskedOnceTest {

    @TempDir
    private Path folder;

    private final ConcurrentLinkedQueue<Runnable> window = new ConcurrentLinkedQueue<>();

    @Test
    void wordsForTheFamilyAreAskedOnce() {
        try (DemoRoom room = new DemoRoom(folder)) {
            try (Threads threads = new Threads(window::add)) {
                MeetingWorkspace seat = room.seat(threads);
                Child child = (Child) room.book().subject(room.item(1)).orElseThrow();
                FamilyWordsDesk desk = new FamilyWordsDesk(seat, child);
                desk.open();
                desk.open();
                desk.open();
            }
            window.forEach(Runnable::run);
            assertThat(room.dialogs.familyAsked).isEqualTo(1);
        }
    }

    @Test
    void whoChairsIsAskedOnce() {
        List<UserId> chosen = new ArrayList<>();
        try (DemoRoom room = new DemoRoom(folder)) {
            try (Threads threads = new Threads(window::add)) {
                MeetingWorkspace seat = room.seat(threads);
                ChairChoice choice = ChairChoice.of(
                        seat.session().services(), seat.tools(), room.book().meeting());
                choice.askAnew(chosen::add, _ -> {});
                choice.askAnew(chosen::add, _ -> {});
            }
            window.forEach(Runnable::run);
            assertThat(room.dialogs.chairedMeeting).isEqualTo("Daily MASH, Tue 24 November 2026, 09:30");
        }
        assertThat(chosen).hasSize(1);
    }
}
