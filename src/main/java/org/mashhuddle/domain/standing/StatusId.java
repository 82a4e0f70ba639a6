package org.mashhuddle.domain.standing;

import java.util.UUID;

/// A status of a child.
public record StatusId(UUID value) {}
