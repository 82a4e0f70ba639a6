package org.mashhuddle.domain.quickline;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;

/// Reads a line such as `visit home @ap !police fri 16:00` as an action (`product.md`, screen 4). A
/// pure function of the line and of who could be meant; what it read is shown before Enter.
///
/// **When it is due.** A day, a time or both are the due moment only where they stand at the end of
/// the line, or after *by*, *before* or *due* anywhere; `@` and `!` may stand wherever they like. All
/// other days, times and numbers are words of the action. Even at the end they are words
///
/// - after *since, on, last, from, until, after, between, every, the, of, to, birth* and the like, and
///   after a word of the past: "seen Sunday", "reported missing at 22:40";
/// - in a line that tells instead of asking: "called 999 at 16:00", "he came home Tuesday". *To be
///   seen fri* asks.
///
/// **What is understood**: *today, tonight, tomorrow, tmrw, fri, next tue* (of next week), *26/11,
/// 26/11/2026, 26-11-2026, 2026-11-26, 26 nov, +2d, in 2 days, in 2 working days* (of the hub's calendar), *within 24
/// hours,
/// 16:00, 4pm, noon, midday, midnight, end of day, before school* (08:30), *after school* (15:30). A
/// day without a time is due at the end of its work; a day's name on that day is the one in a week; a
/// time without a day is the next that comes, for school on a working day.
///
/// **Never in the past.** *Today* and *end of day*, said after the end of the work, are due before
/// midnight. Any other moment that has passed is not taken: its words stay, and the reading says that
/// it has passed. A date without a year is the nearest, so that yesterday's is not next year's.
///
/// @param people who `@` may mean; `agencies` what `!` may mean
/// @param endOfDay the time of a due day that was said without one
/// @param calendar which days the hub works
public record QuickLine(List<Person> people, List<Agency> agencies, LocalTime endOfDay, WorkingCalendar calendar) {

    /// What a line was read as. Nothing is guessed: what is not there is not there.
    ///
    /// @param nameBy when a name is to follow, where none was given: "name by thu 12:00"
    /// @param unknown marks that meant nobody, or more than one: "@xy"
    /// @param passed the words of a moment that has passed, and is therefore not when it is due
    public record Reading(
            String text,
            Optional<Person> person,
            Optional<Agency> agency,
            Optional<DueTime> due,
            Optional<DueTime> nameBy,
            List<String> unknown,
            Optional<String> passed) {
        /// Copies the list.
        public Reading {
            unknown = List.copyOf(unknown);
        }

        /// What is to be done as it is kept and printed: a line begins with a capital letter.
        public String sentence() {
            int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
            return text.substring(0, first).toUpperCase(Locale.UK) + text.substring(first);
        }

        /// The same, as a sentence.
        public Reading asSentence() {
            return new Reading(sentence(), person, agency, due, nameBy, unknown, passed);
        }

        @Override
        public String toString() {
            return "Reading[withheld]";
        }
    }

    /// The marks of a line, and the words between them.
    private record Sorted(List<String> words, Optional<Person> person, Optional<Agency> agency, List<String> unknown) {
        @Override
        public String toString() {
            return "Sorted[withheld]";
        }
    }

    /// Copies the lists.
    public QuickLine {
        people = List.copyOf(people);
        agencies = List.copyOf(agencies);
    }

    /// The same, where others may be meant as well: who came without standing in the directory.
    public QuickLine with(List<Person> others) {
        return new QuickLine(Stream.concat(people.stream(), others.stream()).toList(), agencies, endOfDay, calendar);
    }

    /// Reads a line, spoken at this local time.
    public Reading read(String line, LocalDateTime now) {
        return read(line, now, Set.of());
    }

