package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.reference.BankHolidays;

class DaysAndTimesTest {

    private static final WorkingCalendar ENGLAND = new WorkingCalendar(BankHolidays.england(2026, 2028), Set.of());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void inChristmasWeekTheHubWorksThreeDaysAndBoxingDayIsMadeUpOnMonday() {
        assertThat(ENGLAND.next(day("2026-12-24"))).isEqualTo("2026-12-29");
        assertThat(ENGLAND.next(day("2026-12-31"))).isEqualTo("2027-01-04");
        assertThat(ENGLAND.previous(day("2026-12-29"))).isEqualTo("2026-12-24");
        assertThat(ENGLAND.between(day("2026-12-24"), day("2027-01-04"))).isEqualTo(4);
        assertThat(ENGLAND.plus(day("2026-12-24"), 10)).isEqualTo("2027-01-12");
    }

    @Test
    void afterMaundyThursdayTheHubNextWorksOnEasterTuesday() {
        assertThat(ENGLAND.next(day("2027-03-25"))).isEqualTo("2027-03-30");
        assertThat(ENGLAND.isWorkingDay(day("2027-03-29"))).isFalse();
        assertThat(ENGLAND.previous(day("2027-03-30"))).isEqualTo("2027-03-25");
    }

    @Test
    void leapDayIsAWorkingTuesday() {
        assertThat(ENGLAND.isWorkingDay(day("2028-02-29"))).isTrue();
        assertThat(ENGLAND.next(day("2028-02-28"))).isEqualTo("2028-02-29");
        assertThat(ENGLAND.between(day("2028-02-28"), day("2028-03-01"))).isEqualTo(2);
    }

    @Test
    void theHubsOwnClosuresCount() {
        WorkingCalendar closed = new WorkingCalendar(Set.of(), Set.of(day("2026-11-25"), day("2026-11-26")));
        assertThat(closed.next(day("2026-11-24"))).isEqualTo("2026-11-27");
    }

    @Test
    void inTheHourThatDoesNotExistADueTimeIsLater() {
        DueTime due = new DueTime(LocalDateTime.parse("2027-03-28T01:30"));
        assertThat(due.instant()).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(due.passed(Instant.parse("2027-03-28T01:29:59Z"))).isFalse();
        assertThat(due.passed(Instant.parse("2027-03-28T01:30:01Z"))).isTrue();
    }

    @Test
    void inTheHourThatComesTwiceADueTimeIsEarlier() {
        DueTime due = new DueTime(LocalDateTime.parse("2026-10-25T01:30"));
        assertThat(due.instant()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(due.passed(Instant.parse("2026-10-25T00:45:00Z"))).isTrue();
    }

    @Test
    void inTheHourThatComesTwiceAPageSaysWhichOfThem() {
        assertThat(DateWords.onTheClock(Instant.parse("2026-10-25T00:48:00Z"))).isEqualTo("01:48 (BST)");
        assertThat(DateWords.onTheClock(Instant.parse("2026-10-25T01:25:00Z"))).isEqualTo("01:25 (GMT)");
        assertThat(DateWords.onTheClock(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo("02:00");
        assertThat(DateWords.onTheClock(Instant.parse("2026-10-24T23:59:00Z"))).isEqualTo("00:59");
    }
}
