package org.mashhuddle.service.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.mashhuddle.domain.hub.Moment;

/// The clock of the demo day: set by hand while the days before are played, then running from where
/// it stands.
public final class DemoClock extends Clock {

    private volatile Clock clock;

    /// Starts at this moment and stands still.
    public DemoClock(Instant start) {
        clock = Clock.fixed(start, Moment.LONDON);
    }

    /// Sets the time.
    public void set(Instant at) {
        clock = Clock.fixed(at, Moment.LONDON);
    }

    /// Lets time pass.
    public void pass(Duration time) {
        set(instant().plus(time));
    }

    /// Lets it run by itself from here, as fast as the real one.
    public void run(Clock real) {
        clock = Clock.offset(real.withZone(Moment.LONDON), Duration.between(real.instant(), instant()));
    }

    @Override
    public ZoneId getZone() {
        return Moment.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
