package org.mashhuddle.domain.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;

/// Reads a line such as `visit home @ap !police fri 16:00` as an action (`product.md`, screen 4). A
/// pure function of the line and of who could be meant; what it read is shown before Enter.
///
/// @param people who `@` may mean; `agencies` what `!` may mean
/// @param endOfDay the time of a due day that was said without one
public record QuickLine(List<Person> people, List<Agency> agencies, LocalTime endOfDay) {

    /// What a line was read as. Nothing is guessed: what is not there is not there.
    ///
    /// @param nameBy when a name is to follow, where none was given: "name by thu 12:00"
    /// @param unknown marks that meant nobody, or more than one: "@xy"
    public record Reading(
            String text,
            Optional<Person> person,
            Optional<Agency> agency,
            Optional<DueTime> due,
            Optional<DueTime> nameBy,
            List<String> unknown) {
        /// Copies the list.
        public Reading {
            unknown = List.copyOf(unknown);
        }

        /// What is to be done as it is kept and printed: a line begins with a capital letter.
        public String sentence() {
            int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
            return text.substring(0, first).toUpperCase(Locale.UK) + text.substring(first);
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
        List<Token> all = Stream.of(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> token(word, now.toLocalDate()))
                .toList();
        NameClause clause = NameClause.in(all);
        List<Token> tokens = clause.without(all);
        Optional<Person> person = last(tokens, Token.Who.class).map(Token.Who::person);
        Optional<Agency> agency = last(tokens, Token.Which.class).map(Token.Which::agency);
        return new Reading(
                text(tokens),
                person,
                agency.or(() -> person.flatMap(this::agencyOf)),
                due(tokens, now),
                clause.isThere() ? due(clause.of(all), now) : Optional.empty(),
                tokens.stream()
                        .filter(Token.Unknown.class::isInstance)
                        .map(Token::word)
                        .toList());
    }

    /// Every word that was not read as something else; only the first day and the first time were.
    private static String text(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        boolean dayRead = false;
        boolean timeRead = false;
        for (Token token : tokens.reversed()) {
            boolean isText = switch (token) {
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
            List<Person> meant = people.stream()
                    .filter(who -> isMeant(who, word.substring(1)))
                    .toList();
            return meant.size() == 1 ? new Token.Who(word, meant.getFirst()) : new Token.Unknown(word);
        }
        if (word.length() > 1 && word.startsWith("!")) {
            List<Agency> meant = agencies.stream()
                    .filter(which -> isMeant(which, word.substring(1)))
                    .toList();
            return meant.size() == 1 ? new Token.Which(word, meant.getFirst()) : new Token.Unknown(word);
        }
        Optional<Token> time = SpokenTimes.time(word).map(at -> new Token.Time(word, at));
        return time.or(() -> SpokenTimes.day(word, today).map(on -> new Token.Day(word, on)))
                .orElseGet(() -> new Token.Text(word));
    }

    /// Where "name by thu 12:00" stands in a line: only where a day or a time follows is it one.
    private record NameClause(int from, int to) {

        private static final NameClause NONE = new NameClause(0, 0);

        static NameClause in(List<Token> tokens) {
            for (int at = tokens.size() - 3; at >= 0; at--) {
                if (isWord(tokens.get(at), "name") && isWord(tokens.get(at + 1), "by")) {
                    int to = at + 2;
                    while (to < tokens.size() && to < at + 4 && isWhen(tokens, at + 2, to)) {
                        to++;
                    }
                    if (to > at + 2) {
                        return new NameClause(at, to);
                    }
                }
            }
            return NONE;
        }

        private static boolean isWord(Token token, String word) {
            return token instanceof Token.Text && token.word().equalsIgnoreCase(word);
        }

        /// A day and a time, in either order, and neither twice.
        private static boolean isWhen(List<Token> tokens, int first, int at) {
            Token token = tokens.get(at);
            boolean when = token instanceof Token.Day || token instanceof Token.Time;
            return when
                    && (at == first
                            || !token.getClass().equals(tokens.get(first).getClass()));
        }

        boolean isThere() {
            return to > from;
        }

        List<Token> of(List<Token> tokens) {
            return tokens.subList(from, to);
        }

        List<Token> without(List<Token> tokens) {
            List<Token> rest = new ArrayList<>(tokens.subList(0, from));
            rest.addAll(tokens.subList(to, tokens.size()));
            return rest;
        }
    }

    /// One word of the line and what it was read as.
    sealed interface Token {
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

    /// The line that reads as this action: to change what was typed. A person who cannot be meant
    /// by a mark is left out.
    public String line(Action action) {
        StringBuilder line = new StringBuilder(action.text());
        switch (action.owner()) {
            case Owner.Named named ->
                people.stream()
                        .filter(who -> who.name().equals(named.name()))
                        .findFirst()
                        .ifPresent(who -> line.append(" @").append(family(who)));
            case Owner.NameToFollow later -> line.append(" name by ").append(SpokenTimes.said(later.by()));
            case Owner.Nobody _ -> {}
        }
        action.agency()
                .flatMap(id ->
                        agencies.stream().filter(each -> each.id().equals(id)).findFirst())
                .ifPresent(which -> line.append(" !").append(which.shortcut()));
        action.dueAt().ifPresent(due -> line.append(' ').append(SpokenTimes.said(due)));
        return line.toString();
    }

    private static String family(Person who) {
        return who.name().substring(who.name().lastIndexOf(' ') + 1);
    }

    private static boolean isMeant(Person who, String typed) {
        return who.initials().equalsIgnoreCase(typed) || family(who).equalsIgnoreCase(typed);
    }

    private static boolean isMeant(Agency which, String typed) {
        return which.shortcut().equalsIgnoreCase(typed)
                || which.label().replace(" ", "").equalsIgnoreCase(typed)
                || (typed.length() >= 3 && which.shortcut().startsWith(typed.toLowerCase(Locale.UK)));
    }

    private Optional<Agency> agencyOf(Person person) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(person.agency()))
                .findFirst();
    }

    private Optional<DueTime> due(List<Token> tokens, LocalDateTime now) {
        Optional<LocalDate> day = last(tokens, Token.Day.class).map(Token.Day::day);
        Optional<LocalTime> time = last(tokens, Token.Time.class).map(Token.Time::time);
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        LocalTime at = time.orElse(endOfDay);
        LocalDate today = now.toLocalDate();
        LocalDate on = day.orElseGet(() -> at.isAfter(now.toLocalTime()) ? today : today.plusDays(1));
        return Optional.of(new DueTime(on.atTime(at)));
    }
}
