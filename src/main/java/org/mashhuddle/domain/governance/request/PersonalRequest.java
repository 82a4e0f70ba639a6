package org.mashhuddle.domain.governance.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// What a person asked about what is held of them (UK GDPR, articles 15, 16 and 21): answered within
/// a month of its arrival, or as the law has it on that day.
///
/// @param askedBy who asked, in words
/// @param words what they asked, and about whom
public record PersonalRequest(
        UUID id, Kind kind, String askedBy, String words, LocalDate received, LocalDate due, Optional<Answer> answer) {

    /// What was asked.
    public enum Kind {
        /// A copy of what is held.
        ACCESS,
        /// What is held is said to be wrong.
        RECTIFICATION,
        /// What is held is not to be used so.
        OBJECTION
    }

    /// How it was answered.
    ///
    /// @param undecided why it did not wait for the chair's decision on its correction; empty where
    ///   nothing waited
    public record Answer(LocalDate on, String words, String undecided) {
        @Override
        public String toString() {
            return "Answer " + on;
        }
    }

    /// When it came and by when it is answered: whose it is stands elsewhere.
    public record Clock(LocalDate received, LocalDate due) {}

    /// By when it is answered.
    public static LocalDate due(LocalDate received, WorkingCalendar calendar, TimeLimits limits) {
        return calendar.monthsAfter(received, limits.on(TimeLimit.PERSON_ANSWERED, received));
    }

    public Clock clock() {
        return new Clock(received, due);
    }

    /// Whether it waits for its answer.
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /// The same, answered.
    public PersonalRequest answered(Answer given) {
        return new PersonalRequest(id, kind, askedBy, words, received, due, Optional.of(given));
    }

    /// The same for somebody who may not see whom it is about: its clock runs on.
    public PersonalRequest withheld() {
        return new PersonalRequest(
                id, kind, "Restricted", "", received, due, answer.map(given -> new Answer(given.on(), "", "")));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
