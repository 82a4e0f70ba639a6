package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mashhuddle.fixture.UsualLimits;

class WorkingDaysTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate CLOSED = LocalDate.of(2026, 12, 28);

    private final AtomicInteger asked = new AtomicInteger();
    private final WorkingDays days = new WorkingDays(this::holidays, Set.of(), UsualLimits.limits());

    private Set<LocalDate> holidays() {
        asked.incrementAndGet();
        return Set.of(CHRISTMAS);
    }

    @Test
    void theBankHolidaysAreAskedForOnceAndOnlyWhenADayIs() {
        assertThat(days.limits()).isNotNull();
        assertThat(asked).hasValue(0);
        assertThat(days.calendar().isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(days.calendar().isWorkingDay(CLOSED)).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aClosureTakesEffectAtOnce() {
        assertThat(days.calendar().isWorkingDay(CLOSED)).isTrue();
        days.closeOn(Set.of(CLOSED));
        assertThat(days.calendar().isWorkingDay(CLOSED)).isFalse();
        assertThat(days.calendar().isWorkingDay(CHRISTMAS)).isFalse();
    }
}
