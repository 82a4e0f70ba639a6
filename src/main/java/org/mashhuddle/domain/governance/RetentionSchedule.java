package org.mashhuddle.domain.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The council's schedule: a rule for every class, and who confirmed it for the council. Until then
/// nothing is past its time.
public record RetentionSchedule(List<RetentionRule> rules, Optional<Confirmation> confirmation) {

    /// Copies the rules.
    public RetentionSchedule {
        rules = List.copyOf(rules);
    }

    /// Who confirmed it for the council, and where that is written.
    public record Confirmation(LocalDate on, String by, String reference) {
        @Override
        public String toString() {
            return "Confirmation " + on;
        }
    }

    /// The rule of a class.
    public RetentionRule of(RetentionClass kind) {
        return rules.stream().filter(rule -> rule.of() == kind).findFirst().orElseGet(kind::proposed);
    }

    @Override
    public String toString() {
        return "RetentionSchedule " + rules.size();
    }
}
