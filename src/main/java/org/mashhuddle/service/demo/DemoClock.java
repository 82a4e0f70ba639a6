package org.mashhuddle.service.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.mashhuddle.domain.hub.Moment;

/// The clock of the demo day: set by hand while the days before are played, then running from where it stands.
public final class DemoClock extends Clock {

    private final AtomicReference<Clock> clock;

    /// Starts at this moment and stands still.
    public DemoClock(Instant start) {
        clock = new AtomicReference<>(Clock.fixed(start, Moment.LONDON));
    }

    /// Sets the time.
    public void set(Instant at) {
        clock.set(Clock.fixed(at, Moment.LONDON));
    }

    /// Lets time pass.
    public void pass(Duration time) {
        set(instant().plus(time));
    }

    /// Lets it run by itself from here.
    public void run() {
        clock.set(Clock.offset(Clock.system(Moment.LONDON), Duration.between(Instant.now(Clock.systemUTC()), instant())));
    }

    @Override
    public ZoneId getZone() {
        return Moment.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.get().instant();
    }
}
