package org.mashhuddle.domain.subject;

import java.util.UUID;

/// A link between two subjects.
public record LinkId(UUID value) {}
