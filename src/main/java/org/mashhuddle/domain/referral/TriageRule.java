package org.mashhuddle.domain.referral;

import java.util.List;

/// A hub's own rule on what arrives: which it is for, and whether the meeting takes it.
///
/// @param name "Attendance only"
/// @param takes whether it comes onto the agenda; otherwise it is left off
/// @param all whether all conditions must hold; otherwise one is enough
/// @param reason why it is left off, in words that stand in the record
public record TriageRule(String name, boolean takes, boolean all, List<TriageCondition> conditions, String reason) {

    /// Copies the conditions.
    public TriageRule {
        conditions = List.copyOf(conditions);
    }

    /// Whether it is for this. A rule without conditions is for nothing.
    public boolean hits(Arrival arrival) {
        if (conditions.isEmpty()) {
            return false;
        }
        return all
                ? conditions.stream().allMatch(each -> each.holds(arrival))
                : conditions.stream().anyMatch(each -> each.holds(arrival));
    }

    /// Whether it says everything a rule has to say.
    public boolean isWhole() {
        return !name.isBlank()
                && !conditions.isEmpty()
                && conditions.stream().allMatch(TriageCondition::isWhole)
                && (takes || !reason.isBlank());
    }

    @Override
    public String toString() {
        return "TriageRule[" + conditions.size() + "]";
    }
}
