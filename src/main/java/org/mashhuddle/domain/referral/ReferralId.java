package org.mashhuddle.domain.referral;

import java.util.UUID;

/// A referral or contact.
public record ReferralId(UUID value) {}
