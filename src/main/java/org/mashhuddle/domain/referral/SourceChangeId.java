package org.mashhuddle.domain.referral;

import java.util.UUID;

/// A change at a source.
public record SourceChangeId(UUID value) {}
