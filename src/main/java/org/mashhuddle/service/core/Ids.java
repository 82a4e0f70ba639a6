package org.mashhuddle.service.core;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes identifiers that sort in the order in which they were made (UUID version 7 with a counter, RFC 9562,
/// section 6.2): what comes together lies together in the file.
public final class Ids {

    private static final int VERSION_7 = 0x7000;
    /// What is counted within a millisecond; more of them go on into the next.
    private static final int COUNTED = 12;

    private static final long MANY = (1L << COUNTED) - 1;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long at = last.updateAndGet(was -> Math.max(was + 1, clock.millis() << COUNTED));
        long high = ((at >>> COUNTED) << 16) | VERSION_7 | (at & MANY);
        return new UUID(high, UUID.randomUUID().getLeastSignificantBits());
    }
}
