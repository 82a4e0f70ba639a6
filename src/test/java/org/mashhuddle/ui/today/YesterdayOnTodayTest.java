package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;

/// What is of yesterday is said with its day: a bare time is taken for this morning’s.
class YesterdayOnTodayTest {

    @TempDir
    private Path folder;

    @Test
    void whoWasLastConfirmedYesterdayIsNotSaidToBeConfirmedToday() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        DemoHub demo = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        try (Session session = demo.session()) {
            var today = session.services().today().today(session.viewer(), demo.meeting());
            assertThat(new TodayWriting(today, clock.instant(), true).all().missing())
                    .extracting(TodayWords.Missing::detail)
                    .anyMatch(words -> words.contains("confirmed 06:58 by police"));
            Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
            TodayWords next = new TodayWriting(today, tomorrow, true).all();
            assertThat(next.missing())
                    .extracting(TodayWords.Missing::detail)
                    .anyMatch(words -> words.contains("confirmed Tue 06:58 by police"));
            assertThat(next.card().checks())
                    .extracting(TodayWords.Check::words)
                    .contains("Agenda version 1 frozen Tue 08:35");
        }
    }
}
