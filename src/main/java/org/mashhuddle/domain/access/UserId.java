package org.mashhuddle.domain.access;

import java.util.UUID;

/// A user of the program.
public record UserId(UUID value) {}
