package org.mashhuddle.domain.referral;

import java.util.UUID;

/// A clock that runs for a subject.
public record ClockId(UUID value) {}
