package org.mashhuddle.service.hub;

import java.util.Map;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.law.Law;

/// The law of the release, and what the hub adds to it.
///
/// @param cited by how many signed minutes, by the code of the rule
/// @param clocks the hub's own
public record LawView(Law law, Map<String, Integer> cited, RatingHours clocks) {

    /// Copies the counts.
    public LawView {
        cited = Map.copyOf(cited);
    }

    /// By how many signed minutes a rule is cited.
    public int citedBy(String code) {
        return cited.getOrDefault(code, 0);
    }
}
