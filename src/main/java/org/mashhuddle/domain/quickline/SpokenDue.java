package org.mashhuddle.domain.quickline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;

/// Finds when something is due in the words of a line; the rule is with [QuickLine].
///
/// @param standing moments that may be past, for they were agreed before: an action typed again
record SpokenDue(SpokenPart.Now now, Set<DueTime> standing) {

    private static final Set<String> DUE = Set.of("by", "before", "due");

    /// What was found.
    ///
    /// @param rest the words that say something else
    /// @param passed the words of a moment that has passed, which is not taken
    record Found(List<String> rest, Optional<DueTime> due, Optional<String> passed) {
        @Override
        public String toString() {
            return "Found[withheld]";
        }
    }

    /// When it is due.
    Found in(List<String> words) {
        for (int place = words.size() - 2; place >= 0; place--) {
            Optional<SpokenPhrase> phrase = isDue(words, place) ? at(words, place + 1) : Optional.empty();
            if (phrase.isPresent()) {
                boolean twice =
                        place > 0 && SpokenTimes.plain(words.get(place - 1)).equals("due");
                return found(
                        words,
                        twice ? place - 1 : place,
                        place + 1 + phrase.get().length(),
                        phrase.get());
            }
        }
        return atTheEnd(words);
    }

    private Found atTheEnd(List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            Optional<SpokenPhrase> phrase = at(words, place);
            if (phrase.isPresent() && place + phrase.get().length() == words.size()) {
                if (SpokenPast.tells(words, place)) {
                    break;
                }
                boolean at =
                        place > 0 && SpokenTimes.plain(words.get(place - 1)).equals("at");
                return found(words, at ? place - 1 : place, words.size(), phrase.get());
            }
        }
        return new Found(words, Optional.empty(), Optional.empty());
    }

    /// When a name is to follow: "name by thu 12:00".
    Found nameIn(List<String> words) {
        for (int place = words.size() - 3; place >= 0; place--) {
            if (SpokenTimes.plain(words.get(place)).equals("name")
                    && SpokenTimes.plain(words.get(place + 1)).equals("by")) {
                Optional<SpokenPhrase> phrase = at(words, place + 2);
                if (phrase.isPresent()) {
                    return found(words, place, place + 2 + phrase.get().length(), phrase.get());
                }
            }
        }
        return new Found(words, Optional.empty(), Optional.empty());
    }

    private Optional<SpokenPhrase> at(List<String> words, int place) {
        return SpokenPhrase.at(words, place, now);
    }

    private static boolean isDue(List<String> words, int place) {
        String word = SpokenTimes.plain(words.get(place));
        return DUE.contains(word) && (word.equals("due") || !SpokenPast.tellsBefore(words, place));
    }

    private Found found(List<String> words, int from, int to, SpokenPhrase phrase) {
        Optional<DueTime> due = moment(phrase);
        if (due.isEmpty()) {
            return new Found(words, due, Optional.of(String.join(" ", words.subList(from, to))));
        }
        List<String> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return new Found(rest, due, Optional.empty());
    }

    /// The moment a phrase means; none where it has passed.
    private Optional<DueTime> moment(SpokenPhrase phrase) {
        if (phrase.exact().isPresent()) {
            return phrase.exact().map(DueTime::new).filter(this::isAhead);
        }
        return phrase.day()
                .map(day -> onDay(day, phrase.time()))
                .orElseGet(() -> phrase.time().flatMap(this::comes));
    }

    /// The end of today's work may be over while today is not: today is then due before midnight.
    private Optional<DueTime> onDay(SpokenPhrase.Day day, Optional<SpokenPhrase.Time> time) {
        LocalTime at = time.map(SpokenPhrase.Time::at).or(day::usual).orElse(now.endOfDay());
        boolean endOfDay =
                time.map(one -> one.kind() == SpokenPhrase.Time.Kind.END_OF_DAY).orElse(true);
        Optional<DueTime> said = ahead(day.date().atTime(at));
        return said.isEmpty() && endOfDay && day.date().equals(today())
                ? ahead(today().atTime(SpokenPart.Now.LAST_MINUTE))
                : said;
    }

    /// A time without a day is the next one that comes.
    private Optional<DueTime> comes(SpokenPhrase.Time time) {
        return switch (time.kind()) {
            case CLOCK ->
                ahead(today().atTime(time.at()))
                        .or(() -> ahead(today().plusDays(1).atTime(time.at())));
            case END_OF_DAY -> onDay(new SpokenPhrase.Day(today(), Optional.empty()), Optional.of(time));
            case SCHOOL ->
                Optional.of(today())
                        .filter(now.calendar()::isWorkingDay)
                        .flatMap(day -> ahead(day.atTime(time.at())))
                        .or(() -> ahead(now.calendar().next(today()).atTime(time.at())));
        };
    }

    private LocalDate today() {
        return now.at().toLocalDate();
    }

    private Optional<DueTime> ahead(LocalDateTime at) {
        return Optional.of(new DueTime(at)).filter(this::isAhead);
    }

    /// In the hour that comes twice it may be the second: what could have passed has.
    private boolean isAhead(DueTime due) {
        return standing.contains(due)
                || due.instant()
                        .isAfter(now.at()
                                .atZone(Moment.LONDON)
                                .withLaterOffsetAtOverlap()
                                .toInstant());
    }
}
