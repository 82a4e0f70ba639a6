package org.mashhuddle.domain.standing;

import java.util.UUID;

/// Somebody who leads for a child.
public record LeadId(UUID value) {}
