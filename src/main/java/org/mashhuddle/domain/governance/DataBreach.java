package org.mashhuddle.domain.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// A breach of personal data, from the moment somebody knew of it (UK GDPR, articles 33 and 34).
///
/// @param words what happened
/// @param answers what the data protection officer decided; nothing until then
public record DataBreach(UUID id, Instant knownAt, String words, Optional<Answers> answers) {

    /// How likely it is that people come to harm by it.
    public enum Risk {
        /// The Information Commissioner need not be told.
        UNLIKELY,
        /// The Information Commissioner is told.
        LIKELY,
        /// The people concerned are told as well.
        HIGH
    }

    /// What the data protection officer decided.
    ///
    /// @param officer their name
    /// @param reported when the Information Commissioner was told
    /// @param peopleTold whether the people concerned were
    /// @param words why
    public record Answers(String officer, Risk risk, Optional<Instant> reported, boolean peopleTold, String words) {

        /// Whether what the risk asks for has been done.
        public boolean isDone() {
            return switch (risk) {
                case UNLIKELY -> true;
                case LIKELY -> reported.isPresent();
                case HIGH -> reported.isPresent() && peopleTold;
            };
        }

        @Override
        public String toString() {
            return "Answers " + risk;
        }
    }

    /// Until when the Information Commissioner is to be told, where a risk is likely, by what was law on the day on
    /// which it was known.
    public Instant reportBy(TimeLimits limits) {
        return knownAt.plus(limits.hours(TimeLimit.BREACH_REPORT, LocalDate.ofInstant(knownAt, Moment.LONDON)));
    }

    /// Whether the clock still runs.
    public boolean isOpen() {
        return answers.filter(Answers::isDone).isEmpty();
    }

    /// The same with what was decided.
    public DataBreach answered(Answers given) {
        return new DataBreach(id, knownAt, words, Optional.of(given));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
