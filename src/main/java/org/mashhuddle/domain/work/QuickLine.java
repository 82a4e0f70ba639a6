package org.mashhuddle.domain.work;

import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a line such as `visit home @ap !police fri 16:00` as an action (`product.md`, screen 4). A
/// pure function of the line and of who could be meant; what it read is shown before Enter.
///
/// @param people who `@` may mean; `agencies` what `!` may mean
/// @param endOfDay the time of a due day that was said without one
public record QuickLine(List<Person> people, List<Agency> agencies, LocalTime endOfDay) {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)^([01]?\\d|2[0-3]):([0-5]\\d)$|^(1[0-2]|[1-9])(?:[:.]([0-5]\\d))?(am|pm)$");
    private static final Pattern DATE =
            Pattern.compile("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$");

    /// What a line was read as. Nothing is guessed: what is not there is not there.
    ///
    /// @param unknown marks that meant nobody, or more than one: "@xy"
    public record Reading(
            String text,
            Optional<Person> person,
            Optional<Agency> agency,
            Optional<DueTime> due,
            List<String> unknown) {
        /// Copies the list.
        public Reading {
            unknown = List.copyOf(unknown);
        }

        @Override
        public String toString() {
            return "Reading[withheld]";
        }
    }

    /// Copies the lists.
    public QuickLine {
        people = List.copyOf(people);
        agencies = List.copyOf(agencies);
    }

    /// Reads a line, spoken at this local time.
    public Reading read(String line, LocalDateTime now) {
        List<Token> tokens =
                Stream.of(line.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> token(word, now.toLocalDate()))
                        .toList();
        Optional<Token> day =
                tokens.stream().filter(Token.Day.class::isInstance).reduce((_, later) -> later);
        Optional<Token> time =
                tokens.stream().filter(Token.Time.class::isInstance).reduce((_, later) -> later);
        Optional<Person> person = last(tokens, Token.Who.class).map(Token.Who::person);
        Optional<Agency> agency = last(tokens, Token.Which.class).map(Token.Which::agency);
        return new Reading(
                text(tokens),
                person,
                agency.or(() -> person.flatMap(this::agencyOf)),
                due(
                        day.map(found -> ((Token.Day) found).day()),
                        time.map(found -> ((Token.Time) found).time()),
                        now),
                tokens.stream().filter(Token.Unknown.class::isInstance).map(Token::word).toList());
    }

    /// Every word that was not read as something else; only the first day and the first time were.
    private static String text(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        boolean dayRead = false;
        boolean timeRead = false;
        for (Token token : tokens.reversed()) {
            boolean isText =
                    switch (token) {
                        case Token.Text _ -> true;
                        case Token.Day _ -> dayRead;
                        case Token.Time _ -> timeRead;
                        case Token.Who _, Token.Which _, Token.Unknown _ -> false;
                    };
            dayRead = dayRead || token instanceof Token.Day;
            timeRead = timeRead || token instanceof Token.Time;
            if (isText) {
                words.add(token.word());
            }
        }
        return String.join(" ", words.reversed());
    }

    private static <T extends Token> Optional<T> last(List<Token> tokens, Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast).reduce((_, later) -> later);
    }

    private Token token(String word, LocalDate today) {
        if (word.length() > 1 && word.startsWith("@")) {
            List<Person> meant =
                    people.stream().filter(who -> isMeant(who, word.substring(1))).toList();
            return meant.size() == 1
                    ? new Token.Who(word, meant.getFirst())
                    : new Token.Unknown(word);
        }
        if (word.length() > 1 && word.startsWith("!")) {
            List<Agency> meant =
                    agencies.stream().filter(which -> isMeant(which, word.substring(1))).toList();
            return meant.size() == 1
                    ? new Token.Which(word, meant.getFirst())
                    : new Token.Unknown(word);
        }
        Optional<Token> time = time(word).map(at -> new Token.Time(word, at));
        return time.or(() -> day(word, today).map(on -> new Token.Day(word, on)))
                .orElseGet(() -> new Token.Text(word));
    }

    /// One word of the line and what it was read as.
    private sealed interface Token {
        String word();

        record Text(String word) implements Token {
            @Override
            public String toString() {
                return "Text[withheld]";
            }
        }

        record Who(String word, Person person) implements Token {
            @Override
            public String toString() {
                return "Who[withheld]";
            }
        }

        record Which(String word, Agency agency) implements Token {
            @Override
            public String toString() {
                return "Which[withheld]";
            }
        }

        record Day(String word, LocalDate day) implements Token {
            @Override
            public String toString() {
                return "Day[withheld]";
            }
        }

        record Time(String word, LocalTime time) implements Token {
            @Override
            public String toString() {
                return "Time[withheld]";
            }
        }

        record Unknown(String word) implements Token {
            @Override
            public String toString() {
                return "Unknown[withheld]";
            }
        }
    }

    private static boolean isMeant(Person who, String typed) {
        String family = who.name().substring(who.name().lastIndexOf(' ') + 1);
        return who.initials().equalsIgnoreCase(typed) || family.equalsIgnoreCase(typed);
    }

    private static boolean isMeant(Agency which, String typed) {
        return which.shortcut().equalsIgnoreCase(typed)
                || which.label().replace(" ", "").equalsIgnoreCase(typed)
                || (typed.length() >= 3
                        && which.shortcut().startsWith(typed.toLowerCase(Locale.UK)));
    }

    private Optional<Agency> agencyOf(Person person) {
        return agencies.stream().filter(agency -> agency.id().equals(person.agency())).findFirst();
    }

    private Optional<DueTime> due(
            Optional<LocalDate> day, Optional<LocalTime> time, LocalDateTime now) {
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        LocalTime at = time.orElse(endOfDay);
        LocalDate today = now.toLocalDate();
        LocalDate on =
                day.orElseGet(() -> at.isAfter(now.toLocalTime()) ? today : today.plusDays(1));
        return Optional.of(new DueTime(on.atTime(at)));
    }

    private static Optional<LocalTime> time(String word) {
        Matcher match = TIME.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(1) != null) {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        }
        int hour =
                Integer.parseInt(match.group(3)) % 12
                        + (match.group(5).equalsIgnoreCase("pm") ? 12 : 0);
        return Optional.of(
                LocalTime.of(hour, match.group(4) == null ? 0 : Integer.parseInt(match.group(4))));
    }

    private static Optional<LocalDate> day(String word, LocalDate today) {
        String lower = word.toLowerCase(Locale.UK);
        if (lower.equals("today") || lower.equals("tonight")) {
            return Optional.of(today);
        }
        if (lower.equals("tomorrow") || lower.equals("tmrw")) {
            return Optional.of(today.plusDays(1));
        }
        return weekday(lower, today).or(() -> date(word, today));
    }

    private static Optional<LocalDate> weekday(String lower, LocalDate today) {
        for (DayOfWeek each : DayOfWeek.values()) {
            String name = each.name().toLowerCase(Locale.UK);
            if (lower.equals(name)
                    || lower.equals(name.substring(0, 3))
                    || (lower.length() == 4 && name.startsWith(lower))) {
                int ahead = Math.floorMod(each.getValue() - today.getDayOfWeek().getValue(), 7);
                return Optional.of(today.plusDays(ahead == 0 ? 7 : ahead));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String word, LocalDate today) {
        Matcher match = DATE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        if (match.group(3) == null) {
            return real(today.getYear(), month, day)
                    .filter(on -> !on.isBefore(today))
                    .or(() -> real(today.getYear() + 1, month, day));
        }
        int year = Integer.parseInt(match.group(3));
        return real(match.group(3).length() == 2 ? 2000 + year : year, month, day);
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        boolean exists =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
