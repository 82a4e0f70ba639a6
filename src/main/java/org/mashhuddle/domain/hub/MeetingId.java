package org.mashhuddle.domain.hub;

import java.util.UUID;

/// A meeting, planned, held or missed.
public record MeetingId(UUID value) {}
