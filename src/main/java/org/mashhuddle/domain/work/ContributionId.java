package org.mashhuddle.domain.work;

import java.util.UUID;

/// What one agency shared about one subject.
public record ContributionId(UUID value) {}
