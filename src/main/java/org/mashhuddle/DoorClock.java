package org.mashhuddle;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The clock of what is open behind the door. Screens are made once and keep it: which clock it is, is
/// asked each time.
final class DoorClock extends Clock {

    private final Supplier<InstantSource> now;
    private final ZoneId zone;

    DoorClock(Supplier<InstantSource> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DoorClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get().instant();
    }
}
