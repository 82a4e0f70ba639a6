package org.mashhuddle.domain.party;

import java.util.UUID;

/// A professional of an agency.
public record PersonId(UUID value) {}
