package org.mashhuddle.house.badapple.domain.subject;

/// Stands right of the party room.
public record Neighbour(int number) {}
