package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.mashhuddle.domain.hub.DateWords;

/// When a person was, or will be, born.
public sealed interface Birth {

    /// From this age on it is said in years, below it in months; of an infant in weeks and days.
    int YEARS_FROM = 2;

    /// Days.
    int WEEK = 7;

    /// The date of birth is known.
    record Born(LocalDate on) implements Birth {
        /// The eighteenth birthday. A leap day's child comes of age on 1 March: a child until then.
        public LocalDate eighteenth() {
            return Birth.eighteenth(on);
        }
    }

    /// The date is a professional's estimate.
    record Estimated(LocalDate about) implements Birth {}

    /// Not born yet; the expected date of delivery.
    record Expected(LocalDate on) implements Birth {}

    /// Nothing is known.
    record NotKnown() implements Birth {}

    /// "15", "6 months", "3 weeks", "5 days", "newborn", "about 15", "EDD 05/01/2027", "age not known".
    default String ageInWords(LocalDate today) {
        return switch (this) {
            case Born born -> years(born.on(), today);
            case Estimated estimate -> "about " + years(estimate.about(), today);
            case Expected expected -> "EDD " + DateWords.date(expected.on());
            case NotKnown _ -> "age not known";
        };
    }

    /// Whether the age is said in months: below two years.
    default boolean isCountedInMonths(LocalDate today) {
        return switch (this) {
            case Born born -> Period.between(born.on(), today).getYears() < YEARS_FROM;
            case Estimated estimate -> Period.between(estimate.about(), today).getYears() < YEARS_FROM;
            case Expected _, NotKnown _ -> false;
        };
    }

    /// "15 y 3 m"; as [#ageInWords] where months say nothing.
    default String ageInYearsAndMonths(LocalDate today) {
        if (this instanceof Born born && Period.between(born.on(), today).getYears() >= YEARS_FROM) {
            Period age = Period.between(born.on(), today);
            return age.getYears() + " y " + age.getMonths() + " m";
        }
        return ageInWords(today);
    }

    /// Whether the person is certainly 18 or over on this day.
    default boolean isAdult(LocalDate today) {
        return switch (this) {
            case Born born -> !born.eighteenth().isAfter(today);
            case Estimated estimate -> !eighteenth(estimate.about()).isAfter(today);
            case Expected _ -> false;
            case NotKnown _ -> false;
        };
    }

    private static LocalDate eighteenth(LocalDate born) {
        LocalDate same = born.plusYears(18);
        return same.getDayOfMonth() == born.getDayOfMonth() ? same : same.plusDays(1);
    }

    private static String years(LocalDate born, LocalDate today) {
        Period age = Period.between(born, today);
        if (age.getYears() >= YEARS_FROM) {
            return Integer.toString(age.getYears());
        }
        return age.toTotalMonths() > 0
                ? counted(age.toTotalMonths(), "month")
                : infant(ChronoUnit.DAYS.between(born, today));
    }

    /// Below a month in weeks, below two weeks in days.
    private static String infant(long days) {
        if (days < 0) {
            return "unborn";
        }
        if (days == 0) {
            return "newborn";
        }
        return days < 2 * WEEK ? counted(days, "day") : counted(days / WEEK, "week");
    }

    private static String counted(long number, String unit) {
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }
}
