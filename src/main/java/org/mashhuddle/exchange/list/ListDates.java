package org.mashhuddle.exchange.list;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// The dates of one list. Those that can be read in one way only settle the order of day and month
/// for the others, unless they contradict each other; then what a person has said counts.
///
/// @param yearFirst a date of the list can only be one that begins with a year of two digits: so may the others
record ListDates(DayOrder order, boolean yearFirst, Instant now) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("([0-2][0-9])([0-5][0-9])");
    private static final Pattern PART_OF_DAY = Pattern.compile("0?[.][0-9]{1,17}");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /// What came of reading a date.
    sealed interface Result {}

    /// It is a date that can be.
    record Good(Moment moment) implements Result {}

    /// It is none, with a sentence why.
    record Bad(String wrong, boolean doubt) implements Result {}

    static ListDates of(ListTable table, ListProfile profile, Instant now) {
        List<String> dates = dates(table, profile)
                .filter(date -> SsdDates.read(date, DayOrder.DAY_FIRST)
                        .or(() -> SsdDates.read(date, DayOrder.MONTH_FIRST))
                        .isPresent())
                .toList();
        boolean day = dates.stream().anyMatch(date -> SsdDates.says(date, DayOrder.DAY_FIRST));
        boolean month = dates.stream().anyMatch(date -> SsdDates.says(date, DayOrder.MONTH_FIRST));
        boolean year = dates(table, profile).anyMatch(SsdDates::beginsWithYear);
        if (day == month) {
            return new ListDates(profile.order(), year, now);
        }
        return new ListDates(day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST, year, now);
    }

    private static Stream<String> dates(ListTable table, ListProfile profile) {
        return IntStream.range(0, table.headings().size())
                .filter(place -> profile.columns().get(place).field().isDate())
                .boxed()
                .flatMap(place -> table.column(place).stream());
    }

    /// A date, which cannot lie ahead, with the time of day that stands beside it.
    Result past(String date, String time) {
        if (yearFirst && SsdDates.hasShortYear(date)) {
            return new Bad("Dates of this list begin with a year of two digits: write years with four.", false);
        }
        if (order == DayOrder.IN_DOUBT && SsdDates.isInDoubt(date)) {
            return new Bad("Nobody can tell which number of the date is the day.", true);
        }
        Optional<Moment> read = SsdDates.read(date, order).map(moment -> with(moment, time));
        if (read.isEmpty()) {
            return new Bad("The date cannot be read, or there is no such day.", false);
        }
        if (!SsdDates.isPlausible(read.get(), now)) {
            return new Bad("The date is too far from today.", false);
        }
        return SsdDates.isPast(read.get(), now) ? new Good(read.get()) : new Bad("The date is in the future.", false);
    }

    /// Whether a time of day can be read.
    static boolean isTime(String time) {
        return clock(time).isPresent();
    }

    private static Moment with(Moment moment, String time) {
        return moment instanceof Moment.OnDay(var day)
                ? clock(time)
                        .filter(clock -> !clock.equals(LocalTime.MIDNIGHT))
                        .<Moment>map(clock -> new Moment.Exactly(
                                day.atTime(clock).atZone(Moment.LONDON).toInstant()))
                        .orElse(moment)
                : moment;
    }

    /// "22:40", "2240", "10.40 pm", and the part of a day that a spreadsheet makes of it.
    private static Optional<LocalTime> clock(String time) {
        if (PART_OF_DAY.matcher(time).matches()) {
            long minute = Math.round(Double.parseDouble(time) * MINUTES_OF_A_DAY);
            return Optional.of(LocalTime.MIDNIGHT.plusMinutes(minute));
        }
        String parted = FOUR_DIGITS.matcher(time).replaceFirst("$1:$2");
        if (parted.isEmpty()) {
            return Optional.empty();
        }
        return SsdDates.read("2000-01-01 " + parted, DayOrder.DAY_FIRST).map(moment -> switch (moment) {
            case Moment.Exactly exact -> exact.at().atZone(Moment.LONDON).toLocalTime();
            case Moment.OnDay _ -> LocalTime.MIDNIGHT;
        });
    }
}
