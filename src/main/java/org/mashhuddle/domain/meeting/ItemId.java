package org.mashhuddle.domain.meeting;

import java.util.UUID;

/// An item of an agenda.
public record ItemId(UUID value) {}
