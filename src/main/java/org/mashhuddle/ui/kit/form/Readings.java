package org.mashhuddle.ui.kit.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.ui.kit.MarkText;
import org.mashhuddle.ui.kit.form.Field.Reading;
import org.mashhuddle.ui.kit.text.MomentReading;

/// What the texts of fields mean.
public final class Readings {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    // BS 7666: the area and district, then a digit and two letters.
    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})", Pattern.CASE_INSENSITIVE);

    private Readings() {}

    public static Reading<String> words() {
        return new Reading<>(String::strip, Function.identity());
    }

    /// A postcode as it is written on an envelope, "ng15zz" as "NG1 5ZZ"; what has not the shape of one, as typed.
    public static Reading<String> postcode() {
        return new Reading<>(
                typed -> {
                    Matcher read = POSTCODE.matcher(typed.strip());
                    return read.matches()
                            ? (read.group(1) + " " + read.group(2)).toUpperCase(Locale.UK)
                            : typed.strip();
                },
                Function.identity());
    }

    static Reading<Boolean> yes() {
        return new Reading<>(Boolean::parseBoolean, yes -> yes ? "true" : "false");
    }

    static Reading<SharingMark> mark() {
        return new Reading<>(MarkText::mark, MarkText::of);
    }

    /// One of these, or none yet.
    static <E> Reading<Optional<E>> oneOf(Collection<E> all, Function<E, String> code) {
        return new Reading<>(
                text -> find(all, code, text), chosen -> chosen.map(code).orElse(""));
    }

    /// One of these at any time.
    static <E> Reading<E> always(List<E> all, E start, Function<E, String> code) {
        return new Reading<>(text -> find(all, code, text).orElse(start), code);
    }

    /// As many of these as are ticked.
    static <E> Reading<Set<E>> someOf(Collection<E> all, Function<E, String> code) {
        return new Reading<>(
                text -> Arrays.stream(text.split(" "))
                        .flatMap(each -> find(all, code, each).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                ticked -> ticked.stream().map(code).sorted().collect(Collectors.joining(" ")));
    }

    private static <E> Optional<E> find(Collection<E> all, Function<E, String> code, String text) {
        return all.stream().filter(each -> code.apply(each).equals(text)).findAny();
    }

    /// A day as it is typed: `12/08/2011`.
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Reading<Optional<LocalDate>> days() {
        return new Reading<>(Readings::day, day -> day.map(DateWords::date).orElse(""));
    }

    /// Days that are over: without a year it is one of the last half year.
    static Reading<Optional<LocalDate>> pastDays(LocalDate today) {
        return new Reading<>(
                typed -> MomentReading.day(typed, today),
                day -> day.map(DateWords::date).orElse(""));
    }

    static Reading<Optional<Moment>> moments(LocalDate today, Instant now) {
        return new Reading<>(
                typed -> new MomentReading(typed, today, now).moment(),
                moment -> moment.map(MomentReading::typed).orElse(""));
    }
}
