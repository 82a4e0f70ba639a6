package org.mashhuddle.domain.source;

import java.util.UUID;

/// A change at a source.
public record SourceChangeId(UUID value) {}
