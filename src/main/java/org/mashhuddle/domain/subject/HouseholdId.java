package org.mashhuddle.domain.subject;

import java.util.UUID;

/// People who live together.
public record HouseholdId(UUID value) {}
