package org.mashhuddle.domain.governance.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.fixture.UsualLimits;

/// A request is answered within a month of its arrival; a breach reported within 72 hours.
class ClocksOfRequestsTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28")),
            Set.of(LocalDate.parse("2026-12-24")));

    @ParameterizedTest
    @CsvSource({
        "2026-09-03, 2026-10-05", // the 3rd is a Saturday
        "2026-11-24, 2026-12-24", // the hub's own closure of that day takes nothing from whoever asked
        "2026-11-25, 2026-12-29", // Christmas, the weekend, the substitute day
        "2026-01-31, 2026-03-02", // February has no 31st; its last day is a Saturday
        "2026-03-31, 2026-04-30",
        "2028-01-31, 2028-02-29"
    })
    void aMonthEndsOnTheSameDayOrTheNextOnWhichSomebodyWorks(LocalDate received, LocalDate due) {
        assertThat(PersonalRequest.due(received, CALENDAR, UsualLimits.limits()))
                .isEqualTo(due);
    }

    @Test
    void aBreachIsOpenUntilWhatItsRiskAsksForIsDone() {
        Instant known = Instant.parse("2026-11-20T16:00:00Z");
        DataBreach breach = new DataBreach(new UUID(1, 1), known, "A page was left on a printer", Optional.empty());
        assertThat(breach.reportBy(UsualLimits.limits())).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(breach.isOpen()).isTrue();
        Optional<Instant> told = Optional.of(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(open(breach, DataBreach.Risk.UNLIKELY, Optional.empty(), false))
                .isFalse();
        assertThat(open(breach, DataBreach.Risk.LIKELY, Optional.empty(), true)).isTrue();
        assertThat(open(breach, DataBreach.Risk.LIKELY, told, false)).isFalse();
        assertThat(open(breach, DataBreach.Risk.HIGH, told, false)).isTrue();
        assertThat(open(breach, DataBreach.Risk.HIGH, Optional.empty(), true)).isTrue();
        assertThat(open(breach, DataBreach.Risk.HIGH, told, true)).isFalse();
    }

    private static boolean open(DataBreach breach, DataBreach.Risk risk, Optional<Instant> told, boolean people) {
        return breach.answered(new DataBreach.Answers("D. Protect", risk, told, people, "Because"))
                .isOpen();
    }
}
