package org.mashhuddle.exchange.list;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.exchange.ssd.file.DateForms;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// The dates of one list, with the times of day beside them.
///
/// @param forms how all of them are written
record ListDates(DateForms forms, Instant now) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("([0-2][0-9])([0-5][0-9])");
    private static final Pattern PART_OF_DAY = Pattern.compile("0?[.][0-9]{1,17}");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /// What came of reading a date.
    sealed interface Result {}

    /// It is a date that can be.
    record Good(Moment moment) implements Result {}

    /// It is none, with a sentence why.
    record Bad(String wrong, Doubt doubt) implements Result {
        Bad(String wrong) {
            this(wrong, Doubt.NONE);
        }
    }

    /// What a person has to say of it.
    enum Doubt {
        NONE,
        DAY,
        YEAR
    }

    /// @param said what a person says of these very dates; in doubt, where nothing
    static ListDates of(ListTable table, ListProfile profile, DayOrder said, Instant now) {
        return new ListDates(
                DateForms.of(dates(table, profile), now).or(profile.order()).said(said), now);
    }

    private static Stream<String> dates(ListTable table, ListProfile profile) {
        return IntStream.range(0, table.headings().size())
                .filter(place -> profile.columns().get(place).field().isDate())
                .boxed()
                .flatMap(place -> table.column(place).stream());
    }

    /// A date, which cannot lie ahead, with the time of day that stands beside it.
    Result past(String date, String time) {
        if (forms.isMixed(date)) {
            return new Bad("The list has the year of two digits first and last: write years with four.");
        }
        DayOrder order = forms.of(date);
        if (order == DayOrder.IN_DOUBT) {
            return forms.asksYear(date)
                    ? new Bad("Nobody can tell which number of the date is the year.", Doubt.YEAR)
                    : new Bad("Nobody can tell which number of the date is the day.", Doubt.DAY);
        }
        Optional<Moment> read = SsdDates.read(date, order).map(moment -> with(moment, time));
        if (read.isEmpty()) {
            return new Bad("The date cannot be read, or there is no such day.");
        }
        if (!SsdDates.isPlausible(read.get(), now)) {
            return new Bad("The date is too far from today.");
        }
        return SsdDates.isPast(read.get(), now) ? new Good(read.get()) : new Bad("The date is in the future.");
    }

    /// What looks wrong in a date that can be taken: it says two things, and nobody here knows which was meant.
    ///
    /// @param time what stands in the column of times; may be empty
    Optional<String> odd(String date, String time) {
        Optional<Moment> read = SsdDates.read(date, forms.of(date));
        if (read.filter(moment -> SsdDates.isOtherWeekday(date, moment.day())).isPresent()) {
            return Optional.of("The day of the week is not the one of the date.");
        }
        return read.filter(Moment.Exactly.class::isInstance).isPresent() && saysAnother(read.get(), time)
                ? Optional.of("There is another time of day beside the date than in the column of times.")
                : Optional.empty();
    }

    /// Midnight is what a system writes that has no time.
    private static boolean saysAnother(Moment read, String time) {
        return clock(time)
                .filter(clock -> !clock.equals(LocalTime.MIDNIGHT))
                .filter(clock -> read instanceof Moment.Exactly exact
                        && !exact.at()
                                .atZone(Moment.LONDON)
                                .toLocalTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .equals(clock.truncatedTo(ChronoUnit.MINUTES)))
                .isPresent();
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
