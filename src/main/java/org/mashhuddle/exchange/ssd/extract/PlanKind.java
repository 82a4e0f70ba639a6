package org.mashhuddle.exchange.ssd.extract;

/// What a plan is: child in need (section 17), child protection, or an episode of being looked
/// after.
public enum PlanKind {
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER
}
