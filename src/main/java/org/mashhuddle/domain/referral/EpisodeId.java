package org.mashhuddle.domain.referral;

import java.util.UUID;

/// A missing episode.
public record EpisodeId(UUID value) {}
