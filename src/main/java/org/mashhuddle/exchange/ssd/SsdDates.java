package org.mashhuddle.exchange.ssd;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.Moment;

/// The forms of a date that extracts come with: ISO, `dd/MM/yyyy`, and the SQL `yyyy-MM-dd
/// HH:mm:ss.fffffff`.
final class SsdDates {

    private static final String TIME = "(?:[T ]\\s*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?";
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + TIME + "\\s*(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final Pattern BRITISH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})" + TIME);

    private SsdDates() {}

    /// Empty if the text is no date in one of the three forms, or a day that does not exist. A time
    /// of exactly midnight counts as no time: that is how a system writes a date it keeps in a
    /// date-and-time column.
    static Optional<Moment> read(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(moment(day(iso.group(1), iso.group(2), iso.group(3)), iso, iso.group(8)));
            }
            Matcher british = BRITISH.matcher(text);
            if (british.matches()) {
                LocalDate day = day(british.group(3), british.group(2), british.group(1));
                return Optional.of(moment(day, british, null));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Moment moment(LocalDate day, Matcher found, @Nullable String offset) {
        LocalTime time = LocalTime.of(number(found.group(4)), number(found.group(5)), number(found.group(6)))
                .plusNanos(nanos(found.group(7)))
                .truncatedTo(ChronoUnit.MICROS);
        if (time.equals(LocalTime.MIDNIGHT)) {
            return new Moment.OnDay(day);
        }
        return new Moment.Exactly(instant(LocalDateTime.of(day, time), offset));
    }

    // atZone: a time in the spring gap moves later, one in the autumn overlap is the earlier of the
    // two.
    private static Instant instant(LocalDateTime local, @Nullable String offset) {
        return offset == null ? local.atZone(Moment.LONDON).toInstant() : local.toInstant(ZoneOffset.of(offset));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static long nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(0, 9));
    }
}
