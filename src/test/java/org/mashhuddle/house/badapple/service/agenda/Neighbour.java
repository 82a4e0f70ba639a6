package org.mashhuddle.house.badapple.service.agenda;

/// Stands right of the room that every other looks at.
public record Neighbour(int number) {}
