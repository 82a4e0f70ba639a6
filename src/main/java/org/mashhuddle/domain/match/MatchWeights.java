package org.mashhuddle.domain.match;

import java.util.Map;
import java.util.Optional;

/// How much each agreement says, after Fellegi and Sunter: in bits, the logarithm to the base 2 of how
/// much oftener it is met in two records of one child than in those of two.
///
/// @param odds of each agreement; one that is not named says nothing
/// @param limits from how many bits on one is so sure
public record MatchWeights(Map<Agreement, Odds> odds, Map<HowSure, Double> limits) {

    /// How often two records agree so.
    ///
    /// @param same how often two records of one child agree so, from 0 to 1
    /// @param other how often those of two children do
    public record Odds(double same, double other) {
        double bits() {
            return Math.log(same / other) / Math.log(2);
        }
    }

    /// Copies both.
    public MatchWeights {
        odds = Map.copyOf(odds);
        limits = Map.copyOf(limits);
    }

    /// What an agreement says in general.
    public double bits(Agreement agreement) {
        return Optional.ofNullable(odds.get(agreement)).map(Odds::bits).orElse(0.0);
    }

    /// What an agreement on a name says that so many have: on a rare one more, on a common one less.
    ///
    /// @param share of all children who have it, from 0 to 1
    public double bits(Agreement agreement, double share) {
        return Optional.ofNullable(odds.get(agreement))
                .map(one -> new Odds(one.same(), share).bits())
                .orElse(0.0);
    }

    /// How sure so many bits make one; nothing below the least.
    public Optional<HowSure> sure(double bits) {
        for (HowSure each : HowSure.values()) {
            if (bits >= limits.getOrDefault(each, Double.POSITIVE_INFINITY)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
