package org.mashhuddle.domain.referral;

import java.util.UUID;

/// A time in custody.
public record CustodyId(UUID value) {}
