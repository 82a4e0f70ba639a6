package org.mashhuddle.domain.work;

import java.util.Optional;

/// "Is a strategy discussion needed?", asked of every child with the reason for the answer
/// (`domain.md` 2.3).
public record StrategyQuestion(Optional<Boolean> needed, String because) {

    /// Not asked yet.
    public static StrategyQuestion notAsked() {
        return new StrategyQuestion(Optional.empty(), "");
    }

    @Override
    public String toString() {
        return "StrategyQuestion[withheld]";
    }
}
