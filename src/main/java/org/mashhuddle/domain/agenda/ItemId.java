package org.mashhuddle.domain.agenda;

import java.util.UUID;

/// An item of an agenda.
public record ItemId(UUID value) {}
