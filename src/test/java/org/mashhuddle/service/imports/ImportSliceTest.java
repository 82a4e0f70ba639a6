package org.mashhuddle.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.core.WorkingDays;

/// A slice of an import ends early for whoever waits, though never so early that each row is a slice of its own.
class ImportSliceTest {

    @Test
    void goesOnForAsLongAsNobodyWaitsAndForItsLeastLengthWhereSomebodyDoes() {
        assertThat(ImportIntake.goesOn(Duration.ZERO, true)).isTrue();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(4), true)).isTrue();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(5), true)).isFalse();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(199), false)).isTrue();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(200), false)).isFalse();
    }

    @Test
    void addsFewRowsTogetherWhileSomebodyTypesAndMoreWithEachSliceAfterwards() {
        assertThat(ImportIntake.together(32, true)).isEqualTo(8);
        assertThat(ImportIntake.together(8, false)).isEqualTo(12);
        assertThat(ImportIntake.together(32, false)).isEqualTo(32);
    }

    /// Each new row takes an id, and each id looks at the clock: none of them inside the record.
    @Test
    void theRowsOfAnExtractAreComparedWhileTheRecordIsFreeForWhoeverTypes(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("extract.zip");
        ExtractGenerator.generate(ExtractOptions.county(1).ofPersons(80)).toZip(zip);
        try (TestHub hub = TestHub.demoDay(folder.resolve("hub"))) {
            WatchedClock clock = new WatchedClock(hub.clock, new AtomicInteger(), new AtomicInteger());
            ServiceContext kit = new ServiceContext(hub.database, clock.withZone(Moment.LONDON));
            WorkingDays days = new WorkingDays(WorkingCalendar.weekdays(), UsualLimits.limits());
            ImportPlan plan = new ImportService(kit, days, new SearchService(kit))
                    .preview(hub.viewer(), zip)
                    .plan();
            int rows = plan.children().size() + plan.referrals().size();
            assertThat(rows).isGreaterThan(50);
            assertThat(clock.outside()).hasValueGreaterThanOrEqualTo(rows);
            assertThat(clock.inside()).hasValueLessThan(rows / 4);
        }
    }

    /// @param inside how often it was looked at in the record's own thread
    private record WatchedClock(InstantSource clock, AtomicInteger inside, AtomicInteger outside)
            implements InstantSource {
        @Override
        public Instant instant() {
            (Thread.currentThread().getName().equals("record") ? inside : outside).incrementAndGet();
            return clock.instant();
        }
    }
}
