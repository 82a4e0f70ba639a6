package org.mashhuddle.domain.hub;

import java.util.UUID;

/// An entry of the hub's list of decision outcomes.
public record OutcomeId(UUID value) {}
