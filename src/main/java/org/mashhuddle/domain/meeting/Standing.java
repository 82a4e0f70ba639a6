package org.mashhuddle.domain.meeting;

/// Where an item stood, and why, so that a move can be taken back.
public record Standing(ItemId item, Placement placed) {}
