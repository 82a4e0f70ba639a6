package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.ui.meeting.beside.ClocksViewModel;

/// The clocks under the head of the item, on the demo day and real services.
class MeetingClocksTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private MeetingViewModel model;
    private AgendaItem item;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void writeWhereAClockRuns() {
        item = room.book().agenda().items().stream()
                .filter(each -> !running(each).isEmpty())
                .findFirst()
                .orElseThrow();
        model = new MeetingViewModel(room.seat(), Optional.of(item.id()));
    }

    private static List<RunningClock> running(AgendaItem item) {
        return room.session.services().clocks().of(room.session.viewer(), item.subject()).stream()
                .filter(clock -> clock.met().isEmpty())
                .toList();
    }

    private ClocksViewModel clocks() {
        return model.overview().clocks();
    }

    @Test
    void aClockIsSeenWithWhatIsLeftAndSaidAnewAsTimePasses() {
        ClocksViewModel.Line before = clocks().lines().get().getFirst();
        assertThat(before.words()).isNotBlank();
        assertThat(before.runs()).isTrue();
        room.clock.pass(Duration.ofDays(40));
        model.tick();
        ClocksViewModel.Line after = clocks().lines().get().getFirst();
        room.clock.pass(Duration.ofDays(-40));
        assertThat(after.over()).isTrue();
        assertThat(after.left()).endsWith(" over");
    }

    @Test
    void aClockIsMetByKeyboardAndRunsAgainWhenThatIsTakenBack() {
        int before = running(item).size();
        room.dialogs.reasons.add("Held this morning, says the police");
        clocks().metFirst();
        assertThat(running(item)).hasSize(before - 1);
        ClocksViewModel.Line met = clocks().lines().get().stream()
                .filter(line -> !line.runs())
                .findFirst()
                .orElseThrow();
        assertThat(met.met()).contains("Held this morning, says the police");
        clocks().runAgain(met);
        assertThat(running(item)).hasSize(before);
        assertThat(clocks().lines().get()).allMatch(ClocksViewModel.Line::runs);
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void theNoticeTakesItBackToo() {
        int before = running(item).size();
        room.dialogs.reasons.add("Held this morning");
        clocks().metFirst();
        room.notices.undo();
        assertThat(running(item)).hasSize(before);
    }

    @Test
    void withoutAnAnswerNothingChanges() {
        List<RunningClock> before = running(item);
        clocks().metFirst();
        assertThat(running(item)).isEqualTo(before);
    }
}
