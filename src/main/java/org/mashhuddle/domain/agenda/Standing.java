package org.mashhuddle.domain.agenda;

/// Where an item stood, and why, so that a move can be taken back.
public record Standing(ItemId item, Placement placed) {}
