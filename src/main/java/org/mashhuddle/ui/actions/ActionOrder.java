package org.mashhuddle.ui.actions;

/// How the list is put in order.
public enum ActionOrder {
    /// A group for each agency, soonest first.
    BY_AGENCY,
    /// Soonest first, whoever's it is.
    BY_DUE,
    /// What is overdue in a group of its own, the longest first.
    OVERDUE_FIRST
}
