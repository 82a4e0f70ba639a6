package org.mashhuddle.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static String age(String born) {
        return new Birth.Born(LocalDate.parse(born)).ageInWords(TODAY);
    }

    @Test
    void agesAreSaidInYearsBelowTwoInMonthsAndOfAnInfantInWeeksAndDays() {
        assertThat(age("2011-08-12")).isEqualTo("15");
        assertThat(age("2024-11-24")).isEqualTo("2");
        assertThat(age("2024-11-25")).isEqualTo("23 months");
        assertThat(age("2026-09-24")).isEqualTo("2 months");
        assertThat(age("2026-10-24")).isEqualTo("1 month");
        assertThat(age("2026-10-25")).isEqualTo("4 weeks");
        assertThat(age("2026-11-10")).isEqualTo("2 weeks");
        assertThat(age("2026-11-11")).isEqualTo("13 days");
        assertThat(age("2026-11-20")).isEqualTo("4 days");
        assertThat(age("2026-11-23")).isEqualTo("1 day");
        assertThat(age("2026-11-24")).isEqualTo("newborn");
        assertThat(age("2026-11-25")).as("a day to come is no age").isEqualTo("unborn");
        assertThat(new Birth.Born(LocalDate.of(2011, 8, 12)).ageInYearsAndMonths(TODAY))
                .isEqualTo("15 y 3 m");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        assertThat(new Birth.Estimated(LocalDate.of(2011, 1, 1)).ageInWords(TODAY))
                .isEqualTo("about 15");
        assertThat(new Birth.Expected(LocalDate.of(2027, 1, 5)).ageInWords(TODAY))
                .isEqualTo("EDD 05/01/2027");
        assertThat(new Birth.NotKnown().ageInWords(TODAY)).isEqualTo("age not known");
    }

    @Test
    void aPersonIsAnAdultOnTheEighteenthBirthday() {
        Birth born = new Birth.Born(LocalDate.of(2008, 11, 24));
        assertThat(born.isAdult(TODAY)).isTrue();
        assertThat(born.isAdult(TODAY.minusDays(1))).isFalse();
        assertThat(new Birth.NotKnown().isAdult(TODAY)).isFalse();
    }

    @Test
    void bornOnLeapDayIsAnAdultWithMarch() {
        Birth born = new Birth.Born(LocalDate.of(2008, 2, 29));
        assertThat(born.isAdult(LocalDate.of(2026, 2, 27))).isFalse();
        assertThat(born.isAdult(LocalDate.of(2026, 3, 1))).isTrue();
    }
}
