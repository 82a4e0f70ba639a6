package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.reference.BankHolidays;

class OfficeHoursTest {

    private static final OfficeHours OFFICE = OfficeHours.seed();
    private static final WorkingCalendar ENGLAND = new WorkingCalendar(BankHolidays.england(2024, 2028), Set.of());

    private static Instant london(String local) {
        return java.time.LocalDateTime.parse(local).atZone(Moment.LONDON).toInstant();
    }

    private static Instant after(String start, int hours) {
        return OFFICE.after(london(start), Duration.ofHours(hours), ENGLAND);
    }

    @Test
    void fourWorkingHoursFromTheAfternoonEndNextMorning() {
        assertThat(after("2026-11-23T15:00", 4)).isEqualTo(london("2026-11-24T11:00"));
    }

    @Test
    void whatComesAtNightCountsFromTheMorning() {
        assertThat(after("2026-11-24T02:05", 4)).isEqualTo(london("2026-11-24T13:00"));
        assertThat(after("2026-11-24T17:00", 4)).isEqualTo(london("2026-11-25T13:00"));
    }

    @Test
    void eightHoursEndExactlyWhenTheOfficeCloses() {
        assertThat(after("2026-11-24T09:00", 8)).isEqualTo(london("2026-11-24T17:00"));
    }

    @Test
    void overChristmasTheClockStandsStill() {
        assertThat(after("2026-12-24T16:00", 4)).isEqualTo(london("2026-12-29T12:00"));
    }

    @Test
    void theTuesdayAfterEasterIsTheFirstWorkingDay() {
        assertThat(after("2026-04-02T16:00", 2)).isEqualTo(london("2026-04-07T10:00"));
    }

    @Test
    void aLeapDayIsCounted() {
        assertThat(after("2028-02-28T16:00", 9)).isEqualTo(london("2028-02-29T17:00"));
    }

    @Test
    void overTheClockChangesOfficeHoursStayWhatTheClockOnTheWallSays() {
        assertThat(after("2026-03-27T16:00", 2)).isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
        assertThat(after("2026-10-23T16:00", 2)).isEqualTo(Instant.parse("2026-10-26T10:00:00Z"));
    }

    @Test
    void aRatingInClockHoursRunsThroughTheNightOfTheClockChange() {
        RatingHours hours = RatingHours.seed();
        Instant start = london("2026-10-24T22:00");
        assertThat(hours.due(MashRating.RED, start, ENGLAND))
                .isEqualTo(start.plus(Duration.ofHours(4)))
                .isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
    }

    @Test
    void redRunsPastOfficeHoursWhereOnlyAmberAndGreenStandStill() {
        RatingHours hours = new RatingHours(
                Duration.ofHours(4),
                Duration.ofHours(24),
                Duration.ofHours(72),
                Set.of(MashRating.AMBER, MashRating.GREEN),
                OFFICE);
        Instant evening = london("2026-11-24T16:30");
        assertThat(hours.due(MashRating.RED, evening, ENGLAND)).isEqualTo(london("2026-11-24T20:30"));
        assertThat(hours.due(MashRating.AMBER, evening, ENGLAND)).isEqualTo(london("2026-11-27T16:30"));
    }

    @Test
    void moreHoursNeverEndEarlierAndEveryEndIsInsideTheOffice() {
        Random random = new Random(20261124);
        for (int i = 0; i < 500; i++) {
            Instant start = london("2026-01-01T00:00").plusSeconds(random.nextInt(3 * 365 * 24 * 3600));
            int hours = 1 + random.nextInt(60);
            Instant end = OFFICE.after(start, Duration.ofHours(hours), ENGLAND);
            Instant later = OFFICE.after(start, Duration.ofHours(hours + 1), ENGLAND);
            assertThat(later).isAfter(end);
            LocalDate day = LocalDate.ofInstant(end, Moment.LONDON);
            LocalTime time = LocalTime.ofInstant(end, Moment.LONDON);
            assertThat(ENGLAND.isWorkingDay(day)).as("start %s", start).isTrue();
            assertThat(time).isBetween(OFFICE.from(), OFFICE.until());
        }
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
