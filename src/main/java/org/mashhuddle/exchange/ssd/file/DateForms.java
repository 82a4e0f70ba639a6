package org.mashhuddle.exchange.ssd.file;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;

/// How the dates of one file are written, by all of them together: those that can be read in one way
/// only settle it for the others, unless they contradict each other; then what a person has said counts.
///
/// @param numbers which number is the day, where the year stands last
/// @param years where a year of two digits stands
public record DateForms(DayOrder numbers, Years years) {

    /// Where a year of two digits stands.
    public enum Years {
        FIRST,
        LAST,
        /// Every one of them can be read in both ways.
        IN_DOUBT,
        /// Some can only be read in one way, some only in the other.
        BOTH
    }

    /// By the dates of a file, whatever else stands among them.
    ///
    /// @param now beyond which no year of two digits lies
    public static DateForms of(Stream<String> dates, Instant now) {
        Evidence evidence = new Evidence(now);
        dates.forEach(evidence::look);
        return evidence.forms();
    }

    /// What a person says of these dates goes before what they say themselves.
    public DateForms said(DayOrder order) {
        return switch (order) {
            case DAY_FIRST, MONTH_FIRST -> new DateForms(order, Years.LAST);
            case YEAR_FIRST -> new DateForms(numbers, Years.FIRST);
            case IN_DOUBT -> this;
        };
    }

    /// What a person has said counts where the dates themselves say nothing.
    public DateForms or(DayOrder order) {
        boolean year = order == DayOrder.YEAR_FIRST;
        Years place = years == Years.IN_DOUBT && order != DayOrder.IN_DOUBT ? year ? Years.FIRST : Years.LAST : years;
        return new DateForms(numbers == DayOrder.IN_DOUBT && !year ? order : numbers, place);
    }

    /// How one of them is read; in doubt, where a person has to say it.
    public DayOrder of(String date) {
        if (SsdDates.hasShortYear(date) && years == Years.FIRST) {
            return DayOrder.YEAR_FIRST;
        }
        if (asksYear(date) || isMixed(date)) {
            return DayOrder.IN_DOUBT;
        }
        return SsdDates.isInDoubt(date) ? numbers : DayOrder.DAY_FIRST;
    }

    /// Whether it has to be said where its year stands.
    public boolean asksYear(String date) {
        return years == Years.IN_DOUBT && isShort(date);
    }

    /// Whether it cannot be said where its year stands: the file writes it in both ways.
    public boolean isMixed(String date) {
        return years == Years.BOTH && isShort(date);
    }

    private static boolean isShort(String date) {
        return SsdDates.hasShortYear(date)
                && Stream.of(DayOrder.YEAR_FIRST, DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)
                        .anyMatch(order -> SsdDates.read(date, order).isPresent());
    }

    /// What the dates looked at have said so far.
    public static final class Evidence {

        private final Instant now;
        private boolean dayFirst;
        private boolean monthFirst;
        private boolean shortDayFirst;
        private boolean shortMonthFirst;
        private boolean yearFirst;
        private boolean yearLast;
        private boolean either;

        public Evidence(Instant now) {
            this.now = now;
        }

        /// One date, or what is none.
        public void look(String cell) {
            String date = cell.strip();
            // The 31st of February is no date, and settles nothing.
            boolean last = SsdDates.read(date, DayOrder.DAY_FIRST)
                    .or(() -> SsdDates.read(date, DayOrder.MONTH_FIRST))
                    .isPresent();
            if (SsdDates.hasShortYear(date)) {
                shortYear(date, last);
            } else if (last) {
                dayFirst |= SsdDates.says(date, DayOrder.DAY_FIRST);
                monthFirst |= SsdDates.says(date, DayOrder.MONTH_FIRST);
            }
        }

        private void shortYear(String date, boolean last) {
            Optional<Moment> read = year(date);
            boolean first = read.filter(moment -> SsdDates.isPlausible(moment, now))
                    .filter(moment -> SsdDates.isPast(moment, now))
                    .isPresent();
            yearFirst |= first && !last;
            yearLast |= last && !first;
            either |= last && first && SsdDates.hasHyphens(date);
            shortDayFirst |= last && SsdDates.says(date, DayOrder.DAY_FIRST);
            shortMonthFirst |= last && SsdDates.says(date, DayOrder.MONTH_FIRST);
        }

        private static Optional<Moment> year(String date) {
            return SsdDates.read(date, DayOrder.YEAR_FIRST);
        }

        /// What all of them say together; of days and months nothing, where they contradict each other.
        public DateForms forms() {
            Years years = years();
            boolean day = dayFirst || (years == Years.LAST && shortDayFirst);
            boolean month = monthFirst || (years == Years.LAST && shortMonthFirst);
            if (day == month) {
                return new DateForms(DayOrder.IN_DOUBT, years);
            }
            return new DateForms(day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST, years);
        }

        private Years years() {
            if (yearFirst && yearLast) {
                return Years.BOTH;
            }
            if (yearFirst) {
                return Years.FIRST;
            }
            return yearLast || !either ? Years.LAST : Years.IN_DOUBT;
        }

        @Override
        public String toString() {
            return "Evidence";
        }
    }
}
