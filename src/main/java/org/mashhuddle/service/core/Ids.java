package org.mashhuddle.service.core;

import java.time.Clock;
import java.util.UUID;

/// Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562).
public final class Ids {

    private static final int VERSION_7 = 0x7000;
    private static final int RANDOM_12 = 0x0FFF;

    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        UUID random = UUID.randomUUID();
        long high = clock.millis() << 16 | VERSION_7 | (random.getMostSignificantBits() >>> 48 & RANDOM_12);
        return new UUID(high, random.getLeastSignificantBits());
    }
}
