package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// A plan a child is or was on, or an episode of being looked after.
///
/// @param until empty while it runs
/// @param category the category of abuse of a child protection plan, the latest one
/// @param otherAuthority the plan is another local authority's
public record ExtractPlan(
        String id,
        PlanKind kind,
        String personId,
        Optional<String> referralId,
        Optional<Moment> from,
        Optional<Moment> until,
        Optional<String> category,
        boolean otherAuthority,
        Optional<String> team,
        Optional<String> worker)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractPlan[" + id + "]";
    }
}
