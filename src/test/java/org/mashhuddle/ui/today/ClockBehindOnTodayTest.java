package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// Whoever unlocks at a computer whose clock was set back is told so before a meeting is held at a time that was: what
/// is due, who was there and what is signed would all be wrong.
class ClockBehindOnTodayTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:53:40Z");

    private final DemoClock clock = new DemoClock(MORNING);

    private List<String> said(Session open, DemoHub day) {
        WorkSession seat = new WorkSession(open.user(), open.profile(), LocalDate.of(2026, 11, 24), day.meeting());
        Workspace tools = new Workspace(
                seat, new Gone(new ArrayList<>()), new AnsweredDialogs(), new SameThread(), new Notices(), clock);
        return new TodayNotices(open.services(), open.actor(), tools, clock)
                .lines().stream().map(TodayNotices.Line::words).toList();
    }

    @Test
    void aClockBehindTheTrailIsToldAndOneThatWasPutRightByAMinuteIsNot(@TempDir Path folder) {
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        try (Session open = day.session()) {
            open.services().trail().check(open.actor().viewer());
            clock.set(MORNING.minusSeconds(60));
            assertThat(said(open, day)).isEmpty();
            clock.set(Instant.parse("2026-11-22T08:53:00Z"));
            assertThat(said(open, day))
                    .containsExactly(
                            "By this computer’s clock it is 22/11/2026 08:53, and something was recorded in this hub"
                                + " on 24/11/2026 08:53. Set the clock right before anything is recorded: times, due"
                                + " dates and signatures come from it.");
        }
    }
}
