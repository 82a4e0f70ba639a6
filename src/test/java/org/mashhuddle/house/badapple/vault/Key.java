package org.mashhuddle.house.badapple.vault;

/// What the offender reaches for.
public record Key(int number) {}
