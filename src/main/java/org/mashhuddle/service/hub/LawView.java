package org.mashhuddle.service.hub;

import java.util.Map;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// The law of the release, and what the hub adds to it.
///
/// @param cited by how many signed minutes, by the code of the rule
/// @param clocks how long a rating may wait, the hub's own
/// @param limits how long everything else may take, the hub's own and the law's
public record LawView(Law law, Map<String, Integer> cited, RatingHours clocks, TimeLimits limits) {

    /// Copies the counts.
    public LawView {
        cited = Map.copyOf(cited);
    }

    /// The same, with other lengths.
    public LawView with(TimeLimits other) {
        return new LawView(law, cited, clocks, other);
    }

    /// By how many signed minutes a rule is cited.
    public int citedBy(String code) {
        return cited.getOrDefault(code, 0);
    }
}
