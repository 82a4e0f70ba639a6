package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.file.SsdDates;

class SsdDatesTest {

    private static final DayOrder IN_DOUBT = DayOrder.IN_DOUBT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "24/11/2026",
                "2026-11-24 00:00:00",
                "2026-11-24 00:00:00.0000000",
                "2026-11-24T00:00:00",
                "24/11/2026 00:00",
                "2026-11-24 00:00:00.000",
                "20261124",
                "24-Nov-2026",
                "24 November 2026",
                "24-NOV-2026 00:00:00",
                "Nov 24 2026 12:00AM",
                "24.11.2026",
                "24-11-2026",
                "2026/11/24",
                "2026.11.24",
                "24/Nov/2026",
                "24th of November 2026",
                "the 24th of November, 2026",
                "24 Nov, 2026",
                "November 24th, 2026",
                "11/24/2026",
                "24/11/26",
                "24.11.26",
                "24-Nov-26",
                "46350",
                "46350.0",
                "Tue 24 November 2026",
                "Tuesday, 24th November 2026",
                "24th Nov 2026",
                "Nov 24, 2026",
                "11-24-2026",
                "20261124000000"
            })
    void aDayStaysADay(String text) {
        assertThat(SsdDates.read(text, IN_DOUBT)).hasValue(new Moment.OnDay(LocalDate.of(2026, 11, 24)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24 06:12:00, 2026-11-24T06:12:00Z",
        "2026-11-24T06:12:00.1234567, 2026-11-24T06:12:00.123456Z",
        "24/11/2026 06:12, 2026-11-24T06:12:00Z",
        "24-Nov-2026 06:12, 2026-11-24T06:12:00Z",
        "24/11/2026 6:12:00 PM, 2026-11-24T18:12:00Z",
        "20261124 06:12:00, 2026-11-24T06:12:00Z",
        "Nov 24 2026  6:12AM, 2026-11-24T06:12:00Z",
        "Nov 24 2026  6:12:00:000AM, 2026-11-24T06:12:00Z",
        "24 Nov 2026 06:12:00:000, 2026-11-24T06:12:00Z",
        "24.11.26 22:40, 2026-11-24T22:40:00Z",
        "24/11/26 22.40 hrs, 2026-11-24T22:40:00Z",
        "Tue 24/11/2026 at 22:40, 2026-11-24T22:40:00Z",
        "2026.11.24 06:12, 2026-11-24T06:12:00Z",
        "46351.1667, 2026-11-25T04:00:00Z",
        "46204.25, 2026-07-01T05:00:00Z",
        "20261124061200, 2026-11-24T06:12:00Z",
        "202611240612, 2026-11-24T06:12:00Z",
        "2026-11-24T06:12:00.000Z, 2026-11-24T06:12:00Z",
        "2026-07-01 06:12:00.0000000 +0000, 2026-07-01T06:12:00Z",
        "2026-07-01 06:12:00.000, 2026-07-01T05:12:00Z",
        "2026-07-01T06:12:00+00:00, 2026-07-01T06:12:00Z"
    })
    void aTimeIsLondonTime(String text, Instant instant) {
        assertThat(SsdDates.read(text, IN_DOUBT)).hasValue(new Moment.Exactly(instant));
    }

    @Test
    void aTimeInTheSpringGapMovesLater() {
        assertThat(SsdDates.read("2026-03-29 01:30:00", IN_DOUBT))
                .hasValue(new Moment.Exactly(Instant.parse("2026-03-29T01:30:00Z")));
    }

    @Test
    void aTimeInTheAutumnOverlapIsTheEarlierOne() {
        assertThat(SsdDates.read("2026-10-25 01:30:00", IN_DOUBT))
                .hasValue(new Moment.Exactly(Instant.parse("2026-10-25T00:30:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2026",
                "2026-02-30",
                "31/04/2026",
                "24-Foo-2026",
                "4635",
                "463500",
                "20261324",
                "24/13/26",
                "Tues late",
                "Nov 24 2026 13:00PM",
                "2026-11-24 25:00:00",
                "soon"
            })
    void whatIsNoDateIsEmpty(String text) {
        assertThat(SsdDates.read(text, IN_DOUBT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11/07/12, 2012-07-11", "11/07/98, 1998-07-11", "01/01/50, 1950-01-01", "31/12/49, 2049-12-31"})
    void aYearOfTwoDigitsIsReadAsSqlServerReadsIt(String text, LocalDate day) {
        assertThat(SsdDates.read(text, DayOrder.DAY_FIRST)).hasValue(new Moment.OnDay(day));
    }

    @Test
    void whereTheDayMayBeTheMonthTheFileDecidesOrNobody() {
        assertThat(SsdDates.read("03/04/2026", IN_DOUBT)).isEmpty();
        assertThat(SsdDates.read("03/04/2026", DayOrder.DAY_FIRST))
                .hasValue(new Moment.OnDay(LocalDate.of(2026, 4, 3)));
        assertThat(SsdDates.read("03/04/2026", DayOrder.MONTH_FIRST))
                .hasValue(new Moment.OnDay(LocalDate.of(2026, 3, 4)));
        assertThat(SsdDates.read("05/05/2026", IN_DOUBT)).hasValue(new Moment.OnDay(LocalDate.of(2026, 5, 5)));
    }

    /// Every two numbers and a year with each mark between them, and what nearly is one: by the numbers themselves.
    @Test
    void inDoubtAreTwoNumbersThatBothMayBeAMonth() {
        for (int one = 0; one <= 40; one++) {
            for (int other = 0; other <= 40; other++) {
                for (String mark : List.of("/", ".", "-", " ", ":")) {
                    boolean numbers = !mark.isBlank() && !mark.equals(":");
                    boolean doubt = numbers && one <= 12 && other <= 12 && one != other;
                    String date = one + mark + other + mark + "2026";
                    assertThat(SsdDates.isInDoubt(date)).as(date).isEqualTo(doubt);
                    assertThat(SsdDates.isInDoubt("Tue " + date)).isEqualTo(doubt);
                    assertThat(SsdDates.isInDoubt("2026" + mark + one + mark + other))
                            .isFalse();
                    assertThat(SsdDates.hasShortYear(date)).isFalse();
                    assertThat(SsdDates.hasShortYear(one + mark + other + mark + "26"))
                            .isEqualTo(numbers);
                    assertThat(SsdDates.says(date, DayOrder.DAY_FIRST))
                            .as(date)
                            .isEqualTo(numbers && one > 12 && other <= 12);
                    assertThat(SsdDates.says(date, DayOrder.MONTH_FIRST))
                            .as(date)
                            .isEqualTo(numbers && other > 12 && one <= 12);
                }
            }
        }
        assertThat(List.of("", "1", "12", "1/", "1/2", "12/", "/1/2026", "120/1/2026"))
                .noneMatch(SsdDates::isInDoubt);
    }

    /// What is read without a pattern says what the patterns say, also where there is no such day or time.
    @Test
    void asSqlServerWritesItADateIsReadAsWithStrokes() {
        SplittableRandom random = new SplittableRandom(8);
        int read = 0;
        for (int round = 0; round < 4_000; round++) {
            String day = "%04d-%02d-%02d".formatted(1890 + random.nextInt(160), random.nextInt(14), random.nextInt(33));
            String time = " %02d:%02d:%02d".formatted(random.nextInt(26), random.nextInt(62), random.nextInt(62));
            String part = "." + "1234567890".substring(0, random.nextInt(11));
            String text = day + List.of("", time, time + part).get(random.nextInt(3));
            Optional<Moment> moment = SsdDates.read(text, IN_DOUBT);
            assertThat(moment).as(text).isEqualTo(SsdDates.read(text.replace('-', '/'), IN_DOUBT));
            read += moment.isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(1_500, 3_900);
    }
}
