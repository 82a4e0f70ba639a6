package org.mashhuddle.exchange.ssd;

/// A problem put into an invented extract on purpose, to be found again.
public record PlantedProblem(SsdObject object, long line, ProblemKind kind) {}
