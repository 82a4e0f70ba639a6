package org.mashhuddle.domain.hub;

/// An entry of the hub's list of decision outcomes. Retired, never deleted; what it does hangs on
/// its kind.
public record Outcome(OutcomeId id, String label, OutcomeKind kind, boolean retired) {}
