package org.mashhuddle.domain.work;

import java.util.UUID;

/// Identifies a correction that was asked for.
public record CorrectionId(UUID value) {}
