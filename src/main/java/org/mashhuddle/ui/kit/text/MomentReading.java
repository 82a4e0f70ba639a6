package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;

/// Reads when something happened, as it is typed: `02:05` or `0205`, `yesterday 22:40`, `mon 22:40`, `23/11
/// 22:40`, or a day alone. A day without a time stays one: nothing is counted from it.
public record MomentReading(String typed, LocalDate today, Instant now) {

    private static final int RECENT = 6;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("[H:mm][HHmm]", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    /// The moment; nothing where nothing, or no moment, is typed.
    public Optional<Moment> moment() {
        List<String> parts = Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("[\\s,]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 1 ->
                time(parts.getFirst())
                        .map(time -> exactly(today, time))
                        .or(() -> day(parts.getFirst()).map(Moment.OnDay::new));
            case 2 -> day(parts.getFirst()).flatMap(day -> time(parts.getLast()).map(time -> exactly(day, time)));
            default -> Optional.empty();
        };
    }

    /// The day, where one is typed without a time. Without a year it is one of the last half year: `1/12` on the day
    /// before may mean tomorrow, and is asked for its year.
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        boolean whole = typed.chars().filter(c -> c == '/').count() == 2;
        return new MomentReading(typed, today, Instant.EPOCH)
                .moment()
                .flatMap(moment -> moment instanceof Moment.OnDay(LocalDate day) ? Optional.of(day) : Optional.empty())
                .filter(day -> whole || day.isAfter(today.minusMonths(RECENT)));
    }

    /// What is wrong; empty where nothing is.
    ///
    /// @param needed whether it may not stay empty
    /// @param exact whether a time is needed
    public String problem(boolean needed, boolean exact) {
        if (typed.isBlank()) {
            return needed ? words(exact ? "event.time-needed" : "event.when-needed") : "";
        }
        Optional<Moment> read = moment();
        if (read.isEmpty()) {
            return words("event.when-not-one");
        }
        if (read.get().isAfter(now)) {
            return words("event.when-to-come");
        }
        return exact && !(read.get() instanceof Moment.Exactly) ? words("event.time-needed") : "";
    }

    /// As it would be typed: `24/11/2026 02:05`.
    public static String typed(Moment moment) {
        return switch (moment) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay day -> DateWords.date(day.day());
        };
    }

    private static Moment exactly(LocalDate day, LocalTime time) {
        return new Moment.Exactly(new DueTime(day.atTime(time)).instant());
    }

    private static Optional<LocalTime> time(String part) {
        try {
            return Optional.of(LocalTime.parse(part, TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String part) {
        return switch (part) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> weekday(part).or(() -> date(part));
        };
    }

    /// The last one of that name; today where it is today's.
    private Optional<LocalDate> weekday(String part) {
        return Arrays.stream(DayOfWeek.values())
                .filter(_ -> part.length() >= 3)
                .filter(day -> day.name().toLowerCase(Locale.UK).startsWith(part))
                .findFirst()
                .map(day -> today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - day.getValue(), 7)));
    }

    /// Without a year, the last such day.
    private Optional<LocalDate> date(String part) {
        boolean whole = part.chars().filter(c -> c == '/').count() == 2;
        try {
            LocalDate day = LocalDate.parse(whole ? part : part + "/" + today.getYear(), DATE);
            return Optional.of(whole || !day.isAfter(today) ? day : day.minusYears(1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "MomentReading";
    }
}
