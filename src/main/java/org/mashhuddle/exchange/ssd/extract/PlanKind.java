package org.mashhuddle.exchange.ssd.extract;

/// What a plan is: child in need (section 17), child protection, or an episode of being looked
/// after or of early help.
public enum PlanKind {
    EARLY_HELP,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER
}
