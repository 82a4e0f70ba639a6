package org.mashhuddle.domain.hub;

import java.util.UUID;

/// A type of meeting.
public record MeetingTypeId(UUID value) {}
