package org.mashhuddle.house.badapple.domain.access;

import org.mashhuddle.house.badapple.domain.hub.Round;

/// One half of a circle.
public record Circular(int number) {
    Round other() {
        return new Round(this);
    }
}
