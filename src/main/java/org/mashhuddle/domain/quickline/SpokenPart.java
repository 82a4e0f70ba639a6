package org.mashhuddle.domain.quickline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;

/// One day, one time or one moment in a row of words.
sealed interface SpokenPart {

    /// Of how many words.
    int length();

    /// A day: "fri", "26/11", "in 2 working days".
    record OfDay(int length, SpokenPhrase.Day day) implements SpokenPart {}

    /// A time: "16:00", "4 pm", "before school".
    record OfTime(int length, SpokenPhrase.Time time) implements SpokenPart {}

    /// A moment counted from now: "within 4 hours".
    record OfMoment(int length, LocalDateTime at) implements SpokenPart {}

    /// When it is said: what the words are counted from.
    ///
    /// @param endOfDay the end of the working day
    record Now(LocalDateTime at, LocalTime endOfDay, WorkingCalendar calendar) {

        /// How the program reads two words, no rule of the field: what was read is shown, and another time is typed.
        private static final LocalTime BEFORE_SCHOOL = LocalTime.of(8, 30);
        private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 30);
        static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
        private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})(d|wd|w)");
        private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
        private static final List<String> NUMBERS =
                List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        private static final Set<String> HOURS = Set.of("hour", "hours", "hrs", "hr", "h");
        private static final Map<String, String> UNITS = Map.of(
                "day",
                "d",
                "days",
                "d",
                "working day",
                "wd",
                "working days",
                "wd",
                "wd",
                "wd",
                "week",
                "w",
                "weeks",
                "w");

        /// What begins at a place of the words, if anything; the longest that can be meant.
        Optional<SpokenPart> part(List<String> words, int place) {
            if (place >= words.size()) {
                return Optional.empty();
            }
            String first = word(words, place);
            return counted(words, place)
                    .or(() -> named(words, place))
                    .or(() -> time(words, place))
                    .or(() -> day(first).map(day -> new OfDay(1, day)))
                    .or(() -> SpokenTimes.written(first, word(words, place + 1), word(words, place + 2), today())
                            .map(date -> new OfDay(date.length(), new SpokenPhrase.Day(date.day(), Optional.empty()))));
        }

        private LocalDate today() {
            return at.toLocalDate();
        }

        private static String word(List<String> words, int place) {
            return place < words.size() ? SpokenTimes.plain(words.get(place)) : "";
        }

        private static String words(List<String> words, int place, int count) {
            StringBuilder all = new StringBuilder(word(words, place));
            for (int next = place + 1; next < place + count; next++) {
                all.append(' ').append(word(words, next));
            }
            return all.toString();
        }

        private Optional<SpokenPhrase.Day> day(String word) {
            if (word.equals("tonight")) {
                return Optional.of(new SpokenPhrase.Day(today(), Optional.of(LAST_MINUTE)));
            }
            return SpokenTimes.day(word, today()).map(day -> new SpokenPhrase.Day(day, Optional.empty()));
        }

        /// "next tue" is the one of next week; "this fri" and "coming fri" the one that comes.
        private Optional<SpokenPart> named(List<String> words, int place) {
            String first = word(words, place);
            Optional<LocalDate> comes = SpokenTimes.weekday(word(words, place + 1), today());
            return switch (first) {
                case "this", "coming" -> comes.map(day -> new OfDay(2, new SpokenPhrase.Day(day, Optional.empty())));
                case "next" ->
                    comes.map(day -> {
                        LocalDate monday =
                                today().plusDays(8L - today().getDayOfWeek().getValue());
                        return new OfDay(
                                2,
                                new SpokenPhrase.Day(
                                        monday.plusDays(day.getDayOfWeek().getValue() - 1L), Optional.empty()));
                    });
                default -> Optional.empty();
            };
        }

        /// "+2d", "in 2 working days", "within 24 hours".
        private Optional<SpokenPart> counted(List<String> words, int place) {
            Matcher ahead = AHEAD.matcher(word(words, place));
            if (ahead.matches()) {
                return Optional.of(new OfDay(1, later(Integer.parseInt(ahead.group(1)), ahead.group(2))));
            }
            String first = word(words, place);
            Optional<Integer> number = number(word(words, place + 1));
            if (number.isEmpty() || !(first.equals("in") || first.equals("within"))) {
                return Optional.empty();
            }
            if (HOURS.contains(word(words, place + 2))) {
                return Optional.of(new OfMoment(3, hoursLater(number.get())));
            }
            for (int length = 2; length > 0; length--) {
                Optional<String> unit = Optional.ofNullable(UNITS.get(words(words, place + 2, length)));
                if (unit.isPresent()) {
                    return Optional.of(new OfDay(2 + length, later(number.get(), unit.get())));
                }
            }
            return Optional.empty();
        }

        private static Optional<Integer> number(String word) {
            if (NUMBER.matcher(word).matches()) {
                return Optional.of(Integer.parseInt(word));
            }
            return Optional.of(NUMBERS.indexOf(word)).filter(found -> found > 0);
        }

        private SpokenPhrase.Day later(int count, String unit) {
            LocalDate day = switch (unit) {
                case "wd" -> calendar.plus(today(), count);
                case "w" -> today().plusWeeks(count);
                default -> today().plusDays(count);
            };
            return new SpokenPhrase.Day(day, Optional.empty());
        }

        /// Hours pass as they do on the clock that is not put forward or back.
        private LocalDateTime hoursLater(int hours) {
            return at.atZone(Moment.LONDON)
                    .plusHours(hours)
                    .toLocalDateTime()
                    .withSecond(0)
                    .withNano(0);
        }

        private Optional<SpokenPart> time(List<String> words, int place) {
            for (int length = 4; length > 0; length--) {
                Optional<SpokenPhrase.Time> time =
                        time(words(words, place, length).strip());
                if (time.isPresent() && place + length <= words.size()) {
                    return Optional.of(new OfTime(length, time.get()));
                }
            }
            return Optional.empty();
        }

        private Optional<SpokenPhrase.Time> time(String said) {
            return switch (said) {
                case "noon", "midday" -> clock(LocalTime.NOON);
                case "midnight" -> clock(LAST_MINUTE);
                case "end of day", "end of the day", "close of play", "eod" ->
                    Optional.of(new SpokenPhrase.Time(endOfDay, SpokenPhrase.Time.Kind.END_OF_DAY));
                case "before school" ->
                    Optional.of(new SpokenPhrase.Time(BEFORE_SCHOOL, SpokenPhrase.Time.Kind.SCHOOL));
                case "after school" -> Optional.of(new SpokenPhrase.Time(AFTER_SCHOOL, SpokenPhrase.Time.Kind.SCHOOL));
                default ->
                    SpokenTimes.time(said.replaceAll("(?<=\\d) (?=[ap]m$)", "")).flatMap(Now::clock);
            };
        }

        private static Optional<SpokenPhrase.Time> clock(LocalTime at) {
            return Optional.of(new SpokenPhrase.Time(at, SpokenPhrase.Time.Kind.CLOCK));
        }
    }
}
