package org.mashhuddle.house.badapple.service;

import java.time.Instant;

/// Reads the computer's clock behind everybody's back.
final class Sundial {
    Instant time() {
        return Instant.now();
    }
}