    /// Reads the line of an action that is typed again: what was agreed of it before may be past.
    public Reading readAgain(String line, LocalDateTime now, Action action) {
        Optional<DueTime> nameBy =
                action.owner() instanceof Owner.NameToFollow later ? Optional.of(later.by()) : Optional.empty();
        return read(
                line,
                now,
                Stream.of(action.dueAt(), nameBy).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /// Reads a line of which these moments were agreed before: they may be past.
    public Reading read(String line, LocalDateTime now, Set<DueTime> standing) {
        Sorted sorted = sorted(line);
        SpokenDue spoken = new SpokenDue(new SpokenPart.Now(now, endOfDay, calendar), standing);
        SpokenDue.Found name = spoken.nameIn(sorted.words());
        SpokenDue.Found due = name.passed().isPresent() ? name : spoken.in(name.rest());
        return new Reading(
                String.join(" ", due.rest()),
                sorted.person(),
                sorted.agency().or(() -> sorted.person().flatMap(this::agencyOf)),
                name.passed().isPresent() ? Optional.empty() : due.due(),
                name.due(),
                sorted.unknown(),
                name.passed().or(due::passed));
    }

    /// Of several marks of a kind the last one counts; an agency tells two people of one name apart.
    private Sorted sorted(String line) {
        List<String> words = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> said = said(line);
        Optional<Agency> agency = Optional.empty();
        for (String word : said) {
            if (isMark(word, "!")) {
                List<Agency> meant = marks().agencies(word.substring(1));
                agency = meant.size() == 1 ? Optional.of(meant.getFirst()) : agency;
                addUnless(meant.size() == 1, unknown, word);
            }
        }
        Optional<Person> person = Optional.empty();
        for (String word : said) {
            if (isMark(word, "@")) {
                List<Person> meant = meant(word, agency);
                person = meant.size() == 1 ? Optional.of(meant.getFirst()) : person;
                addUnless(meant.size() == 1, unknown, word);
            } else if (!isMark(word, "!")) {
                words.add(word);
            }
        }
        return new Sorted(words, person, agency, unknown);
    }

    /// The words of a line. A name of several words is one of them behind its sign: `!social care`, `@anne patel`.
    private List<String> said(String line) {
        List<String> typed = Stream.of(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> said = new ArrayList<>();
        for (int at = 0; at < typed.size(); ) {
            int length = marks().length(typed.subList(at, typed.size()));
            said.add(String.join("", typed.subList(at, at + length)));
            at += length;
        }
        return said;
    }

    private static void addUnless(boolean known, List<String> unknown, String word) {
        if (!known) {
            unknown.add(word);
        }
    }

    private static boolean isMark(String word, String sign) {
        return word.length() > 1 && word.startsWith(sign);
    }

    private List<Person> meant(String mark, Optional<Agency> agency) {
        List<Person> all = marks().people(mark.substring(1));
        List<Person> theirs = all.stream()
                .filter(who ->
                        agency.filter(which -> which.id().equals(who.agency())).isPresent())
                .toList();
        return all.size() > 1 && !theirs.isEmpty() ? theirs : all;
    }

    private QuickMarks marks() {
        return new QuickMarks(people, agencies);
    }

    /// Whom a mark could mean: those of that name, else everybody.
    public List<Person> couldMean(String mark) {
        List<Person> meant = marks().people(mark.substring(1));
        return meant.isEmpty() ? people : meant;
    }

    /// Whether a mark means one person, or one agency, as it stands.
    public boolean isSettled(String mark) {
        String typed = mark.substring(1);
        return mark.startsWith("@")
                ? marks().people(typed).size() == 1
                : marks().agencies(typed).size() == 1;
    }

    /// The mark that means this person and nobody else.
    public String markOf(Person person) {
        return marks().of(person);
    }

    /// The mark that means this agency.
    public String markOf(Agency agency) {
        return marks().of(agency);
    }

    /// The line that reads as this action: to change what was typed. A person who cannot be meant
    /// by a mark is left out.
    public String line(Action action) {
        StringBuilder line = new StringBuilder(action.text());
        switch (action.owner()) {
            case Owner.Named named ->
                people.stream()
                        .filter(who -> who.name().equals(named.name()))
                        .min(Comparator.comparing(who ->
                                !action.agency().filter(who.agency()::equals).isPresent()))
                        .ifPresent(who -> line.append(' ').append(markOf(who)));
            case Owner.NameToFollow later -> line.append(" name by ").append(SpokenTimes.said(later.by()));
            case Owner.Nobody _ -> {}
        }
        action.agency()
                .flatMap(id ->
                        agencies.stream().filter(each -> each.id().equals(id)).findFirst())
                .ifPresent(which -> line.append(' ').append(markOf(which)));
        action.dueAt().ifPresent(due -> line.append(" due ").append(SpokenTimes.said(due)));
        return line.toString();
    }

    private Optional<Agency> agencyOf(Person person) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(person.agency()))
                .findFirst();
    }
}
