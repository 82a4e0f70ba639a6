package org.mashhuddle.domain.work;

import java.util.UUID;

/// An action.
public record ActionId(UUID value) {}
