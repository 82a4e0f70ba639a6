package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;

/// What Today says of a meeting that is over is what became of it, and not what was expected.
class ClosedTodayTest {

    @TempDir
    private Path folder;

    private List<String> checks(DemoHub.Stage stage) {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        DemoHub demo = DemoHub.at(stage, folder, clock);
        try (Session session = demo.session()) {
            return new CardWriting(session.services().today().today(session.viewer(), demo.meeting()), clock.instant())
                    .card().checks().stream().map(TodayWords.Check::words).toList();
        }
    }

    @Test
    void aMeetingThatIsOverNoLongerEndsAndExpectsNobody() {
        assertThat(checks(DemoHub.Stage.HELD))
                .contains("17 items, 77 min planned")
                .noneMatch(words -> words.contains("ends") || words.contains("expected"));
    }

    @Test
    void aMeetingThatIsPlannedSaysWhenItEndsAndWhoIsExpected() {
        assertThat(checks(DemoHub.Stage.PLANNED))
                .contains("17 items, 77 min; ends 10:47", "Quorum expected: education, health, police, social care");
    }

    /// Nobody freezes the agenda of a meeting that is over, nor asks anything in it.
    @Test
    void aMeetingThatIsOverAsksForNothingThatCameBeforeIt() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        DemoHub demo = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        try (Session session = demo.session()) {
            session.services().agendas().unfreeze(session.actor(), demo.meeting(), "One more child");
            session.services().meetings().open(session.actor(), demo.meeting());
            session.services().meetings().close(session.actor(), demo.meeting());
            assertThat(new CardWriting(
                                    session.services().today().today(session.viewer(), demo.meeting()), clock.instant())
                            .card()
                            .checks())
                    .filteredOn(check -> !check.good())
                    .extracting(TodayWords.Check::words, TodayWords.Check::verb)
                    .contains(
                            tuple("The agenda was not frozen", ""),
                            tuple(
                                    "It is not recorded that statements were read and conflicts of interest asked",
                                    "See"))
                    .noneMatch(said ->
                            said.toList().contains("Freeze") || said.toList().contains("Ask"));
        }
    }
}
