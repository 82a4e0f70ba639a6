package org.mashhuddle.domain.measure;

import java.util.UUID;

/// One step of what was done to protect.
public record MeasureId(UUID value) {}
