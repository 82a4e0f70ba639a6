package org.mashhuddle.domain.quickline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A day, a time or both as they stand in a row of words: "fri 16:00", "16:00 on 26/11", "in 2 working
/// days", "before school".
///
/// @param length of how many words
/// @param day the day that is said
/// @param time the time that is said
/// @param exact a moment counted from now: "within 4 hours"
record SpokenPhrase(int length, Optional<Day> day, Optional<Time> time, Optional<LocalDateTime> exact) {

    /// A day.
    ///
    /// @param usual its time where none is said; none for the end of the working day
    record Day(LocalDate date, Optional<LocalTime> usual) {}

    /// A time of a day.
    record Time(LocalTime at, Kind kind) {
        /// What it is the time of.
        enum Kind {
            /// As the clock says.
            CLOCK,
            /// The end of the working day, which is not the end of the day.
            END_OF_DAY,
            /// Before or after school: only where there is school.
            SCHOOL
        }
    }

    private static SpokenPhrase of(SpokenPart part) {
        return switch (part) {
            case SpokenPart.OfDay one ->
                new SpokenPhrase(one.length(), Optional.of(one.day()), Optional.empty(), Optional.empty());
            case SpokenPart.OfTime one ->
                new SpokenPhrase(one.length(), Optional.empty(), Optional.of(one.time()), Optional.empty());
            case SpokenPart.OfMoment one ->
                new SpokenPhrase(one.length(), Optional.empty(), Optional.empty(), Optional.of(one.at()));
        };
    }

    /// What begins at a place of the words, if anything.
    static Optional<SpokenPhrase> at(List<String> words, int place, SpokenPart.Now now) {
        return now.part(words, place).map(first -> of(first).and(words, place, now));
    }

    private SpokenPhrase and(List<String> words, int place, SpokenPart.Now now) {
        int next = place + length;
        boolean joined =
                next < words.size() && SpokenTimes.plain(words.get(next)).equals(day.isPresent() ? "at" : "on");
        int gap = joined ? 1 : 0;
        return now.part(words, next + gap)
                .flatMap(second -> with(of(second), gap))
                .map(both -> both.day.isPresent() && both.time.isEmpty() ? both.and(words, place, now) : both)
                .orElse(this);
    }

    /// A day and a time, in either order; a day of the week and its date.
    private Optional<SpokenPhrase> with(SpokenPhrase other, int gap) {
        int both = length + gap + other.length;
        if (exact.isPresent() || other.exact.isPresent()) {
            return Optional.empty();
        }
        if (day.isPresent() && other.day.isPresent()) {
            boolean same = gap == 0
                    && time.isEmpty()
                    && day.get().date().getDayOfWeek() == other.day.get().date().getDayOfWeek()
                    && !day.equals(other.day);
            return same ? Optional.of(new SpokenPhrase(both, other.day, time, exact)) : Optional.empty();
        }
        return day.isPresent() == other.day.isPresent()
                ? Optional.empty()
                : Optional.of(new SpokenPhrase(both, day.or(other::day), time.or(other::time), exact));
    }
}
