package org.mashhuddle.house.badapple.store.hub;

/// Stands right of the room that every other looks at.
public record Neighbour(int number) {}
