package org.mashhuddle.house.badapple.domain.hub;

import org.mashhuddle.house.badapple.domain.access.Circular;

/// The other half of the circle.
public record Round(Circular half) {}
