package org.mashhuddle.exchange.ssd;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mashhuddle.domain.hub.Moment;

/// What kind of extract to invent. The same options give the same bytes.
///
/// @param persons how many people the county has
/// @param firstDay the day the extract of day 0 is cut, at 08:30
/// @param day 0 for the first extract; each later day is the one before it plus that day's changes
/// @param history how many days of contacts lie before the first day
/// @param dirty the share of rows with a planted problem, 0 to 1
public record ExtractOptions(
        long seed,
        int persons,
        LocalDate firstDay,
        int day,
        int history,
        Charset charset,
        boolean mark,
        DateForm dates,
        char delimiter,
        double dirty) {

    /// When a day's extract is cut.
    public static final LocalTime CUT = LocalTime.of(8, 30);

    /// 600 people, UTF-8 with SQL dates, clean.
    public static ExtractOptions smallTown(long seed) {
        return new ExtractOptions(
                seed, 600, LocalDate.of(2026, 11, 24), 0, 60, StandardCharsets.UTF_8, false, DateForm.SQL, ',', 0);
    }

    /// 40,000 people: 114 to 190 contacts a day.
    public static ExtractOptions county(long seed) {
        return smallTown(seed).ofPersons(40_000);
    }

    public ExtractOptions ofPersons(int count) {
        return new ExtractOptions(seed, count, firstDay, day, history, charset, mark, dates, delimiter, dirty);
    }

    public ExtractOptions onDay(int number) {
        return new ExtractOptions(seed, persons, firstDay, number, history, charset, mark, dates, delimiter, dirty);
    }

    public ExtractOptions startingOn(LocalDate date) {
        return new ExtractOptions(seed, persons, date, day, history, charset, mark, dates, delimiter, dirty);
    }

    public ExtractOptions withHistory(int days) {
        return new ExtractOptions(seed, persons, firstDay, day, days, charset, mark, dates, delimiter, dirty);
    }

    /// @param withMark a byte order mark before the heading
    public ExtractOptions in(Charset encoding, boolean withMark) {
        return new ExtractOptions(seed, persons, firstDay, day, history, encoding, withMark, dates, delimiter, dirty);
    }

    public ExtractOptions dated(DateForm form) {
        return new ExtractOptions(seed, persons, firstDay, day, history, charset, mark, form, delimiter, dirty);
    }

    public ExtractOptions delimitedBy(char sign) {
        return new ExtractOptions(seed, persons, firstDay, day, history, charset, mark, dates, sign, dirty);
    }

    public ExtractOptions dirty(double share) {
        return new ExtractOptions(seed, persons, firstDay, day, history, charset, mark, dates, delimiter, share);
    }

    /// The day this extract is cut on.
    public LocalDate today() {
        return firstDay.plusDays(day);
    }

    /// A moment at which nothing in this extract lies ahead: 09:00 of its day.
    public Instant readAt() {
        return today().atTime(9, 0).atZone(Moment.LONDON).toInstant();
    }
}
