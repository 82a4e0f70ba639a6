package org.mashhuddle.domain.access;

import java.util.UUID;

/// An agency of the hub: police, social care, health, education and so on.
public record AgencyId(UUID value) {}
